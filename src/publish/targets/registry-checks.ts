import { isVersion, parseChannel } from '../../cozy/registry-names.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnose, type Finding, type Rule } from '../../diagnostics/rule.ts'
import type { RegistryApp } from '../../registry/types.ts'
import { isGreater } from '../build-branch.ts'
import { editorMatch, slugRegistered, typeMatch, versionExists, versionGreater } from '../rules.ts'
import { manifestPlace } from '../version.ts'
import type { Submission, SubmissionPlan } from './target.ts'

/** What the registry knows, and what follows from it. */
export interface RegistryFacts {
  app?: RegistryApp
  plan: SubmissionPlan
  /** Why the version cannot be submitted, as far as a rule is about it. */
  cause?: 'unregistered' | 'other-content'
}

/** What the registry knows that speaks against the manifest. */
export function checkAgainstRegistry(
  { manifest, konnector, profile }: Submission,
  { app, plan, cause }: RegistryFacts,
): Diagnostic[] {
  const report = (rule: Rule, key: string, finding: Finding) =>
    diagnose(rule, { place: manifestPlace(manifest, key), ...finding }, profile)
  const { slug, version, editor } = konnector
  if (cause === 'unregistered') return [report(slugRegistered, 'slug', { message: plan.reason! })]
  if (app === undefined) return []
  const found: Diagnostic[] = []
  if (app.type !== 'konnector') {
    const message = `"${slug}" is a ${JSON.stringify(app.type)} in the registry, not a konnector. Choose another slug.`
    found.push(report(typeMatch, 'slug', { message }))
  }
  if (app.editor.toLowerCase() !== editor.toLowerCase()) {
    const message = `"${slug}" is registered for the editor ${JSON.stringify(app.editor)}: users will see that name instead of ${JSON.stringify(editor)}.`
    found.push(report(editorMatch, 'editor', { message, suggestion: app.editor }))
  }
  if (cause === 'other-content') found.push(report(versionExists, 'version', { message: plan.reason! }))
  const latest = app.latest_version?.version
  const stable = plan.status === 'planned' && parseChannel(version) === 'stable'
  if (stable && latest && isVersion(latest) && !isGreater(version, latest)) {
    const message = `${version} is not greater than ${latest}, the latest stable version, so no Cozy that has that one will update. Raise the version.`
    found.push(report(versionGreater, 'version', { message }))
  }
  return found
}

import { becomesLatest, isSlug, isVersion, parseChannel } from '../../cozy/registry-names.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { diagnose, type Finding, type Rule } from '../../diagnostics/rule.ts'
import type { RegistryApp } from '../../registry/types.ts'
import { editorMatch, slugRegistered, typeMatch, versionExists, versionGreater } from '../rules.ts'
import { manifestPlace } from '../version.ts'
import type { Submission, SubmissionPlan } from './target.ts'

/** What the registry knows, and what follows from it. */
export interface RegistryFacts {
  app?: RegistryApp
  plan: SubmissionPlan
  /** Why the version cannot be submitted, as far as a rule is about it. */
  cause?: 'unregistered' | 'other-content'
  /** The latest version of the channel, beside which the new one is to stand. */
  latest?: string | undefined
}

/** Why no registry lists a slug, as a sentence; undefined when one may. */
export function checkSlug(slug: string): string | undefined {
  if (isSlug(slug)) return undefined
  return `The registry does not accept the slug ${JSON.stringify(slug)}. Use lower-case letters, digits and dashes in manifest.konnector.`
}

/** What the registry knows that speaks against the manifest. */
export function checkAgainstRegistry(
  { manifest, konnector, profile }: Submission,
  { app, plan, cause, latest }: RegistryFacts,
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
  if (plan.status === 'planned' && latest && isVersion(latest) && !becomesLatest(version, latest))
    found.push(report(versionGreater, 'version', neverLatest(version, latest)))
  return found
}

/** A stable version may be a fix for those who ask for it by its number; the others reach nobody. */
function neverLatest(version: string, latest: string): Finding {
  const channel = parseChannel(version)
  if (channel === 'stable')
    return {
      message: `${version} is not greater than ${latest}, the latest stable version, so no Cozy that has that one will update. Raise the version.`,
    }
  return {
    severity: 'error',
    message: `${version} would never be the latest of the ${channel} channel, which has ${latest}, so nobody would get it. Raise the version in the manifest.`,
  }
}

import { stackFields, storeFields } from '../../../cozy/manifest-members.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { suggestRemoval } from '../../engine/suggest.ts'

export const reservedField = defineLintRule({
  id: 'reserved-field',
  summary: 'The manifest has no fields that cozy-stack or the registry write',
  group: 'structure',
  severity: 'warning',
  authority: ['runtime'],
  fix: 'safe',
  source: 'cozy-stack model/app/konnector.go and worker/exec/konnector.go, cozy-store ducks/apps/index.js',
  *check({ manifest }) {
    if (manifest.root?.type !== 'object') return
    for (const { key, keyRange } of manifest.root.members) {
      const said = wordsOn(key)
      if (!said) continue
      yield {
        ...said,
        path: [key],
        range: keyRange,
        ...suggestRemoval(manifest, [key], 'safe'),
      }
    }
  },
})

function wordsOn(key: string): Pick<LintFinding, 'message' | 'severity' | 'authority'> | undefined {
  const byStack = stackFields.get(key)
  const name = JSON.stringify(key)
  if (byStack)
    return {
      severity: byStack.severity,
      message: `cozy-stack writes ${name} itself; in the manifest it ${byStack.effect}. Remove it.`,
    }
  if (storeFields.includes(key))
    return {
      authority: ['store'],
      message: `The registry and the store write ${name} themselves; in the manifest it hides theirs. Remove it.`,
    }
  if (['_id', '_rev', '_type'].includes(key))
    return { message: `${name} belongs to CouchDB, so cozy-stack overwrites it. Remove it.` }
  if (key.startsWith('_'))
    return {
      severity: 'error',
      message: `CouchDB reserves names that start with _ and refuses to store ${name}. Rename or remove it.`,
    }
  return undefined
}

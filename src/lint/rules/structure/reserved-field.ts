import { stackFields, storeFields } from '../../../cozy/manifest-members.ts'
import { fixWith, removeAt } from '../../../json/edits.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'

export const reservedField = defineLintRule({
  id: 'reserved-field',
  summary: 'A field that cozy-stack or the registry writes must not be in the manifest',
  group: 'structure',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-stack model/app/konnector.go and worker/exec/konnector.go, cozy-store ducks/apps/index.js',
  since: '0.1.0',
  *check({ manifest }) {
    if (manifest.root?.type !== 'object') return
    for (const { key, keyRange } of manifest.root.members) {
      const said = wordsOn(key)
      if (!said) continue
      yield {
        ...said,
        path: [key],
        range: keyRange,
        ...fixWith('safe', `Remove ${key}`, removeAt(manifest, [key])),
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
      message: `${name} is written by cozy-stack, and here it ${byStack.effect}. Remove it.`,
    }
  if (storeFields.includes(key))
    return {
      authority: ['store'],
      message: `${name} is written by the registry and the store, and here it hides theirs. Remove it.`,
    }
  if (['_id', '_rev', '_type'].includes(key))
    return { message: `${name} belongs to CouchDB, and cozy-stack overwrites it. Remove it.` }
  if (key.startsWith('_'))
    return {
      severity: 'error',
      message: `CouchDB keeps names that start with _ for itself, and refuses the manifest for ${name}. Rename or remove it.`,
    }
  return undefined
}

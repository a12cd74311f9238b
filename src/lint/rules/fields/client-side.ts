import { valueAt } from '../../../json/values.ts'
import { defineLintRule, type LintRuleDefinition } from '../../engine/rule.ts'
import { suggestRemoval } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

interface Row<Id extends string> extends Pick<
  LintRuleDefinition<Id>,
  'id' | 'summary' | 'severity' | 'authority' | 'source'
> {
  fields: readonly string[]
  message: string
}

/** A rule: fields that mean nothing in a client-side konnector are not there. */
function serverOnlyRule<const Id extends string>({ fields, message, ...row }: Row<Id>) {
  return defineLintRule({
    ...row,
    group: 'fields',
    fix: 'suggestion',
    *check({ manifest }) {
      if (!isClientSide(manifest)) return
      for (const field of fields)
        if ((valueAt(manifest.value, field) ?? false) !== false)
          yield { path: [field], target: 'key', message, ...suggestRemoval(manifest, [field]) }
    },
  })
}

export const frequencyClisk = serverOnlyRule({
  id: 'frequency-clisk',
  summary: 'A client-side konnector has no schedule',
  severity: 'info',
  authority: ['flagship'],
  source: 'cozy-client models/trigger.js',
  fields: ['frequency', 'time_interval'],
  message: 'The app decides when a client-side konnector runs and ignores this. Remove it.',
})

export const oauthClisk = serverOnlyRule({
  id: 'oauth-clisk',
  summary: 'A client-side konnector does not use OAuth',
  severity: 'warning',
  authority: ['harvest'],
  source: 'cozy-harvest-lib policies/konnector-policies.js',
  fields: ['oauth'],
  message: 'Harvest ignores "oauth" in a client-side konnector. Remove it, or remove "clientSide".',
})

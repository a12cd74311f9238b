import { frequencies } from '../../../cozy/frequencies.ts'
import type { Fix } from '../../../diagnostics/diagnostic.ts'
import { quote, stringOrEmpty, valueAt } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule, type LintRuleDefinition } from '../../engine/rule.ts'
import { suggestValue } from '../../engine/suggest.ts'

interface Row<Id extends string> extends Pick<
  LintRuleDefinition<Id>,
  'id' | 'summary' | 'group' | 'severity' | 'authority' | 'source'
> {
  field: string
  values: readonly string[]
  /** The message about another value. */
  message(value: string): string
  /** The kind of the fix if there is only one value. */
  fix: Fix['kind']
}

/** A rule: a field has one of a few values, or is left out. */
function fixedValueRule<const Id extends string>({ field, values, message, fix, ...row }: Row<Id>) {
  return defineLintRule({
    ...row,
    fix,
    *check({ manifest }) {
      const value = valueAt(manifest.value, field) ?? undefined
      if (value === undefined || values.includes(stringOrEmpty(value))) return
      const meant = values.length === 1 ? values[0] : didYouMean(stringOrEmpty(value), values, 3)
      yield { path: [field], message: message(quote(value)), ...suggestValue(manifest, [field], meant, fix) }
    },
  })
}

export const manifestVersion = fixedValueRule({
  id: 'manifest-version',
  summary: 'The version of the manifest format is the string "2"',
  group: 'identity',
  severity: 'info',
  authority: ['convention'],
  source: 'cozy-apps-registry README, cozy-konnector-template',
  field: 'manifest_version',
  values: ['2'],
  message: value => `There is no manifest version ${value}. Write the string "2", the only version.`,
  fix: 'safe',
})

export const languageNode = fixedValueRule({
  id: 'language-node',
  summary: 'The language is "node"',
  group: 'structure',
  severity: 'warning',
  authority: ['convention'],
  source: 'cozy-stack model/app/konnector.go (Language)',
  field: 'language',
  values: ['node'],
  message: value => `Konnectors run in "node", not in ${value}. Write "node" or remove the field.`,
  fix: 'suggestion',
})

export const frequencyValue = fixedValueRule({
  id: 'frequency-value',
  summary: `The frequency is ${formatList(frequencies, { last: 'or' })}`,
  group: 'fields',
  severity: 'warning',
  authority: ['runtime', 'harvest'],
  source: 'cozy-stack model/app/konnector.go, cozy-harvest-lib helpers/cron.js',
  field: 'frequency',
  values: frequencies,
  message: value =>
    `The stack does not know the frequency ${value}, so the konnector runs every week. Write ${formatList(frequencies, { last: 'or' })}.`,
  fix: 'suggestion',
})

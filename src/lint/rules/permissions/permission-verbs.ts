import type { JsonDocument } from '../../../json/document.ts'
import { permissionSets } from '../../decoders/permissions.ts'
import type { GoValueView } from '../../decoders/view.ts'
import { replaceValue } from '../../../json/edits.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { verbs as methods } from '../../../cozy/permissions.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'
import { offerFix } from '../../engine/suggest.ts'

const verbs: readonly string[] = [...methods, 'ALL']

export const permissionVerbs = defineLintRule({
  id: 'permission-verbs',
  summary: 'Permission verbs are ones that the stack accepts',
  group: 'permissions',
  severity: 'error',
  authority: ['stack'],
  fix: 'safe',
  source: 'cozy-stack model/permission/verbs.go',
  *check({ manifest }) {
    for (const { rules } of permissionSets(manifest))
      for (const { decoded } of rules)
        for (const { parts } of decoded.layers) {
          const list = parts.get('verbs')
          if (list?.node.type === 'array') yield* checkList(manifest, list)
        }
  },
})

function* checkList(manifest: JsonDocument, list: GoValueView): Generator<LintFinding> {
  // The stack looks for ALL first, and ignores all other verbs if it finds it.
  const items = [...list.parts.values()]
  const all = items.some(({ value }) => value === 'ALL')
  for (const { value, node, path: at } of items) {
    const isKnown = typeof value === 'string' && verbs.includes(value)
    // `permission-shape` reports anything but a string or null.
    if (isKnown || (typeof value !== 'string' && value !== null)) continue
    const upper =
      typeof value === 'string' ? verbs.find(verb => verb === value.trim().toUpperCase()) : undefined
    const meant = upper ?? (typeof value === 'string' ? didYouMean(value, verbs) : undefined)
    yield {
      path: at,
      range: node,
      message: `cozy-stack does not know the verb ${quote(value)}. ${upper ? 'Write it in upper case' : `Use ${formatList(verbs, { last: 'or' })}`}.`,
      ...(all && { severity: 'warning', authority: ['convention'] }),
      ...(meant !== undefined && {
        suggestion: meant,
        ...offerFix(
          upper ? 'safe' : 'suggestion',
          `Write ${quote(meant)}`,
          replaceValue(manifest, at, meant),
        ),
      }),
    }
  }
}

import { formatList } from '../../../text/format.ts'
import type { JsonDocument } from '../../../json/document.ts'
import { permissionSets } from '../../decoders/permissions.ts'
import type { GoValueView } from '../../decoders/view.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { verbs as methods } from '../../../cozy/permissions.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

const verbs: readonly string[] = [...methods, 'ALL']

export const permissionVerbs = defineLintRule({
  id: 'permission-verbs',
  summary: 'Permission verbs must be ones the stack accepts',
  group: 'permissions',
  severity: 'error',
  authority: ['stack'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-stack model/permission/verbs.go',
  since: '0.1.0',
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
  // The stack looks for ALL first, and at no other verb when it is there.
  const items = [...list.parts.values()]
  const all = items.some(({ value }) => value === 'ALL')
  for (const { value, node, path: at } of items) {
    const isKnown = typeof value === 'string' && verbs.includes(value)
    // What is neither a string nor null is for `permission-shape`.
    if (isKnown || (typeof value !== 'string' && value !== null)) continue
    const upper =
      typeof value === 'string' ? verbs.find(verb => verb === value.trim().toUpperCase()) : undefined
    const meant = upper ?? (typeof value === 'string' ? didYouMean(value, verbs) : undefined)
    yield {
      path: at,
      range: node,
      message: `${quote(value)} is not a verb cozy-stack knows. ${upper ? 'Write it in upper case' : `Use ${formatList(verbs, { last: 'or' })}`}.`,
      ...(all && { severity: 'warning', authority: ['convention'] }),
      ...(meant !== undefined && {
        suggestion: meant,
        ...fixWith(upper ? 'safe' : 'suggestion', `Write ${quote(meant)}`, replaceValue(manifest, at, meant)),
      }),
    }
  }
}

import { stringField } from '../../decoders/decode.ts'
import { effectiveRules } from '../../decoders/permissions.ts'
import { fixSurrogates } from '../../decoders/view.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { suggestValue } from '../../engine/suggest.ts'

export const permissionDoctypeFormat = defineLintRule({
  id: 'permission-doctype-format',
  summary: 'Doctypes contain only lower-case letters, digits, dots and underscores',
  group: 'permissions',
  severity: 'error',
  authority: ['stack'],
  fix: 'suggestion',
  source: 'cozy-stack model/permission/doctype.go (CheckDoctypeName)',
  *check({ manifest }) {
    for (const { decoded } of effectiveRules(manifest)) {
      const type = stringField(decoded, 'type')
      if (!type || type.value === '') continue
      const wrong = wrongWith(fixSurrogates(type.value))
      if (wrong === undefined) continue
      const meant = repaired(type.value)
      yield {
        path: type.layer.path,
        range: type.layer.node,
        message: `cozy-stack refuses the doctype ${quote(type.value)}: ${wrong}.`,
        ...(meant !== undefined && {
          ...suggestValue(manifest, type.layer.path, meant),
        }),
      }
    }
  },
})

/** Why the stack refuses a doctype name; `undefined` if it does not. */
function wrongWith(doctype: string): string | undefined {
  if (doctype === '*') return 'only the flagship app may ask for all doctypes. Name those that you need'
  const isFamily = doctype.endsWith('.*')
  if (isFamily && doctype.split('.').length < 4)
    return 'a family needs three names before the star, as in "io.cozy.bank.*". Name the doctypes that you need'
  const name = isFamily ? doctype.slice(0, -2) : doctype
  const [bad] = /[^\p{Ll}\p{Nd}._]/u.exec(name) ?? []
  if (bad !== undefined)
    return `it contains ${quote(bad)}. Use lower-case letters, digits, dots and underscores`
  if (name.startsWith('.') || name.endsWith('.')) return 'it starts or ends with a dot. Remove the dot'
  if (name.includes('..')) return 'it contains two dots in a row. Remove one'
  return undefined
}

function repaired(doctype: string): string | undefined {
  const meant = doctype.trim().toLowerCase()
  return meant !== '' && meant !== doctype && wrongWith(meant) === undefined ? meant : undefined
}

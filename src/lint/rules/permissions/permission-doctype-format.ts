import { stringField } from '../../decoders/decode.ts'
import { effectiveRules } from '../../decoders/permissions.ts'
import { fixSurrogates } from '../../decoders/view.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

export const permissionDoctypeFormat = defineLintRule({
  id: 'permission-doctype-format',
  summary: 'A doctype must be of lower-case letters, digits, dots and underscores',
  group: 'permissions',
  severity: 'error',
  authority: ['stack'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack model/permission/doctype.go (CheckDoctypeName)',
  since: '0.1.0',
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
        message: `${quote(type.value)} is not a doctype cozy-stack takes: ${wrong}.`,
        ...(meant !== undefined && {
          suggestion: meant,
          ...fixWith('suggestion', `Write ${quote(meant)}`, replaceValue(manifest, type.layer.path, meant)),
        }),
      }
    }
  },
})

/** What the stack has against a doctype name; `undefined` when it takes it. */
function wrongWith(doctype: string): string | undefined {
  if (doctype === '*')
    return 'all doctypes at once are for the flagship app alone. Name those that are needed'
  const isFamily = doctype.endsWith('.*')
  if (isFamily && doctype.split('.').length < 4)
    return 'a family needs three names before its star, as "io.cozy.bank.*". Name the doctypes that are needed'
  const name = isFamily ? doctype.slice(0, -2) : doctype
  const [bad] = /[^\p{Ll}\p{Nd}._]/u.exec(name) ?? []
  if (bad !== undefined)
    return `${quote(bad)} stands in it. Use lower-case letters, digits, dots and underscores`
  if (name.startsWith('.') || name.endsWith('.')) return 'a dot stands at its start or end. Remove it'
  if (name.includes('..')) return 'two dots follow each other. Remove one'
  return undefined
}

function repaired(doctype: string): string | undefined {
  const meant = doctype.trim().toLowerCase()
  return meant !== '' && meant !== doctype && wrongWith(meant) === undefined ? meant : undefined
}

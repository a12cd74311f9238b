import { type JsonMember, type JsonObject, walk } from '../../../json/document.ts'
import { foldKey } from '../../../cozy/go-keys.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const noDuplicateKeys = defineLintRule({
  id: 'no-duplicate-keys',
  summary: 'No object has the same key twice',
  group: 'syntax',
  severity: 'warning',
  authority: ['convention'],
  source:
    'Go encoding/json and JSON.parse: the last one wins; cozy-stack model/permission/set.go makes two rules of it',
  *check({ manifest }) {
    for (const { node, path } of walk(manifest.root!)) {
      if (node.type !== 'object') continue
      for (const [first, second] of duplicates(node)) {
        const at = [...path(), second.key]
        const permission = at.length === 2 && foldKey(String(at[0])) === 'permissions'
        yield {
          path: at,
          range: second.keyRange,
          message: permission
            ? `The permission ${JSON.stringify(second.key)} is duplicated, and cozy-stack grants the last one twice. Rename or remove one.`
            : `The key ${JSON.stringify(second.key)} is duplicated, and the last one wins. Remove one.`,
          ...(permission && { severity: 'error', authority: ['security'] }),
          related: [{ path: at, range: first.keyRange, message: 'the first one' }],
        }
      }
    }
  },
})

/** Each member that has an earlier one with its name, with that one. */
function* duplicates({ members }: JsonObject): Generator<[JsonMember, JsonMember]> {
  const seen = new Map<string, JsonMember>()
  for (const member of members) {
    const before = seen.get(member.key)
    if (before) yield [before, member]
    seen.set(member.key, member)
  }
}

import { type JsonMember, type JsonObject, walk } from '../../../json/document.ts'
import { foldKey } from '../../../cozy/go-keys.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const noDuplicateKeys = defineLintRule({
  id: 'no-duplicate-keys',
  summary: 'A key must not stand twice in one object',
  group: 'syntax',
  severity: 'warning',
  authority: ['convention'],
  needs: ['manifest'],
  source:
    'Go encoding/json and JSON.parse: the last one wins; cozy-stack model/permission/set.go makes two rules of it',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { node, path } of walk(manifest.root!)) {
      if (node.type !== 'object') continue
      for (const [first, second] of twins(node)) {
        const at = [...path(), second.key]
        const permission = at.length === 2 && foldKey(String(at[0])) === 'permissions'
        yield {
          path: at,
          range: second.keyRange,
          message: permission
            ? `The permission ${JSON.stringify(second.key)} stands twice, and cozy-stack grants the last one twice. Give one another name, or remove it.`
            : `The key ${JSON.stringify(second.key)} stands twice, and the last one wins. Remove one of them.`,
          ...(permission && { severity: 'error', authority: ['security'] }),
          related: [{ path: at, range: first.keyRange, message: 'It stands here too.' }],
        }
      }
    }
  },
})

/** Each member that has an earlier one of its name, with the one before it. */
function* twins({ members }: JsonObject): Generator<[JsonMember, JsonMember]> {
  const seen = new Map<string, JsonMember>()
  for (const member of members) {
    const before = seen.get(member.key)
    if (before) yield [before, member]
    seen.set(member.key, member)
  }
}

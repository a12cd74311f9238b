import { foldKey } from '../../../cozy/go-keys.ts'
import { goSchemas } from '../../../cozy/go-schemas.ts'
import { fixWith, renameKey } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { type JsonObject, memberOf, type Path } from '../../../json/document.ts'
import { konnectorFields } from '../../../cozy/manifest-members.ts'

/** What a rule of `permissions` may hold; `remote` is read by the registry alone. */
const permissionKeys = [...Object.keys(goSchemas.permission.properties!), 'remote']

export const keyCase = defineLintRule({
  id: 'key-case',
  summary: 'A key must be written in its own letter case',
  group: 'structure',
  severity: 'error',
  authority: ['store', 'harvest', 'flagship'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'Go encoding/json, which takes a key in any letter case; JavaScript does not',
  since: '0.1.0',
  *check({ manifest }) {
    const { root } = manifest
    if (root?.type !== 'object') return
    for (const [object, at, known] of objects(root))
      for (const { key, keyRange } of object.members) {
        const meant = known.get(foldKey(key))
        if (meant === undefined || meant === key) continue
        yield {
          path: [...at, key],
          range: keyRange,
          message: `${JSON.stringify(key)} is ${JSON.stringify(meant)} to cozy-stack and the registry, and nothing to the store and Harvest. Write it as it is known.`,
          suggestion: meant,
          ...fixWith('safe', `Rename it to ${meant}`, renameKey(manifest, [...at, key], meant)),
        }
      }
  },
})

const topLevel = byFold(konnectorFields)
const inPermission = byFold(permissionKeys)

function* objects(root: JsonObject): Generator<[JsonObject, Path, ReadonlyMap<string, string>]> {
  yield [root, [], topLevel]
  const permissions = memberOf(root, 'permissions')?.value
  if (permissions?.type !== 'object') return
  for (const { key, value } of permissions.members)
    if (value.type === 'object') yield [value, ['permissions', key], inPermission]
}

function byFold(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map(name => [foldKey(name), name]))
}

import { foldKey } from '../../../cozy/go-keys.ts'
import { goSchemas } from '../../../cozy/go-schemas.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { type JsonObject, memberOf, type Path } from '../../../json/document.ts'
import { konnectorFields } from '../../../cozy/manifest-members.ts'
import { suggestKey } from '../../engine/suggest.ts'

/** The members of a permission; only the registry reads `remote`. */
const permissionKeys = [...Object.keys(goSchemas.permission.properties!), 'remote']

export const keyCase = defineLintRule({
  id: 'key-case',
  summary: 'Keys are written in the right letter case',
  group: 'structure',
  severity: 'error',
  authority: ['store', 'harvest', 'flagship'],
  fix: 'safe',
  source: 'Go encoding/json, which takes a key in any letter case; JavaScript does not',
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
          message: `cozy-stack and the registry read ${JSON.stringify(key)} as ${JSON.stringify(meant)}, but the store and Harvest ignore it. Write ${JSON.stringify(meant)}.`,
          ...suggestKey(manifest, [...at, key], meant, 'safe'),
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

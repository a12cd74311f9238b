import type { Edit } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument } from '../../../json/document.ts'
import { askFor } from '../../manifest/add-permission.ts'
import { fixes, replaceValue } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { coversDoctype, mayDo, type Permission, permissionsOf } from '../../../cozy/permissions.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { type Needed, neededRights } from '../../source/rights.ts'
import { isObject, listed, objectAt, quote } from '../../../json/values.ts'

export const permissionCodeUsage = defineLintRule({
  id: 'permission-code-usage',
  summary: 'The manifest asks for every right that the code needs',
  group: 'source',
  severity: 'error',
  authority: ['runtime'],
  needs: ['manifest', 'source'],
  fix: 'suggestion',
  source: 'cozy-konnector-libs src/libs, cozy-clisk src/contentscript, cozy-stack web/data and web/files',
  since: '0.1.0',
  *check({ manifest, source }) {
    if (!source) return
    const permissions = permissionsOf(manifest)
    for (const uses of byDoctype(neededRights(source, isClientSide(manifest)))) {
      const lacking = uses.filter(use => missingVerbs(use, permissions).length > 0)
      // What is needed of one doctype is one finding: one permission is missing, or too narrow.
      const first = lacking.find(({ vital }) => vital) ?? lacking[0]
      if (first) yield findingOf(first, lacking, permissions, manifest)
    }
  },
})

function findingOf(
  first: Needed,
  lacking: readonly Needed[],
  permissions: readonly Permission[],
  manifest: JsonDocument,
): LintFinding {
  const { doctype, by, vital } = first
  const verbs = [...new Set(lacking.flatMap(use => missingVerbs(use, permissions)))]
  const narrow = permissions.find(permission => coversDoctype(permission.doctype, doctype))
  return {
    at: narrow?.at ?? (isObject(objectAt(manifest).permissions) ? ['permissions'] : []),
    on: 'key',
    severity: vital ? 'error' : 'warning',
    message: narrow
      ? `The code calls for ${listed(verbs)} on every document of ${doctype} (${by}), and ${quote(narrow.title)} does not give that. Widen it.`
      : `The code needs ${doctype} (${by}), and no permission is on it. Add one.`,
    related: lacking.slice(0, 3).map(use => ({
      file: use.file.path,
      text: use.file.text,
      range: use.range,
      message: `${use.by} is here`,
    })),
    ...fixes('suggestion', `ask for ${doctype}`, repair(doctype, verbs, narrow, manifest)),
  }
}

function repair(
  doctype: string,
  verbs: readonly string[],
  narrow: Permission | undefined,
  manifest: JsonDocument,
): Edit[] | undefined {
  if (!narrow) return askFor(manifest, doctype)
  if (narrow.values.length > 0) return undefined
  return replaceValue(manifest, [...narrow.at, 'verbs'], [...narrow.verbs, ...verbs])
}

function missingVerbs({ doctype, verbs }: Needed, permissions: readonly Permission[]): string[] {
  return verbs.filter(verb => !mayDo(permissions, doctype, verb))
}

function byDoctype(needed: readonly Needed[]): Iterable<Needed[]> {
  const groups = new Map<string, Needed[]>()
  for (const need of needed) {
    const group = groups.get(need.doctype)
    if (group) group.push(need)
    else groups.set(need.doctype, [need])
  }
  return groups.values()
}

import { formatList } from '../../../text/format.ts'
import type { Edit } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument } from '../../../json/document.ts'
import { addPermission } from '../../manifest/add-permission.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { isClientSide } from '../../manifest/manifest.ts'
import { coversDoctype, isGranted, type Permission, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { type NeededRight, neededRights } from '../../source/rights.ts'
import { isObject, objectAt, quote } from '../../../json/values.ts'

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
    const permissions = readPermissions(manifest)
    for (const uses of byDoctype(neededRights(source, isClientSide(manifest)))) {
      const lacking = uses.filter(use => missingVerbs(use, permissions).length > 0)
      // What is needed of one doctype is one finding: one permission is missing, or too narrow.
      const first = lacking.find(({ vital }) => vital) ?? lacking[0]
      if (first) yield findingOf(first, lacking, permissions, manifest)
    }
  },
})

function findingOf(
  first: NeededRight,
  lacking: readonly NeededRight[],
  permissions: readonly Permission[],
  manifest: JsonDocument,
): LintFinding {
  const { doctype, by, vital } = first
  const verbs = [...new Set(lacking.flatMap(use => missingVerbs(use, permissions)))]
  const narrow = permissions.find(permission => coversDoctype(permission.doctype, doctype))
  return {
    path: narrow?.path ?? (isObject(objectAt(manifest).permissions) ? ['permissions'] : []),
    target: 'key',
    severity: vital ? 'error' : 'warning',
    message: narrow
      ? `The code calls for ${formatList(verbs)} on every document of ${doctype} (${by}), and ${quote(narrow.title)} does not give that. Widen it.`
      : `The code needs ${doctype} (${by}), and no permission is on it. Add one.`,
    related: lacking.slice(0, 3).map(use => ({
      file: use.file.path,
      text: use.file.text,
      range: use.range,
      message: `${use.by} is here`,
    })),
    ...fixWith('suggestion', `ask for ${doctype}`, repair(doctype, verbs, narrow, manifest)),
  }
}

function repair(
  doctype: string,
  verbs: readonly string[],
  narrow: Permission | undefined,
  manifest: JsonDocument,
): Edit[] | undefined {
  if (!narrow) return addPermission(manifest, doctype)
  if (narrow.values.length > 0) return undefined
  return replaceValue(manifest, [...narrow.path, 'verbs'], [...narrow.verbs, ...verbs])
}

function missingVerbs({ doctype, verbs }: NeededRight, permissions: readonly Permission[]): string[] {
  return verbs.filter(verb => !isGranted(permissions, { doctype, verb }))
}

function byDoctype(needed: readonly NeededRight[]): Iterable<NeededRight[]> {
  const groups = new Map<string, NeededRight[]>()
  for (const need of needed) {
    const group = groups.get(need.doctype)
    if (group) group.push(need)
    else groups.set(need.doctype, [need])
  }
  return groups.values()
}

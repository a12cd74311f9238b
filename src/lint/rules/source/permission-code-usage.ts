import type { Edit } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument } from '../../../json/document.ts'
import { addPermission } from '../../manifest/add-permission.ts'
import { replaceValue } from '../../../json/edits.ts'

import { coversDoctype, isGranted, type Permission, readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { type NeededRight, neededRights } from '../../source/rights.ts'
import { isObject, objectAt, quote } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'
import { offerFix } from '../../engine/suggest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const permissionCodeUsage = defineLintRule({
  id: 'permission-code-usage',
  summary: 'The manifest has every permission that the code needs',
  group: 'source',
  severity: 'error',
  authority: ['runtime'],
  needs: ['manifest', 'source'],
  fix: 'suggestion',
  source: 'cozy-konnector-libs src/libs, cozy-clisk src/contentscript, cozy-stack web/data and web/files',
  *check({ manifest, source }) {
    // After a syntax error, a permission may be further down in the text.
    if (!source || manifest.truncated) return
    const permissions = readPermissions(manifest)
    for (const uses of byDoctype(neededRights(source, isClientSide(manifest)))) {
      const lacking = uses.filter(use => missingVerbs(use, permissions).length > 0)
      // One finding a doctype: its permission is missing or too narrow.
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
      ? `The code needs ${formatList(verbs)} on every document of ${doctype} (via ${by}), but ${quote(narrow.title)} does not grant that. Widen it.`
      : `The code uses ${doctype} (via ${by}), but the manifest has no permission for it. Add one.`,
    ...(!narrow && {
      alike: {
        name: `${doctype} (via ${by})`,
        message: 'The code uses {names}, but the manifest has no permissions for them. Add them.',
      },
    }),
    related: lacking.slice(0, 3).map(use => ({
      file: use.file.path,
      text: use.file.text,
      range: use.range,
      message: `${use.by} is used here`,
    })),
    ...offerFix(
      'suggestion',
      narrow ? `Widen ${narrow.title}` : `Add a permission for ${doctype}`,
      repair(doctype, verbs, narrow, manifest),
    ),
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

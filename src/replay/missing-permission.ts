import { type Access, readPermissions } from '../cozy/permissions.ts'
import type { Finding } from '../diagnostics/rule.ts'
import type { JsonDocument } from '../json/document.ts'
import { permissionPlace } from './permission-place.ts'
import { printable } from './printable.ts'

/**
 * Says which right a request needs, and that the manifest does not give it; `consequence` ends the sentence. `title` is
 * that of the permission which would give it, if it is there.
 */
export function missingPermission(
  manifest: JsonDocument,
  { verb, doctype }: Access,
  route: string,
  consequence: string,
): { title: string | undefined; finding: Finding } {
  const title = readPermissions(manifest).find(permission => permission.doctype === doctype)?.title
  const missing =
    title === undefined
      ? `no permission is declared for it`
      : `the permission "${printable(title, 80)}" does not give it`
  return {
    title,
    finding: {
      message: `The konnector needs ${verb} on ${printable(doctype, 80)} (${printable(route, 160)}) and ${missing}: ${consequence}`,
      place: permissionPlace(manifest, title),
    },
  }
}

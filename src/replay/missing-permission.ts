import { type Access, readPermissions, type Verb } from '../cozy/permissions.ts'
import type { Finding } from '../diagnostics/rule.ts'
import type { JsonDocument } from '../json/document.ts'
import { permissionPlace } from './permission-place.ts'
import { printable } from './printable.ts'

/** Every right the konnector's code needs on a doctype, as far as its source shows. */
export type NeededVerbs = (doctype: string) => readonly Verb[]

interface Refusal {
  /** The request, such as `GET /data/io.cozy.bills/1`. */
  route: string
  /** What the Cozy does; ends the sentence. */
  consequence: string
  neededVerbs: NeededVerbs
}

/** Says which right a request needs, that the manifest does not give it, and what to add to the manifest. */
export function missingPermission(
  manifest: JsonDocument,
  access: Access,
  { route, consequence, neededVerbs }: Refusal,
): Finding {
  const { verb, doctype } = access
  const permission = readPermissions(manifest).find(one => one.doctype === doctype)
  const title = permission && printable(permission.title, 80)
  const missing =
    title === undefined ? 'no permission is declared for it' : `the permission "${title}" does not give it`
  const advice =
    permission === undefined
      ? newPermission(access, neededVerbs)
      : permission.verbs.has(verb)
        ? `Its "values" do not name what is used; see permissions / ${title}.`
        : `Add "${verb}" to its "verbs", at permissions / ${title}.`
  return {
    message: `The konnector needs ${verb} on ${printable(doctype, 80)} (${printable(route, 160)}) and ${missing}: ${consequence} ${advice}`,
    place: permissionPlace(manifest, permission?.title),
  }
}

function newPermission({ doctype, verb }: Access, neededVerbs: NeededVerbs): string {
  const verbs = [...new Set([...neededVerbs(doctype), verb])]
  const rule = `{ "type": ${JSON.stringify(doctype)}, "verbs": [${verbs.map(one => `"${one}"`).join(', ')}] }`
  const name = doctype.slice(doctype.lastIndexOf('.') + 1)
  return `Add this line to "permissions": ${printable(`${JSON.stringify(name)}: ${rule}`)}.`
}

import type { Edit } from '../../diagnostics/diagnostic.ts'
import type { JsonDocument } from '../../json/document.ts'
import { insertMember } from '../../json/edits.ts'

/** Descriptions for added permissions: every permission needs one. */
const purposes: ReadonlyMap<string, string> = new Map([
  ['io.cozy.accounts', "Required to read the account's data"],
  ['io.cozy.bank.operations', 'Required to link the bills to bank operations'],
  ['io.cozy.bills', 'Required to save the bills'],
  ['io.cozy.certified.carbon_copy', 'Required to mark the documents as certified copies'],
  ['io.cozy.certified.electronic_safe', 'Required to mark the documents as kept in an electronic safe'],
  ['io.cozy.files', 'Required to save the files'],
  ['io.cozy.identities', 'Required to save the identity'],
])

/** Adds a permission for a doctype to a manifest with permissions; without `verbs` it grants all. */
export function addPermission(
  manifest: JsonDocument,
  doctype: string,
  verbs?: readonly string[],
): Edit[] | undefined {
  const description = purposes.get(doctype)
  const permission = {
    ...(description && { description }),
    type: doctype,
    ...(verbs && { verbs }),
  }
  return insertMember(manifest, ['permissions'], doctype.slice(doctype.lastIndexOf('.') + 1), permission)
}

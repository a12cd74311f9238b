import { type Access, isGranted, type Permission, readPermissions, type Verb } from '../cozy/permissions.ts'
import type { JsonDocument } from '../json/document.ts'

/** What a konnector may do in the in-memory Cozy; it travels as JSON. */
export type Rights = 'all' | readonly (Omit<Permission, 'verbs'> & { verbs: readonly Verb[] })[]

/** The rights that a manifest gives. */
export function readRights(manifest: JsonDocument): Rights {
  return readPermissions(manifest).map(permission => ({ ...permission, verbs: [...permission.verbs] }))
}

/** Answers whether one of some accesses is given. */
export function createRightsCheck(rights: Rights): (any: readonly Access[]) => boolean {
  if (rights === 'all') return () => true
  const permissions = rights.map(permission => ({ ...permission, verbs: new Set(permission.verbs) }))
  return any => any.some(access => isGranted(permissions, access))
}

import { type Permission, readPermissions } from '../cozy/permissions.ts'
import { parseDocument } from '../json/document.ts'
import { type PermissionChange, permissionChanges } from '../lint/manifest/permission-changes.ts'
import { printable } from '../replay/printable.ts'

/** One line for each permission of a manifest: `io.cozy.bills: GET, POST`. */
export function formatPermissions(permissions: unknown): string[] {
  return permissionsOf(permissions).map(formatPermission)
}

/** One line for each permission that two manifests do not share. */
export function permissionLines(before: unknown, now: unknown): string[] {
  return permissionChanges(permissionsOf(before), permissionsOf(now)).map(formatChange)
}

function permissionsOf(permissions: unknown): Permission[] {
  return readPermissions(
    parseDocument('manifest.konnector', JSON.stringify({ permissions: permissions ?? {} })),
  )
}

function formatChange(change: PermissionChange): string {
  switch (change.kind) {
    case 'added':
      return `added: ${formatPermission(change.permission)}`
    case 'widened':
      return `widened: ${formatPermission(change.before)} → ${formatPermission(change.permission)}`
    case 'narrowed':
      return `narrowed: ${formatPermission(change.before)} → ${formatPermission(change.permission)}`
    case 'removed':
      return `removed: ${formatPermission(change.before)}`
  }
}

function formatPermission({ doctype, verbs, everyVerb, values, selector }: Permission): string {
  const where = values.length === 0 ? '' : ` where ${selector ?? 'id'} is ${values.join(' or ')}`
  return printable(`${doctype}: ${everyVerb ? 'everything' : [...verbs].join(', ')}${where}`, 200)
}

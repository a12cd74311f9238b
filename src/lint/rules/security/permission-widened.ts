import type { JsonDocument } from '../../../json/document.ts'
import { type PermissionChange, permissionChanges } from '../../../cozy/permission-changes.ts'
import { describeChange } from '../../../cozy/permission-words.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'

export const permissionWidened = defineLintRule({
  id: 'permission-widened',
  summary: 'A reviewer sees every change of the permissions',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  needs: ['manifest', 'base'],
  source: 'cozy-stack model/permission/set.go (HasSameRules), model/app/installer.go',
  *check({ manifest, base }) {
    // With a base that cannot be read, every permission would look new.
    if (base?.root?.type !== 'object') return
    for (const change of permissionChanges(readPermissions(base), readPermissions(manifest)))
      yield findingOf(change, base)
  },
})

function findingOf(change: PermissionChange, base: JsonDocument): LintFinding {
  const message = describeChange(change)
  if (change.kind === 'added') return { path: change.permission.path, target: 'key', message }
  const related = [
    { document: base, path: change.before.path, target: 'key' as const, message: 'the former permission' },
  ]
  if (change.kind === 'removed')
    return { path: ['permissions'], target: 'key', severity: 'info', message, related }
  return {
    path: change.permission.path,
    target: 'key',
    ...(change.kind === 'narrowed' && { severity: 'info' as const }),
    message,
    related,
  }
}

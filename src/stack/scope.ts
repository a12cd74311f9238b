import type { Permission } from '../cozy/permissions.ts'

/**
 * The scope of a token that has the permissions of a manifest and no more (cozy-stack model/permission/rule.go,
 * MarshalScopeString). The stack adds one rule to them by itself at each run: the folders that refer to the konnector
 * (worker/exec/konnector.go, ensurePermissions).
 */
export function konnectorScope(permissions: readonly Permission[], slug: string): string {
  const ownFolders = `io.cozy.files:ALL:io.cozy.konnectors/${slug}:referenced_by`
  return [...permissions.map(formatRule), ownFolders].join(' ')
}

/** What this tool needs for itself: to make the account and the folder of the konnector. */
export const workspaceScope = 'io.cozy.accounts:GET,POST io.cozy.files:GET,POST,PATCH'

/** A selector without values gives the whole doctype (model/permission/match.go): then it is not said. */
function formatRule({ doctype, verbs, everyVerb, values, selector }: Permission): string {
  const given = everyVerb ? 'ALL' : [...verbs].join(',')
  if (values.length > 0)
    return [doctype, given, values.join(','), ...(selector === undefined ? [] : [selector])].join(':')
  return everyVerb ? doctype : `${doctype}:${given}`
}

/** What cannot be said in a scope, whose parts stand between spaces, colons and commas. */
export function unscopable({ doctype, values, selector = '' }: Permission): string | undefined {
  return (
    [doctype, selector, ...values].find(text => /[ :]/.test(text)) ??
    values.find(value => value.includes(','))
  )
}

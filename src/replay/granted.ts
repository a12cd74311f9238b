import type { Access } from './protocol.ts'

/** A rule of the manifest's `permissions`, as far as it could be read. */
export interface PermissionRule {
  /** Its key in `permissions`. */
  title: string
  type: string
  verbs: string[]
  values: string[]
  selector: string
}

/** The rules of a manifest; what is not of the right shape is left to lint. */
export function permissionRules(manifest: unknown): PermissionRule[] {
  const { permissions } = (manifest ?? {}) as { permissions?: unknown }
  if (typeof permissions !== 'object' || permissions === null) return []
  const entries = Object.entries(permissions as Record<string, Partial<Record<string, unknown>> | null>)
  return entries.flatMap(([title, rule]) =>
    typeof rule?.['type'] === 'string'
      ? [
          {
            title,
            type: rule['type'],
            verbs: strings(rule['verbs']),
            values: strings(rule['values']),
            selector: typeof rule['selector'] === 'string' ? rule['selector'] : '',
          },
        ]
      : [],
  )
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

/** Whether cozy-stack would grant an access (model/permission/match.go, model/vfs/permissions.go). */
export function isGranted(rules: readonly PermissionRule[], access: Access): boolean {
  // The stack itself adds a rule for the folders that refer to the konnector.
  return access.document?.own === true || rules.some(rule => grants(rule, access))
}

/** Whether this rule would grant an access. */
export function grants(rule: PermissionRule, { verb, doctype, document }: Access): boolean {
  return hasVerb(rule, verb) && hasType(rule.type, doctype) && hasValue(rule, document)
}

/** Whether a rule gives every verb, by saying so or by saying none. */
export function givesEveryVerb({ verbs }: PermissionRule): boolean {
  return verbs.length === 0 || verbs.includes('ALL')
}

function hasVerb(rule: PermissionRule, verb: string): boolean {
  return givesEveryVerb(rule) || rule.verbs.includes(verb)
}

function hasType(type: string, doctype: string): boolean {
  if (type === doctype || type === '*') return true
  if (!type.endsWith('.*')) return false
  const family = type.slice(0, -2)
  return family === doctype || doctype.startsWith(`${family}.`)
}

function hasValue({ values, selector }: PermissionRule, document: Access['document']): boolean {
  if (values.length === 0) return true
  if (!document) return false
  const candidates = selector ? (document.fields[selector] ?? []) : document.ids
  return values.some(value => candidates.includes(value))
}

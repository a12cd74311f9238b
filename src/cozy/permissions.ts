import type { JsonDocument, Path } from '../json/document.ts'
import { valueAt, isObject, objectAt } from '../json/values.ts'

export const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Verb = (typeof verbs)[number]

/** A permission rule as cozy-stack takes it: no verbs is every verb, no values is every document. */
export interface Permission {
  title: string
  path: Path
  /** A doctype, or a family of them: `io.cozy.bank.*`. */
  doctype: string
  verbs: ReadonlySet<Verb>
  /** Every verb, because none is named or `ALL` is: not because all five are. */
  everyVerb: boolean
  /** The field that `values` are of; without it they are ids. */
  selector: string | undefined
  /** Empty: every document of the doctype. */
  values: readonly string[]
}

/** The permissions of a manifest that have a doctype; what is malformed about them is for other rules. */
export function readPermissions(manifest: JsonDocument): Permission[] {
  return Object.entries(objectAt(manifest, 'permissions')).flatMap(([title, rule]) => {
    const doctype = valueAt(rule, 'type')
    if (!isObject(rule) || typeof doctype !== 'string' || doctype === '') return []
    const selector = valueAt(rule, 'selector')
    return [
      {
        title,
        path: ['permissions', title],
        doctype,
        ...verbsOf(valueAt(rule, 'verbs')),
        selector: typeof selector === 'string' && selector !== '' ? selector : undefined,
        values: stringsOf(valueAt(rule, 'values')),
      },
    ]
  })
}

/** Whether a permission's type is the doctype, or a family it is of (cozy-stack model/permission/match.go). */
export function coversDoctype(type: string, doctype: string): boolean {
  if (!type.endsWith('.*')) return type === doctype
  const family = type.slice(0, -2)
  return doctype === family || doctype.startsWith(`${family}.`)
}

/** Whether some permission gives the verb on every document of the doctype. */
export function isAllowed(permissions: readonly Permission[], doctype: string, verb: Verb): boolean {
  return permissions.some(
    permission =>
      permission.values.length === 0 &&
      permission.verbs.has(verb) &&
      coversDoctype(permission.doctype, doctype),
  )
}

/** Whether a type is a family of doctypes, one that the stack takes: it refuses `io.cozy.*`. */
export function isFamily(type: string): boolean {
  return /^[^.]+\.[^.]+\.[^*]+\.\*$/.test(type)
}

function verbsOf(value: unknown): Pick<Permission, 'verbs' | 'everyVerb'> {
  // In small letters it is for permission-verbs; here it counts as what was meant.
  const given = stringsOf(value).map(verb => verb.toUpperCase())
  const everyVerb = given.length === 0 || given.includes('ALL')
  return { verbs: new Set(everyVerb ? verbs : verbs.filter(verb => given.includes(verb))), everyVerb }
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

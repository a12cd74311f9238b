import type { JsonDocument, Path } from '../json/document.ts'
import { valueAt, isObject, objectAt, stringsOf } from '../json/values.ts'

export const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Verb = (typeof verbs)[number]

/** What a request needs to be allowed to do. */
export interface Access {
  verb: Verb
  doctype: string
  /** Absent: the right is needed on every document of the doctype. */
  document?: {
    /** Its id, then the ids of the folders around it (model/vfs/permissions.go). */
    ids: string[]
    /** Its attributes that a selector can look at. */
    fields: Record<string, string[]>
    /** Whether it is in a folder that refers to the konnector: at each run, the stack adds a permission on those. */
    own: boolean
  }
}

/** A permission as cozy-stack reads it: no verbs is every verb, no values is every document. */
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

/** The permissions of a manifest that have a doctype. Other rules report what is malformed about them. */
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

/**
 * Whether a permission's type covers a doctype: the same, a family (`io.cozy.bank.*`), or `*`, which only the flagship
 * app has, as the stack refuses it in a manifest (cozy-stack model/permission/match.go).
 */
export function coversDoctype(type: string, doctype: string): boolean {
  if (type === doctype || type === '*') return true
  if (!type.endsWith('.*')) return false
  const family = type.slice(0, -2)
  return doctype === family || doctype.startsWith(`${family}.`)
}

/** Whether a permission allows an access (cozy-stack model/permission/match.go). */
export function grants(permission: Permission, { verb, doctype, document }: Access): boolean {
  return (
    permission.verbs.has(verb) &&
    coversDoctype(permission.doctype, doctype) &&
    coversDocument(permission, document)
  )
}

/** Whether some permission allows an access, or the stack does by itself. */
export function isGranted(permissions: readonly Permission[], access: Access): boolean {
  return access.document?.own === true || permissions.some(permission => grants(permission, access))
}

/** A selector counts only with values: without, the permission is on every document. */
function coversDocument({ values, selector }: Permission, document: Access['document']): boolean {
  if (values.length === 0) return true
  if (!document) return false
  const candidates = selector === undefined ? document.ids : (document.fields[selector] ?? [])
  return values.some(value => candidates.includes(value))
}

/** Whether a type is a family of doctypes that the stack accepts: it refuses `io.cozy.*`. */
export function isFamily(type: string): boolean {
  return /^[^.]+\.[^.]+\.[^*]+\.\*$/.test(type)
}

function verbsOf(value: unknown): Pick<Permission, 'verbs' | 'everyVerb'> {
  // The stack refuses lower-case verbs at install, and permission-verbs says so; all else reads what was meant.
  const given = stringsOf(value).map(verb => verb.toUpperCase())
  const everyVerb = given.length === 0 || given.includes('ALL')
  return { verbs: new Set(everyVerb ? verbs : verbs.filter(verb => given.includes(verb))), everyVerb }
}

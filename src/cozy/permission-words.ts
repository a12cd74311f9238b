import { type JsonDocument } from '../json/document.ts'
import { quote, stringAt } from '../json/values.ts'
import { formatList } from '../text/format.ts'
import { isInvisible, type PermissionChange, permissionChanges } from './permission-changes.ts'
import { isFamily, type Permission, readPermissions, type Verb } from './permissions.ts'
import { hasSameRules } from './update-consent.ts'

/** One line for each permission of a manifest: `read and create every document of io.cozy.bills`. */
export function describePermissions(manifest: JsonDocument): string[] {
  return readPermissions(manifest).map(
    permission => `${describeVerbs([...permission.verbs])} ${describeDocuments(permission)}`,
  )
}

/** What an update of a konnector means for those who have it. */
export interface PermissionComparison {
  /** A sentence for each permission that the manifests do not share. */
  changes: { kind: PermissionChange['kind']; text: string }[]
  /** Why a Cozy keeps the version it has until the user consents; undefined when it updates on its own. */
  consent: 'permissions' | 'terms' | undefined
}

/** Compares what two manifests of a konnector ask for, whatever the names of the permissions. */
export function comparePermissions(before: JsonDocument, now: JsonDocument): PermissionComparison {
  const [held, asked] = [readPermissions(before), readPermissions(now)]
  const changes = permissionChanges(held, asked).map(change => ({
    kind: change.kind,
    text: describeChange(change),
  }))
  const terms = [before, now].map(manifest => stringAt(manifest, 'terms', 'version') ?? '')
  const consent = !hasSameRules(held, asked) ? 'permissions' : terms[0] === terms[1] ? undefined : 'terms'
  return { changes, consent }
}

/** A change as a sentence. */
export function describeChange(change: PermissionChange): string {
  const { kind } = change
  switch (kind) {
    case 'added':
      return `New: the konnector may ${describeVerbs(change.verbs)} ${describeDocuments(change.permission)}.`
    case 'removed': {
      const { before } = change
      return `Removed: the konnector may no longer ${describeVerbs([...before.verbs])} ${describeDocuments(before)}.`
    }
    case 'narrowed':
      return `Narrower: the konnector may no longer ${describeVerbs(change.verbs)} ${describeDocuments(change.before)}.`
    case 'widened':
      return `Wider: ${describeWidening(change)}`
  }
}

function describeWidening(change: PermissionChange & { kind: 'widened' }): string {
  const { permission, before, verbs, reach } = change
  const now = `the konnector may ${describeVerbs(verbs)} ${describeDocuments(permission)}`
  if (reach !== 'same') return `${now}; before, only ${describeDocuments(before)}.`
  const consent = isInvisible(change)
    ? ' cozy-stack does not notice this change: on its own, it is installed without asking the user.'
    : ''
  return `${now}; before, it could only ${describeVerbs([...before.verbs]) || 'do nothing'}.${consent}`
}

const words: Record<Verb, string> = {
  GET: 'read',
  POST: 'create',
  PUT: 'change',
  PATCH: 'change',
  DELETE: 'delete',
}

/** `read and change`. */
function describeVerbs(verbs: readonly Verb[]): string {
  return formatList([...new Set(verbs.map(verb => words[verb]))])
}

/** The documents that a permission covers. */
function describeDocuments({ doctype, selector, values }: Permission): string {
  const what = isFamily(doctype) ? `the doctype family ${doctype}` : doctype
  if (values.length === 0) return `every document of ${what}`
  const shown = values.slice(0, 3).map(quote)
  const which = formatList(values.length > 3 ? [...shown, `${values.length - 3} more`] : shown)
  return selector === undefined
    ? `the ${values.length === 1 ? 'document' : 'documents'} ${which} of ${what}`
    : `the documents of ${what} whose ${selector} is ${which}`
}

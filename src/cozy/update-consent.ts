import { coversDoctype, type Permission } from './permissions.ts'

/** Doctypes that a konnector gets in an update without the user's consent (cozy-stack model/app/installer.go, update). */
const givenWithoutConsent = ['io.cozy.certified.carbon_copy', 'io.cozy.certified.electronic_safe']

/**
 * Whether cozy-stack updates from the one set of permissions to the other on its own (model/permission/set.go,
 * HasSameRules): it compares rules in any order, and takes no verbs, or `ALL`, for equal to any list of them.
 */
export function hasSameRules(before: readonly Permission[], now: readonly Permission[]): boolean {
  if (areSame(before, now)) return true
  const known = [...before]
  for (const rule of now)
    if (givenWithoutConsent.includes(rule.doctype) && !isCovered(rule, known)) known.push(rule)
  return areSame(known, now)
}

function areSame(before: readonly Permission[], now: readonly Permission[]): boolean {
  return before.length === now.length && now.every(rule => before.some(other => isSameRule(rule, other)))
}

function isSameRule(one: Permission, other: Permission): boolean {
  return (
    one.doctype === other.doctype &&
    one.selector === other.selector &&
    one.values.join('\0') === other.values.join('\0') &&
    hasSameVerbs(one, other)
  )
}

function hasSameVerbs(one: Permission, other: Permission): boolean {
  if (one.everyVerb || other.everyVerb) return true
  return one.verbs.size === other.verbs.size && [...one.verbs].every(verb => other.verbs.has(verb))
}

function isCovered(rule: Permission, set: readonly Permission[]): boolean {
  return set.some(
    ({ doctype, verbs, values }) =>
      coversDoctype(doctype, rule.doctype) &&
      values.length === 0 &&
      [...rule.verbs].every(verb => verbs.has(verb)),
  )
}

import { coversDoctype, type Permission, type Verb } from './permissions.ts'

/** Doctypes that a konnector gets in an update without the user's consent (cozy-stack model/app/installer.go, update). */
const givenWithoutConsent = ['io.cozy.certified.carbon_copy', 'io.cozy.certified.electronic_safe']

/** A permission as cozy-stack compares it: no verbs is every verb; an empty list of values differs from none. */
interface Rule {
  title: string
  doctype: string
  verbs: ReadonlySet<Verb>
  values: readonly string[] | undefined
  selector: string | undefined
}

/**
 * Whether cozy-stack updates from the one set of permissions to the other on its own (model/permission/set.go,
 * HasSameRules): it compares rules in any order, and takes no verbs, or `ALL`, for equal to any list of them.
 */
export function hasSameRules(before: readonly Permission[], now: readonly Permission[]): boolean {
  const known = before.map(ruleOf)
  const asked = now.map(ruleOf)
  let isSame = areSame(known, asked)
  if (isSame) return true
  for (const rule of difference(known, asked)) {
    if (!givenWithoutConsent.includes(rule.doctype) || isInSubset(rule, known)) continue
    known.push(rule)
    isSame = areSame(known, asked)
  }
  return isSame
}

function ruleOf({ title, doctype, verbs, everyVerb, values, selector }: Permission): Rule {
  return {
    title,
    doctype,
    verbs: everyVerb ? new Set() : verbs,
    values: values.length > 0 ? values : undefined,
    selector,
  }
}

function areSame(before: readonly Rule[], now: readonly Rule[]): boolean {
  return before.length === now.length && now.every(rule => before.some(other => isSameRule(rule, other)))
}

function isSameRule(one: Rule, other: Rule): boolean {
  return (
    one.doctype === other.doctype &&
    one.selector === other.selector &&
    one.values?.join('\0') === other.values?.join('\0') &&
    containsVerbs(one.verbs, other.verbs) &&
    containsVerbs(other.verbs, one.verbs)
  )
}

function containsVerbs(verbs: ReadonlySet<Verb>, others: ReadonlySet<Verb>): boolean {
  return verbs.size === 0 || [...others].every(verb => verbs.has(verb))
}

/** Rules with a new title, then for each title in both what the second one adds (`Diff`). */
function difference(before: readonly Rule[], now: readonly Rule[]): Rule[] {
  const titles = new Map(now.map(rule => [rule.title, rule]))
  const isOld = new Set(before.map(({ title }) => title))
  const added = before.flatMap((old): Rule[] => {
    const rule = titles.get(old.title)
    if (rule === undefined) return []
    const { values: had = [] } = old
    return [
      {
        ...old,
        selector: undefined,
        verbs: new Set([...rule.verbs].filter(verb => !containsVerbs(old.verbs, new Set([verb])))),
        values: (rule.values ?? []).filter(value => !had.includes(value)),
      },
    ]
  })
  return [...now.filter(({ title }) => !isOld.has(title)), ...added]
}

/** Whether one rule of a set allows all that another one does (`RuleInSubset`). */
function isInSubset(rule: Rule, set: readonly Rule[]): boolean {
  return set.some(({ doctype, verbs, values = [], selector }) => {
    if (!coversDoctype(doctype, rule.doctype) || !containsVerbs(verbs, rule.verbs)) return false
    if (selector === undefined && values.length === 0) return true
    return selector === rule.selector && (rule.values ?? []).every(value => values.includes(value))
  })
}

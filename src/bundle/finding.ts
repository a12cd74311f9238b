import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose, type Finding, type Profile, type Rule } from '../diagnostics/rule.ts'
import { type BundleRuleId, bundleRules } from './rules.ts'

/** A finding of this room; the file of its place is relative to the konnector. */
export interface BundleFinding extends Finding {
  rule: BundleRuleId
}

/** Gives findings the data of their rule; `name` turns a konnector's path into the one that is shown. */
export function diagnoseFindings(
  findings: readonly BundleFinding[],
  name: (path: string) => string,
  profile: Profile,
): Diagnostic[] {
  return findings.map(({ rule, ...finding }) => {
    const { file } = finding.place ?? {}
    const place = { ...finding.place, ...(file !== undefined && { file: name(file) }) }
    return diagnose(rules.get(rule)!, { ...finding, place }, profile)
  })
}

const rules = new Map<string, Rule>(bundleRules.map(rule => [rule.id, rule]))

import type { RuleFinding } from '../diagnostics/rule.ts'
import type { BundleRuleId } from './rules.ts'

/** A finding about a bundling or the build it makes; the file of its place is relative to the konnector. */
export type BundleFinding = RuleFinding<BundleRuleId>

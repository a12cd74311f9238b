import type { RuleFinding } from '../diagnostics/rule.js';
import type { BundleRuleId } from './rules.js';
/** A finding about a bundling or the build it makes; the file of its place is relative to the konnector. */
export type BundleFinding = RuleFinding<BundleRuleId>;

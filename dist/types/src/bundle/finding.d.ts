import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Finding, type Profile } from '../diagnostics/rule.js';
import { type BundleRuleId } from './rules.js';
/** A finding of this room; the file of its place is relative to the konnector. */
export interface BundleFinding extends Finding {
    rule: BundleRuleId;
}
/** Gives findings the data of their rule; `name` turns a konnector's path into the one that is shown. */
export declare function diagnoseFindings(findings: readonly BundleFinding[], name: (path: string) => string, profile: Profile): Diagnostic[];

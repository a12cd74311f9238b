import type { LintRule } from '../engine/rule.js';
/** Every rule over a konnector, in the order of the documentation. */
export declare const lintRules: readonly LintRule[];

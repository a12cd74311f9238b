import { type LintRule } from '../../engine/rule.js';
export declare const knownValues: readonly LintRule[];

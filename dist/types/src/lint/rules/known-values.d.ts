import { type LintRule } from '../rule.js';
export declare const knownValues: readonly LintRule[];

import type { Rule } from './diagnostics/rule.js';
/** Every rule of every room, in the order of the documentation. Each room exports its own. */
export declare const allRules: readonly Rule[];

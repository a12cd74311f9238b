import type { CheckContext, CheckFinding } from './context.js';
/** The documents and files in the Cozy must be those of `expected.json`. */
export declare function checkSaved(run: CheckContext): Generator<CheckFinding>;

import { type Case, type Verdict } from './case.js';
/** The documents and files in the Cozy must be those of `expected.json`. */
export declare function judgeSaved(run: Case): Generator<Verdict>;

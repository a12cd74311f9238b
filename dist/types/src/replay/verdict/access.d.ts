import { type Case, type Verdict } from './case.js';
/** Every access to the stack must be granted by the manifest. */
export declare function judgeAccess(run: Case): Generator<Verdict>;

import { type Case, type Verdict } from './case.js';
/** How the process ended, what it printed, and what it tried. */
export declare function judgeProcess(run: Case): Generator<Verdict>;

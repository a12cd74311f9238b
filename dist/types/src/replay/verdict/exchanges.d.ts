import { type Case, type Verdict } from './case.js';
/** The run and the recording must make the same requests, each once. */
export declare function judgeExchanges(run: Case): Generator<Verdict>;

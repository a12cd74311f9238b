import type { CheckContext, CheckFinding } from './context.js';
/** The run and the recording must make the same requests, each once. */
export declare function checkExchanges(run: CheckContext): Generator<CheckFinding>;

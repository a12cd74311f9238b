import type { CheckContext, CheckFinding } from './context.js';
/** How the process ended, what it printed, and what it tried. */
export declare function checkProcess(run: CheckContext): Generator<CheckFinding>;

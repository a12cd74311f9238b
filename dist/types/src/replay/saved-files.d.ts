import type { RunOutcome } from './outcome.js';
/** Leaves what a run saved in `dir`, an absolute path, for a person to look at. */
export declare function writeOutcome(dir: string, { documents, files }: RunOutcome): void;

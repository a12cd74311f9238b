import type { Source } from './source.js';
/** Refuses a branch that git would not have, and the ones people work on. Throws `CannotRun`. */
export declare function checkBranch(branch: string, source: Source, defaultBranch: string | undefined): void;

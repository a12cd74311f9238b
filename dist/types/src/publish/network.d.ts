import { type GitOptions, type GitRun } from './git.js';
export declare function networkGit(args: readonly string[], options: GitOptions): Promise<GitRun>;
/** For reads: a network that failed is asked again. */
export declare function patiently(run: () => Promise<GitRun>, waits: readonly number[]): Promise<GitRun>;

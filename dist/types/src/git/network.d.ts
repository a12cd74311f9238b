import { type GitOptions, type GitRun } from './git.js';
export declare function runNetworkGit(args: readonly string[], options: GitOptions): Promise<GitRun>;
/** For reads: a network that failed is asked again. */
export declare function withNetworkRetry(run: () => Promise<GitRun>, waits: readonly number[]): Promise<GitRun>;

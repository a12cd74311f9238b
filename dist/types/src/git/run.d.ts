import { OperationalError } from '../diagnostics/errors.js';
import { type GitCredentials } from './credential-helper.js';
/** What git said. */
export interface GitRun {
    /** -1 when it was ended, for taking too long or by an interrupt. */
    code: number;
    stdout: Buffer;
    /** Without control characters but line feeds, and without the password handed in. */
    stderr: string;
}
export interface GitOptions {
    cwd: string;
    env: NodeJS.ProcessEnv;
    input?: string | Uint8Array;
    /** Default: one minute. */
    timeoutMs?: number;
    /** What git is answered when a server demands credentials; never seen in what it said. */
    credentials?: GitCredentials;
}
/** There is no git to run. */
export declare class GitMissing extends OperationalError {
    readonly name = "GitMissing";
    constructor();
}
/**
 * Runs git, never through a shell, and ends it with everything it started when it takes too long. Any exit code is an
 * answer. Throws `GitMissing`.
 */
export declare function runGit(args: readonly string[], options: GitOptions): Promise<GitRun>;
/** Runs git for its output, without the line feeds at its end. Throws `OperationalError` for any exit code but 0. */
export declare function readGit(args: readonly string[], options: GitOptions): Promise<string>;
/** What git said of a failure, in one line: the remote's words, its own, and what became of the ref. */
export declare function gitErrorSummary({ stdout, stderr, code }: GitRun): string;
/** Whether git refuses a repository because another user owns it, as in the container of a workflow. */
export declare function isForeign({ stderr }: GitRun): boolean;
/** What has git trust a repository that another user owns. */
export declare function trustCommand(dir: string): string;

import { OperationalError } from '../diagnostics/errors.js';
/** What git said. */
export interface GitRun {
    /** -1 when it was ended for taking too long. */
    code: number;
    stdout: Buffer;
    /** Without control characters but line feeds, and without any secret handed in. */
    stderr: string;
}
export interface GitOptions {
    cwd: string;
    env: NodeJS.ProcessEnv;
    input?: string | Uint8Array;
    timeoutMs?: number;
    /** Never to be seen in what git said. */
    secrets?: readonly string[];
}
/** There is no git to run. */
export declare class GitMissing extends OperationalError {
    readonly name = "GitMissing";
    constructor();
}
/** Runs git, never through a shell. Any exit code is an answer. Throws `GitMissing`. */
export declare function runGit(args: readonly string[], options: GitOptions): Promise<GitRun>;
/** Runs git for its output, trimmed; an exit code other than 0 is a `OperationalError` with git's words. */
export declare function readGit(args: readonly string[], options: GitOptions): Promise<string>;
/** What git said of a failure, in one line: the remote's words, its own, and what became of the ref. */
export declare function gitErrorSummary({ stdout, stderr, code }: GitRun): string;
/** A set git configuration, handed over in the environment: nothing of it is in argv or on the disk. */
export type GitConfig = readonly (readonly [key: string, value: string])[];
/**
 * The environment of git for reading a checkout and for speaking to a remote: with the configuration of the user and
 * the machine (proxy, certificates, `insteadOf`, credential helpers), without what points git elsewhere, such as
 * `GIT_DIR` in a hook, and without secrets that are none of git's.
 */
export declare function gitEnv(env: NodeJS.ProcessEnv, config?: GitConfig): NodeJS.ProcessEnv;
/** The environment of git for making objects: nobody's configuration, so that the same input gives the same ids. */
export declare function isolatedGitEnv(env: NodeJS.ProcessEnv, config?: GitConfig): NodeJS.ProcessEnv;

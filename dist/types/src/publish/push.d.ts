import type { Build } from '../build/build.js';
import type { Remote } from '../git/remote.js';
import type { Checkout } from '../git/checkout.js';
export interface PushOptions {
    build: Build;
    source: Checkout;
    /** What the commit says it is of. */
    konnector: {
        slug: string;
        version: string;
    };
    remote: Remote;
    /** Default: `build`. */
    branch?: string | undefined;
    /** Of GitHub, and told to no other host; without, git's own credentials count. */
    token?: string | undefined;
    /** Reads only: what would be pushed. */
    dryRun?: boolean;
    /** Replace a build that was made from a later commit. */
    allowRollback?: boolean;
    env?: NodeJS.ProcessEnv;
    /** How often to try against other runs that push; default 5. */
    attempts?: number;
    /** Waits after a lost race or a failed connection, in milliseconds. */
    waits?: readonly number[];
    progress?: (line: string) => void;
}
export interface PushResult {
    /**
     * `passed`: pushed. `planned`: would be. `unchanged`: the branch holds these very files. `stale`: it holds the build
     * of a later commit, and was left alone.
     */
    status: 'passed' | 'planned' | 'unchanged' | 'stale';
    branch: string;
    /** The build commit: the new one, or the tip when nothing was to do. */
    commit: string;
    tree: string;
    /** The commit it was made from. */
    source: string;
    added: string[];
    changed: string[];
    removed: string[];
    /** Of all files together. */
    bytes: number;
    attempts: number;
    /** What could not be told, such as whether the branch holds a later build. */
    notices: string[];
}
/**
 * Puts a build on the build branch of a remote, as one commit on top of what is there. Lost races are tried again on
 * the new tip; a no that will stay a no ends it at once. Throws `PushRefused`, `CannotRun`.
 */
export declare function push(options: PushOptions): Promise<PushResult>;

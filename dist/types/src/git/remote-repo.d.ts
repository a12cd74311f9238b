import { type GitRun } from './run.js';
import type { Remote } from './remote.js';
import type { AccessToken } from '../secrets/access-token.js';
import type { Checkout } from './checkout.js';
import type { TempRepo } from './temp-repo.js';
/** What a remote answers when its refs are listed. */
export interface RemoteRefs {
    /** Full name (`refs/heads/build`) → commit or tag object. */
    refs: ReadonlyMap<string, string>;
    /** Name of the default branch. */
    defaultBranch?: string;
}
/** A commit that was fetched without its files' contents. */
export interface FetchedCommit {
    commit: string;
    tree: string;
    message: string;
    /** Path → mode and blob, as `100644 <id>`. */
    files: ReadonlyMap<string, string>;
}
/** One ref to be moved. */
export interface RefUpdate {
    ref: string;
    commit: string;
    /** What the remote must hold there now; undefined: it must not have the ref yet. */
    expected: string | undefined;
}
/** What is read of a remote to plan a push, over git or over an API. */
export type RemoteReader = Pick<RemoteRepo, 'list' | 'fetch' | 'isAncestor'>;
/** How long git may take for one command over the network, in milliseconds. */
export interface NetworkLimits {
    list: number;
    fetch: number;
    push: number;
}
export interface RemoteRepoOptions {
    remote: Remote;
    /** Its settings say how the network is reached. */
    checkout: Pick<Checkout, 'root' | 'objects' | 'settings' | 'shallow'>;
    /** GitHub's token; no other host gets it. Without it, git's own credentials count. */
    token?: AccessToken | undefined;
    env: NodeJS.ProcessEnv;
    /** Waits before a read is tried again after a network failure, in milliseconds. */
    waits: readonly number[];
    limits?: NetworkLimits | undefined;
}
/** A remote repository, spoken to from a temporary one. Every method throws `PushRefused` when it cannot be read. */
export declare class RemoteRepo {
    #private;
    readonly remote: Remote;
    constructor(temp: TempRepo, options: RemoteRepoOptions);
    /** The refs of these full names that the remote has, and its default branch. */
    list(names: readonly string[]): Promise<RemoteRefs>;
    /** The commits that these refs are at; only their names and messages travel. */
    fetch(names: readonly string[]): Promise<FetchedCommit[]>;
    /** Moves refs, each only from what is expected of it; what others pushed meanwhile is never lost. */
    push(updates: readonly RefUpdate[]): Promise<GitRun>;
    /** Whether a commit is what a ref of the remote was built on, or is at. */
    contains(ref: string, commit: string): Promise<boolean>;
    /**
     * Whether `older` is a strict ancestor of `newer`, both commits of the source; `undefined` when it cannot be known.
     * A clone in a workflow is often shallow: then the commits, without their files, are fetched from the remote.
     */
    isAncestor(older: string, newer: string): Promise<boolean | undefined>;
}

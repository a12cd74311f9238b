import type { TreeFile } from '../build/tree.js';
import type { Checkout } from '../git/checkout.js';
import { type CommitFields, type GitObject } from '../git/objects.js';
import type { FetchedCommit, RemoteReader } from '../git/remote-repo.js';
/** Waits after a lost race or a failed connection, in milliseconds. */
export declare const pushWaits: number[];
/** What a push puts where. */
export interface PushRequest {
    files: readonly TreeFile[];
    checkout: Checkout;
    konnector: {
        slug: string;
        version: string;
    };
    /** The build branch; by default it is chosen by the konnectors of the repository. */
    branch?: string | undefined;
    /** Whether a tag keeps the build, whatever becomes of the branch: not for a development version. */
    isRelease?: boolean | undefined;
    /** Replace a build that was made from a later commit or of a greater version. */
    allowRollback?: boolean | undefined;
}
/** What a push would do, read from the remote. */
export interface PushPlan {
    /**
     * `planned`: refs would be moved. `unchanged`: the remote has this very build. `stale`: the branch holds a later
     * build and nothing else was to be done.
     */
    status: 'planned' | 'unchanged' | 'stale';
    branch: string;
    /** Of a release. */
    tag?: string;
    /** The commit that holds the build on the remote, now or after the push; undefined when only the push makes its id. */
    commit?: string;
    tree: string;
    /** Files that differ from what the branch holds. */
    added: string[];
    changed: string[];
    removed: string[];
    /** Of all files together. */
    bytes: number;
    /** What the user should know: the branch was left alone, or may hold a later build. */
    notices: string[];
}
/** A ref that moves to a new commit of the build. */
export interface RefMove {
    /** Full name. */
    ref: string;
    /** What the remote has there, which is also the parent of the new commit; undefined: it must not have the ref. */
    expected: string | undefined;
    /** What the new commit holds. */
    fields: CommitFields;
}
/** A plan, and what carries it out. */
export interface PlannedPush {
    plan: PushPlan;
    moves: RefMove[];
    /** The tree of the build and its files, which the remote may lack. */
    objects: GitObject[];
    /** What the branch holds. */
    tip: FetchedCommit | undefined;
}
/**
 * Reads the remote and plans the push; writes nothing. `idOf` tells the id of a commit that is not made yet, when its
 * fields alone decide it. Throws `PushRefused`, `OperationalError`.
 */
export declare function planPush(request: PushRequest, remote: RemoteReader, idOf: (fields: CommitFields) => string | undefined): Promise<PlannedPush>;

import type { TreeFile } from '../build/tree.js';
import type { Checkout } from '../git/checkout.js';
import { type GitObject } from '../git/objects.js';
import type { RefUpdate, RemoteRepo } from '../git/remote-repo.js';
/** What a push puts where. */
export interface PushRequest {
    files: readonly TreeFile[];
    checkout: Checkout;
    konnector: {
        slug: string;
        version: string;
    };
    /** The build branch. */
    branch: string;
    /** The tag that keeps a release's build, whatever becomes of the branch; undefined for a development version. */
    tag?: string | undefined;
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
    /** The commit that holds the build on the remote, now or after the push. */
    commit: string;
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
/** A plan, and what carries it out. */
export interface PlannedPush {
    plan: PushPlan;
    updates: RefUpdate[];
    /** What the remote may lack. */
    objects: GitObject[];
}
/** Reads the remote and plans the push; writes nothing. Throws `PushRefused`, `OperationalError`. */
export declare function planPush(request: PushRequest, remote: RemoteRepo): Promise<PlannedPush>;

import type { Build } from '../build/build.js';
import { type GitOptions } from './git.js';
import { type Remote } from './remote.js';
import type { TreeFile } from '../build/tree.js';
/** The tip of the build branch, as it was when looked at. */
export interface BranchTip {
    commit: string;
    tree: string;
    message: string;
}
/** A temporary bare repository: objects are made and sent from here, and no checkout is touched. */
export declare class TempRepo implements AsyncDisposable {
    #private;
    private constructor();
    static create(remote: Remote, token?: string, env?: NodeJS.ProcessEnv): Promise<TempRepo>;
    [Symbol.asyncDispose](): Promise<void>;
    /** For what makes objects. */
    get local(): GitOptions;
    /** Runs git against the remote; its URL is the last thing but `refs` in argv. */
    network(args: readonly string[], refs?: readonly string[]): Promise<import("./git.ts").GitRun>;
    /** Writes the files as one tree and gives its id. The bytes are those of the build: no filter, no line endings. */
    writeTree(build: Build, files: readonly TreeFile[]): Promise<string>;
    /** `date` in seconds since 1970. */
    commitTree(tree: string, parent: string | undefined, message: string, date: number): Promise<string>;
    /** Reads the commit a ref was fetched to. */
    readTip(ref: string): Promise<BranchTip>;
    /** Files that differ between two trees, `from` missing meaning none. */
    changes(from: string | undefined, to: string): Promise<{
        added: string[];
        changed: string[];
        removed: string[];
    }>;
}

import { type GitConfig } from './env.js';
import type { GitOptions } from './run.js';
/** A temporary bare repository: objects are made, read and sent from here, and no checkout is touched. */
export declare class TempRepo implements AsyncDisposable {
    #private;
    private constructor();
    /** `head` is the commit it is at; by default it has none. */
    static create(env: NodeJS.ProcessEnv, head?: string): Promise<TempRepo>;
    [Symbol.asyncDispose](): Promise<void>;
    /** The folder of its objects. */
    get objects(): string;
    /** For making and reading objects, under a fixed configuration. */
    get local(): GitOptions;
    /** The same, with the objects of a checkout (its folder of objects) beside its own. */
    reading(objects: string, config?: GitConfig): GitOptions;
    /** For speaking to a remote from the root of a checkout, where the paths in its settings begin. */
    network(root: string, config: GitConfig): GitOptions;
}

import type { Checkout } from './checkout.js';
import { type GitConfig, type GitOptions } from './git.js';
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
    /** The same, with the objects of a checkout beside its own. */
    reading({ objects }: Pick<Checkout, 'objects'>, config?: GitConfig): GitOptions;
    /** For speaking to a remote. */
    network(config: GitConfig): GitOptions;
}

import { OperationalError } from '../diagnostics/errors.js';
/** What git knows about a konnector's repository. */
export interface Checkout {
    /** The konnector's folder; it may be one of several in a repository. Absolute. */
    dir: string;
    /** The root of the work tree. */
    root: string;
    /** The folder of the repository's objects. Absolute. */
    objects: string;
    /** Of HEAD: 40 hexadecimal digits. */
    commit: string;
    subject: string;
    author: {
        name: string;
        email: string;
    };
    /** Author date of HEAD, seconds since 1970. */
    date: number;
    /** That point at HEAD. */
    tags: string[];
    /** Undefined when HEAD is detached and no runner says which branch it is. */
    branch?: string;
    /** Tracked files below `dir` that differ from HEAD, relative to `root`. */
    dirty: string[];
    shallow: boolean;
    /** Name → URL, as configured: a URL may hold a password. */
    remotes: Record<string, string>;
}
/** The folder is in no git repository, or in one without a commit. */
export declare class NotARepository extends OperationalError {
    readonly name = "NotARepository";
}
/** Reads the repository around a folder; changes nothing in it. Throws `GitMissing`, `NotARepository`. */
export declare function readCheckout(dir: string, env?: NodeJS.ProcessEnv): Promise<Checkout>;
/** Paths of the files of a name that the commit of a checkout holds, relative to its root. */
export declare function findTracked(checkout: Checkout, name: string, env?: NodeJS.ProcessEnv): Promise<string[]>;

import { OperationalError } from '../diagnostics/cannot-run.js';
/** What git knows of a konnector's repository. */
export interface Checkout {
    /** The konnector's folder; it may be one of several in a repository. Absolute. */
    dir: string;
    /** The root of the work tree. */
    root: string;
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
    /** Nothing when HEAD is detached and nobody says. */
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

import { OperationalError } from '../diagnostics/errors.js';
import { type GitConfig } from './env.js';
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
    /** The tag whose push started this workflow, when it is of this commit. */
    eventTag?: string;
    /** Undefined when HEAD is detached and no runner says which branch it is. */
    branch?: string;
    /** Tracked files below `dir` that differ from HEAD, relative to `root`. */
    dirty: string[];
    shallow: boolean;
    /** Of git, as they count in this checkout: some hold passwords. */
    settings: GitConfig;
    /** Paths of the files of a name that the commit holds, relative to `root`. */
    findTracked(name: string): Promise<string[]>;
}
/** The folder is in no git repository, or in one without a commit. */
export declare class NotARepository extends OperationalError {
    readonly name = "NotARepository";
}
/** Reads the repository around a folder; changes nothing in it. Throws `GitMissing`, `NotARepository`. */
export declare function readCheckout(dir: string, env?: NodeJS.ProcessEnv): Promise<Checkout>;
/** The ref that a workflow runs for; a runner checks out a detached commit, at times without its tag. */
export declare function readEventRef(env: NodeJS.ProcessEnv, commit: string): {
    branch?: string;
    tag?: string;
};

import type { Build } from './build.js';
/** A file as it will be on the branch and in the archive. */
export interface TreeFile {
    /** Relative to the build, with `/` between names. */
    path: string;
    mode: '100644' | '100755';
    bytes: Uint8Array;
    /** git's name for these very bytes. */
    blob: string;
}
/** The files of a build, sorted as git sorts: by the bytes of their paths. Throws `OperationalError`. */
export declare function readTree(build: Build): TreeFile[];

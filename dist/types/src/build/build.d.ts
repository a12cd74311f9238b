import { OperationalError } from '../diagnostics/errors.js';
import { type BuildFile } from './files.js';
export type { BuildFile } from './files.js';
/** The directory that ships, as it is on the disk. */
export interface Build {
    /** Absolute. */
    dir: string;
    /** A build that holds both kinds counts as a server's: the stack and a replay run that part. */
    kind: 'server' | 'client';
    entry: 'index.js' | 'main.js';
    /** Sorted by path. */
    files: BuildFile[];
    /** Whether `checkBuild` ran on these files and found no error. A push checks any other build first. */
    checked: boolean;
    /** Hash of what it was made from; absent when something else made the build. */
    inputs?: string;
    /** Absolute path of the entry's source map; beside the build, never in it. */
    sourceMap?: string;
}
/** There is no build to read at `dir`. */
export declare class BuildNotFound extends OperationalError {
    readonly name = "BuildNotFound";
    readonly dir: string;
    constructor(dir: string, why: string);
}
/**
 * Reads a build that is already there; its rules have not run. `konnectorDir` is the repository it was made in
 * (default: the folder around it), where its source map is looked for. Throws `BuildNotFound`.
 */
export declare function readBuild(dir: string, konnectorDir?: string): Promise<Build>;
/** A build of known files. `inputs` is the hash of what it was made from, when the konnector keeps its state. */
export declare function describeBuild({ dir, files, konnectorDir, inputs, checked, }: Pick<Build, 'dir' | 'files' | 'checked'> & {
    konnectorDir: string;
    inputs: string | undefined;
}): Build;

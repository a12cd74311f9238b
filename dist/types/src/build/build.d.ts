import { OperationalError } from '../diagnostics/cannot-run.js';
export interface BuildFile {
    /** Relative to the build, with `/` between names. */
    path: string;
    executable: boolean;
    bytes: number;
    /** Lower-case hexadecimal. */
    sha256: string;
}
/** The directory that ships, as it stands on the disk. */
export interface Build {
    /** Absolute. */
    dir: string;
    /** A build that holds both kinds is a server's: that part is what the stack and a replay run. */
    kind: 'server' | 'client';
    entry: 'index.js' | 'main.js';
    /** Sorted by path. */
    files: BuildFile[];
    /** What it was made from, as known on this disk (`hashInputs`); absent when something else made the build. */
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
 * Reads a build that is already there. `konnectorDir` is the repository it was made in (default: the folder
 * around it), where its source map is looked for. Throws `BuildNotFound`.
 */
export declare function readBuild(dir: string, konnectorDir?: string): Promise<Build>;
/** The build at `dir` of these files; `inputs` is known when its state was kept in the konnector. */
export declare function describeBuild(dir: string, files: BuildFile[], konnectorDir: string, inputs: string | undefined): Build;
/** Every file below `dir`, sorted by path. What is no file, such as a symbolic link, is listed as empty. */
export declare function readBuildFiles(dir: string): BuildFile[];
export declare function haveSameFiles(a: readonly BuildFile[], b: readonly BuildFile[]): boolean;
/** The size and the sha256 of a file, read piece by piece, as a bundle has some megabytes. */
export declare function readDigest(file: string): {
    bytes: number;
    sha256: string;
};

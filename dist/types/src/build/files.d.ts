/** A file of a build. */
export interface BuildFile {
    /** Relative to the build, with `/` between names. */
    path: string;
    executable: boolean;
    bytes: number;
    /** Lower-case hexadecimal. */
    sha256: string;
}
/** Every file below `dir`, sorted by path. What is no regular file, such as a symbolic link, is listed as empty. */
export declare function readBuildFiles(dir: string): BuildFile[];
/** The path of everything below a folder that is no folder, links not followed; relative, with `/`. */
export declare function listFiles(dir: string, prefix?: string): string[];
export declare function haveSameFiles(a: readonly BuildFile[], b: readonly BuildFile[]): boolean;
/** One sha256 of all files: of their paths, whether they can be executed, and their contents. */
export declare function digestFiles(files: readonly BuildFile[]): string;
/** The size and the sha256 of a file. Reads piece by piece, because a bundle has some megabytes. */
export declare function readDigest(file: string): {
    bytes: number;
    sha256: string;
};

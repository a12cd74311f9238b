import type { JsonDocument } from '../json/document.js';
/** Reads the files of a repository. Paths are relative to it, with `/`. */
export interface RepositoryFiles {
    has(path: string): boolean;
    /** Undefined when the file is missing or is not a regular file. */
    read(path: string): Uint8Array | undefined;
    /** Every file below `under` (default: all), sorted. Leaves out `node_modules`, `.git` and, unless named, `build`. */
    list(under?: string): readonly string[];
}
/** A konnector repository, read once. Without `files` only the manifest is known (`--manifest-only`, stdin). */
export interface Konnector {
    /** Absolute path of the repository. */
    dir: string;
    manifest: JsonDocument;
    /** `package.json`, if it exists and other files may be read. */
    pkg?: JsonDocument;
    files?: RepositoryFiles;
}

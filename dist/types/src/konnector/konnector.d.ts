import type { JsonDocument } from '../json/document.js';
/** The files of a repository, looked at only when a rule asks. Paths are relative to it, with `/`. */
export interface RepositoryFiles {
    has(path: string): boolean;
    /** Undefined when it is not there or is not a regular file. */
    read(path: string): Uint8Array | undefined;
    /** Everything below `under` (default: all), without `node_modules`, `.git` and the build; sorted. */
    list(under?: string): readonly string[];
}
/** What a konnector repository is, read once. Without `files` only the manifest is known (`--manifest-only`, stdin). */
export interface Konnector {
    /** Absolute path of the repository. */
    dir: string;
    manifest: JsonDocument;
    /** `package.json`, when there is one and files may be looked at. */
    pkg?: JsonDocument;
    files?: RepositoryFiles;
}

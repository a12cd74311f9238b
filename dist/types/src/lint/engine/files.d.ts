import type { RepositoryFiles } from '../../konnector/konnector.js';
/** Files of the repository that a rule asks about before it runs. */
export interface FileRequest {
    /** Files it only has to know the existence of. */
    exist?: readonly string[];
    /** Files whose content it reads. */
    read?: readonly string[];
}
/** What rules see of a repository's files: data that was read beforehand. Paths are relative to it, with `/`. */
export interface FileSnapshot {
    /** Every file of the repository, sorted; without `node_modules`, `.git` and the build. */
    readonly paths: readonly string[];
    /** Whether each file that a rule asked for exists. */
    readonly existing: ReadonlyMap<string, boolean>;
    /** The content of each file that a rule wants to read: `undefined` if the file is missing. */
    readonly contents: ReadonlyMap<string, Uint8Array | undefined>;
}
/** Answers what rules ask about files. */
export declare function readSnapshot(files: RepositoryFiles, requests: readonly FileRequest[]): FileSnapshot;
/** Whether a file exists that the rule named in `asks`. */
export declare function fileExists({ existing, contents }: FileSnapshot, path: string): boolean;
/** The content of a file that the rule named in `asks`; `undefined` if the file is missing. */
export declare function contentOf({ contents }: FileSnapshot, path: string): Uint8Array | undefined;

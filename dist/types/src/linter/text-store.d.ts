import type { RepositoryFiles } from '../konnector/konnector.js';
export interface TextStoreOptions {
    /** Reads the repository; without it, only what is set is in it. */
    files: RepositoryFiles | undefined;
    /** Whether files outside of `files`, such as a configuration elsewhere, are read from the disk. */
    readsDisk: boolean;
}
/** The files of a repository and around it: each is read from the disk once, and a text can stand in for it. */
export declare class TextStore {
    #private;
    constructor(dir: string, { files, readsDisk }: TextStoreOptions);
    /** The repository as the store has it. */
    readonly files: RepositoryFiles;
    /** The bytes of a file, named relative to the repository or absolute. */
    read(name: string): Uint8Array | undefined;
    /** The text of a file, named relative to the repository or absolute. */
    text(name: string): string | undefined;
    /** Puts bytes in the place of a file; `undefined` removes the file. */
    set(name: string, bytes: Uint8Array | undefined): void;
    /** Forgets what is known of a file, so that the disk is read again. */
    forget(name: string): void;
}

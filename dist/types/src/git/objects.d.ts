/** An object as git stores it (gitformat-loose(5)); `id` is the SHA-1 of its header and content. */
export interface GitObject {
    id: string;
    type: 'blob' | 'tree' | 'commit';
    content: Uint8Array;
}
/** A file of a tree. */
export interface TreeEntry {
    /** Relative to the tree, with `/` between names. */
    path: string;
    mode: '100644' | '100755';
    bytes: Uint8Array;
}
export interface CommitFields {
    tree: string;
    parent?: string | undefined;
    identity: {
        name: string;
        email: string;
    };
    /** Seconds since 1970, UTC; of the author and the committer. */
    date: number;
    message: string;
}
export declare function createObject(type: GitObject['type'], content: Uint8Array): GitObject;
/** A tree of files and everything below it; the root comes last. The bytes are those given: no filter, no line endings. */
export declare function createTree(files: readonly TreeEntry[]): GitObject[];
/** A commit: the same fields give the same id everywhere. */
export declare function createCommit({ tree, parent, identity, date, message }: CommitFields): GitObject;
/** Writes objects into the folder `objects` of a repository. */
export declare function writeObjects(folder: string, objects: readonly GitObject[]): void;

import type { Doc, Packed } from '../../protocol.js';
import type { Emit } from './route.js';
export declare const rootId = "io.cozy.files.root-dir";
export interface Reference {
    type: string;
    id: string;
}
/** A file or a folder of the stack. */
export interface Entry {
    id: string;
    rev: string;
    type: 'file' | 'directory';
    name: string;
    dirId: string;
    trashed: boolean;
    /** What the clients read and write beside the rest: metadata, cozyMetadata, tags… */
    attributes: Record<string, unknown>;
    referencedBy: Reference[];
    mime?: string;
    content?: Uint8Array;
}
export interface NewEntry {
    name: string;
    dirId: string;
    attributes?: Record<string, unknown>;
    mime?: string;
    content?: Uint8Array;
}
/** The files and folders of the stack; every change of a file is reported. */
export declare class FileTree {
    #private;
    constructor(emit: Emit);
    /** All there is; bytes are base64. */
    dump(): Packed<Entry>[];
    /** Puts there what `dump` gave, without a report. */
    restore(dumped: readonly Packed<Entry>[]): void;
    /** Makes a folder and those around it; the id is the last one's. Nothing is reported. */
    seedFolder(path: string, id: string, reference: Reference): void;
    get(id: string): Entry | undefined;
    all(): Entry[];
    at(path: string): Entry | undefined;
    childOf(dirId: string, name: string): Entry | undefined;
    pathOf(entry: Entry): string;
    /** The entry, then the folders around it, up to the root. */
    ancestry(entry: Entry): Entry[];
    /** An entry that is not there yet. */
    prepare({ name, dirId, attributes, mime, content }: NewEntry): Entry;
    add(entry: Entry): Entry;
    /** Changes an entry, reports it, and gives it its next revision. */
    update(entry: Entry, change: Partial<Entry>): Entry;
    trash(entry: Entry): Entry;
    delete(entry: Entry): void;
}
/** The entry as CouchDB holds it, and as a selector sees it. */
export declare function flattenEntry(entry: Entry, path: string): Doc;

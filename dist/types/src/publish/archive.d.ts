import type { TreeFile } from '../build/tree.js';
export interface Archive {
    bytes: Uint8Array;
    sha256: string;
}
/** What a registry takes, compressed. */
export declare const maxArchive: number;
/**
 * The build as `.tar.gz`: the same files and date give the same bytes, on every machine and with every Node, which
 * node:zlib does not promise. `date` in seconds since 1970. Throws `OperationalError` when it is too large.
 */
export declare function createArchive(files: readonly TreeFile[], date: number): Promise<Archive>;
export declare function sha256(bytes: Uint8Array): string;
/** The files in an archive by their paths; undefined for what is no gzipped tar. Hosts put all below one folder, which goes. */
export declare function readArchive(archived: Uint8Array): Promise<Map<string, Uint8Array> | undefined>;
/** How the files in an archive differ from those of a build, in a few words; nothing when they are the same. */
export declare function compareArchive(files: readonly TreeFile[], archived: Uint8Array): Promise<string | undefined>;

import type { Metafile, Plugin } from 'esbuild';
/**
 * The encoding tables of iconv-lite once each: konnectors carry the same ones in several versions of it, 0.5 of 6 MB in a
 * bundle of cozy-konnector-libs 5.13. Its copies can share them, as it only reads them.
 */
export declare const encodingTables: Plugin;
/** A table as esbuild's metafile names it, and a file it was read from. */
export interface EncodingTable {
    name: string;
    /** As all paths of a metafile. */
    file: string;
}
/** Each file that a shared table was read from, sorted by file. */
export declare function tablesIn({ inputs }: Metafile): EncodingTable[];

import type { Plugin } from 'esbuild';
/**
 * Large tables once each, and cheap to load. Konnectors carry the same encoding tables in several versions of
 * iconv-lite (0.5 of 6 MB in a bundle of cozy-konnector-libs 5.13), and JavaScript engines read a string that is parsed
 * when it is asked for faster than a literal of objects. Every importer still gets values of its own.
 */
export declare const dataTables: Plugin;
/** What the names of shared tables start with, in the bundle and in esbuild's metafile. */
export declare const prefix = "data-table:";

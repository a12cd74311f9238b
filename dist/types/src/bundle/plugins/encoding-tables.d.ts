import type { Plugin } from 'esbuild';
/**
 * The encoding tables of iconv-lite once each: konnectors carry the same ones in several versions of it, 0.5 of 6 MB in a
 * bundle of cozy-konnector-libs 5.13. A copy that is the same as that of the konnector's own `node_modules` gives way to
 * it, which iconv-lite, that only reads them, cannot tell.
 */
export declare const encodingTables: Plugin;

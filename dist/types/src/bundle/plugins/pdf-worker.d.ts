import type { Plugin } from 'esbuild';
/**
 * Keeps pdfjs-dist's worker within reach. It asks for `./pdf.worker.js` at run time by a name no bundler follows,
 * but first looks for the worker in `globalThis.pdfjsWorker`: put there, and evaluated only when it is asked for.
 */
export declare const pdfWorker: Plugin;

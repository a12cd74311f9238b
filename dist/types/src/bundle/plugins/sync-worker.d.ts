import type { Plugin } from 'esbuild';
/**
 * Lets jsdom load from a bundle. It asks for the path of the program that makes its synchronous requests while it
 * loads, and no such file ships. Without the path, which it knows to be missing elsewhere, only those requests fail.
 */
export declare const syncWorker: Plugin;

import { type BuildFile } from '../build/files.js';
import type { StaticFile } from './static-files.js';
/**
 * Brings all that ships into an empty folder: what was compiled (its folder, and the names there) is moved, the rest is
 * written. Gives the files, sorted by path.
 */
export declare function writeBuild(folder: string, compiled: {
    folder: string;
    names: readonly string[];
}, shipped: ReadonlyMap<string, StaticFile>, notices?: string): BuildFile[];

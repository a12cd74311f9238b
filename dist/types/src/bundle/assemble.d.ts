import { type BuildFile } from './build.js';
import type { Shipped } from './shipped.js';
/**
 * Brings all that ships into an empty folder: what was compiled (its folder, and the names there) is moved, the rest is
 * written. Gives the files, sorted by path.
 */
export declare function assemble(folder: string, compiled: {
    folder: string;
    names: readonly string[];
}, shipped: ReadonlyMap<string, Shipped>, notices?: string): BuildFile[];

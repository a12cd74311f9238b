import { type BuildFile } from './build.js';
import type { Shipped } from './shipped.js';
/** Writes all that ships into an empty folder; gives the files, sorted by path. */
export declare function assemble(folder: string, shipped: ReadonlyMap<string, Shipped>, bundles: ReadonlyMap<string, Uint8Array>, notices: string | undefined): BuildFile[];

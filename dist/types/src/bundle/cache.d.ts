import { type BuildState } from '../build/state.js';
import type { BundleFinding } from './finding.js';
import type { Inventory } from './inventory/inventory.js';
/** What a bundling leaves for the next one: enough to know whether anything changed, without esbuild. */
export interface CachedBuild extends BuildState {
    findings: BundleFinding[];
}
/**
 * A folder to make a build in: the cache when the konnector holds the build, else the folder beside the build, so that
 * both are on one file system.
 */
export declare function scratchDir({ dir, outDir }: {
    dir: string;
    outDir: string;
}): string;
/** The folder of the konnector for what does not ship; creates it when it is missing. */
export declare function cacheFolder(konnectorDir: string): string;
/** The cache of the build at `outDir`; undefined when there is none, or none that can be read. */
export declare function readCache(konnectorDir: string, outDir: string): CachedBuild | undefined;
/** What is kept about a build and does not ship, beside its source maps. */
export interface CacheEntry {
    state: CachedBuild;
    inventory?: Inventory;
    /** CycloneDX, as text. */
    sbom?: string;
}
/** Writes what is kept about a build into the folder that will be its own. */
export declare function writeCache(folder: string, { state, inventory, sbom }: CacheEntry): void;
/** What is inside the build at `outDir`; undefined when it was bundled with --bare, or by something else. */
export declare function readInventory(konnectorDir: string, outDir: string): Inventory | undefined;

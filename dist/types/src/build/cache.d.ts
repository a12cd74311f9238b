import type { BuildFile } from './build.js';
import type { BundleFinding } from '../bundle/finding.js';
import type { Inventory } from '../bundle/inventory/inventory.js';
import type { Plan } from '../bundle/plan.js';
/** What a bundling leaves for the next one: enough to know whether anything changed, without esbuild. */
export interface CachedBuild {
    /** Version of the tool that made it. */
    tool: string;
    inputs: string;
    /** Files that were read, relative to the konnector. */
    sources: string[];
    files: BuildFile[];
    findings: BundleFinding[];
}
/** Files about a build that do not ship, in a folder of the konnector that git ignores by itself. */
export declare function cachePaths(konnectorDir: string, outDir: string): {
    own: string;
    state: string;
    sourceMap: (entry: string) => string;
    inventory: string;
    sbom: string;
};
/**
 * A folder to make a build in: git ignores it when the konnector holds the build, and else it is beside the build, so
 * that both are of one file system.
 */
export declare function scratchDir({ dir, outDir }: Plan): string;
/** The folder of the konnector for what does not ship, made when it is not there. */
export declare function cacheFolder(konnectorDir: string): string;
/** The state of the build at `outDir`; undefined when there is none that can be read. */
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
/** What is inside the build at `outDir`; undefined when it was made without, or by something else. */
export declare function readInventory(konnectorDir: string, outDir: string): Inventory | undefined;

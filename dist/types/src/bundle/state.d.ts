import type { BuildFile } from './build.js';
import type { BundleFinding } from './finding.js';
import type { Inventory } from './inventory/inventory.js';
import type { Plan } from './plan.js';
/** What a bundling leaves for the next one: enough to know whether anything changed, without esbuild. */
export interface State {
    /** Version of the tool that made it. */
    tool: string;
    inputs: string;
    /** Files that were read, relative to the konnector. */
    sources: string[];
    files: BuildFile[];
    findings: BundleFinding[];
}
/** Files about a build that do not ship, in a folder of the konnector that git ignores by itself. */
export declare function statePaths(konnectorDir: string, outDir: string): {
    folder: string;
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
/** The state of the build at `outDir`; undefined when there is none that can be read. */
export declare function readState(konnectorDir: string, outDir: string): State | undefined;
/** What is kept about a build and does not ship. */
export interface Kept {
    state: State;
    sourceMaps: ReadonlyMap<string, Uint8Array>;
    inventory?: Inventory;
    /** CycloneDX, as text. */
    sbom?: string;
}
/** Replaces all that was kept about the build at `outDir`. */
export declare function writeState({ dir, outDir }: Plan, { state, sourceMaps, inventory, sbom }: Kept): void;
/** What is inside the build at `outDir`; undefined when it was made without, or by something else. */
export declare function readInventory(konnectorDir: string, outDir: string): Inventory | undefined;

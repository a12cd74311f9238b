import type { BuildFile } from './files.js';
/** What a build was made from, as the bundler leaves it beside the build. */
export interface BuildState {
    /** Version of the tool that made it. */
    tool: string;
    /** Hash of all inputs (`hashInputs`). */
    inputs: string;
    /** Files the bundler read, relative to the konnector. */
    sources: string[];
    files: BuildFile[];
}
/** Names of the files that are kept about a build. */
export declare const stateNames: {
    state: string;
    inventory: string;
    sbom: string;
};
/** The folder of a konnector for what does not ship; git ignores it by itself. */
export declare function stateFolder(konnectorDir: string): string;
/** Where files about a build are kept that do not ship. */
export declare function statePaths(konnectorDir: string, outDir: string): {
    own: string;
    state: string;
    sourceMap: (entry: string) => string;
    inventory: string;
    sbom: string;
};
/** The state of the build at `outDir`; undefined when there is none, or none that can be read. */
export declare function readBuildState(konnectorDir: string, outDir: string): BuildState | undefined;

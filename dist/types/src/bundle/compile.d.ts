import type { Message, Metafile } from 'esbuild';
import type { Konnector } from '../konnector/konnector.js';
import type { Esbuild } from './esbuild.js';
import type { Plan } from './plan.js';
export interface Compiled {
    /** The bundles by their name in the build. */
    bundles: Map<string, Uint8Array>;
    /** Source maps by the name of their bundle. Their paths are right from `.konnector-lint/<build>/`. */
    sourceMaps: Map<string, Uint8Array>;
    metafile: Metafile;
    warnings: Message[];
}
/** One file from each entry and all it imports. Rejects with esbuild's `BuildFailure`. */
export declare function compile(esbuild: Esbuild, plan: Plan, konnector: Konnector, sourceMap: boolean): Promise<Compiled>;

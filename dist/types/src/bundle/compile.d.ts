import type { Message, Metafile } from 'esbuild';
import type { Konnector } from '../konnector/konnector.js';
import type { Esbuild } from './esbuild.js';
import type { Plan } from './plan.js';
export interface Compiled {
    metafile: Metafile;
    warnings: Message[];
}
/** Where bundles are written to, and whether with source maps beside them, whose paths are relative to it. */
export interface Output {
    /** Absolute. */
    folder: string;
    sourceMap: boolean;
}
/**
 * Writes one file from each entry and all it imports, by its name in the build. Rejects with esbuild's `BuildFailure`.
 */
export declare function compile(esbuild: Esbuild, plan: Plan, konnector: Konnector, output: Output): Promise<Compiled>;

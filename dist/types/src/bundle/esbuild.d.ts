import { CannotRun } from '../diagnostic/cannot-run.js';
import type * as esbuildModule from 'esbuild';
export type Esbuild = Pick<typeof esbuildModule, 'build' | 'context' | 'transform' | 'version'>;
/** esbuild, or the program it drives, is nowhere to be found: the step cannot run. */
export declare class EsbuildNotFound extends CannotRun {
    readonly name = "EsbuildNotFound";
    constructor(cause: unknown);
}
/**
 * Loads esbuild: the one beside the tool, else the konnector's own. The Action runs from dist/ alone, so there
 * the konnector's is the only one. Throws `EsbuildNotFound`.
 */
export declare function loadEsbuild(konnectorDir: string, besideTheTool?: () => Esbuild): Promise<Esbuild>;

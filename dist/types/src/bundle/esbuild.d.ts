import { CannotRun } from '../diagnostic/cannot-run.js';
import type * as esbuildModule from 'esbuild';
export type Esbuild = Pick<typeof esbuildModule, 'build' | 'stop' | 'transform' | 'version'>;
/** esbuild, or the program it drives, is nowhere to be found: the step cannot run. */
export declare class EsbuildNotFound extends CannotRun {
    readonly name = "EsbuildNotFound";
    constructor(cause: unknown);
}
/**
 * Gives esbuild to `use`: the one beside the tool, else the konnector's own. The Action runs from dist/ alone, so there
 * the konnector's is the only one. Its program ends with the last use, as it holds some 300 MB, which the system takes
 * back while the rest goes on. Throws `EsbuildNotFound`.
 */
export declare function withEsbuild<Result>(konnectorDir: string, use: (esbuild: Esbuild) => Promise<Result>, besideTheTool?: () => Esbuild): Promise<Result>;

import { OperationalError } from '../diagnostics/errors.js';
import type * as esbuildModule from 'esbuild';
/** What is used of it. The konnector's own can be older than the tool's: 0.18 cannot be stopped. */
export type Esbuild = Pick<typeof esbuildModule, 'build' | 'version'> & Partial<Pick<typeof esbuildModule, 'stop'>>;
/** esbuild, or the program it drives, is nowhere to be found: the step cannot run. */
export declare class EsbuildNotFound extends OperationalError {
    readonly name = "EsbuildNotFound";
    /** `cause` is what kept one that is there from working, when there is one. */
    constructor(cause: unknown);
}
/**
 * Gives esbuild to `use`: the one beside the tool, else the konnector's own. The Action runs from dist/ alone, so there
 * the konnector's is the only one. A package can be there without its program (installed for another platform), so what
 * `use` rejects with, unless it is a `BuildFailure`, says that this one does not work. Throws `EsbuildNotFound`.
 *
 * The program ends with its last use: it holds some 300 MB, which the system takes back while the rest goes on.
 */
export declare function withEsbuild<Result>(konnectorDir: string, use: (esbuild: Esbuild) => Promise<Result>, besideTheTool?: () => Esbuild): Promise<Result>;

import type { Config } from '../config/config.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PipelineOptions } from './options.js';
/** What a repository says about how it is checked. */
export interface Settings {
    config: Config;
    /** What is wrong with the configuration; then it is not used and the run ends with 2. */
    problems: Diagnostic[];
    /** The diagnostics as the configuration wants them; `ran` are the rules that could have spoken. */
    apply(diagnostics: readonly Diagnostic[], ran: ReadonlySet<string>): Diagnostic[];
}
/** Where a build goes and what it may weigh: what was asked comes before what is configured. */
export declare function buildSettings({ outDir, flavour, budget }: Pick<PipelineOptions, 'outDir' | 'flavour' | 'budget'>, config: Config): Pick<PipelineOptions, 'outDir' | 'budget'>;
/** Reads the configuration of the repository at `dir`. Throws `ConfigNotFound` when the named one is not there. */
export declare function readSettings(dir: string, { cwd, config: file }: {
    cwd: string;
    config?: string | undefined;
}): Promise<Settings>;

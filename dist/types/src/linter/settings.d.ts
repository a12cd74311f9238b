import type { Config } from '../config/config.js';
import { type ReadText } from '../config/read.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
/** How a repository wants to be checked. */
export interface Settings {
    config: Config;
    /** What is wrong with the configuration; then it is not used, and a run ends with exit code 2. */
    problems: Diagnostic[];
    /** The diagnostics as the configuration wants them; `evaluated` are the ids of the rules that ran. */
    apply(diagnostics: readonly Diagnostic[], evaluated: ReadonlySet<string>): Diagnostic[];
}
export interface SettingsOptions {
    /** File names in diagnostics are relative to it. */
    cwd: string;
    /** What `--config` names, relative to `cwd`. */
    config?: string | undefined;
    readText?: ReadText;
}
/** Reads the configuration of the repository at `dir`. Throws `ConfigNotFound` if the file that `config` names is missing. */
export declare function readSettings(dir: string, { cwd, config: file, readText }: SettingsOptions): Promise<Settings>;

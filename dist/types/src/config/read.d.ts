import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Rule } from '../diagnostics/rule.js';
import type { ConfigSource } from './check.js';
import { type Config } from './config.js';
/** The file named by `--config` cannot be read. */
export declare class ConfigNotFound extends Error {
    readonly name = "ConfigNotFound";
    constructor(file: string);
}
/** The configuration of a repository as it was found. */
export interface LoadedConfig {
    config: Config;
    /** Of rule `config`; when there are any, the configuration is not used and the run ends with exit code 2. */
    diagnostics: Diagnostic[];
    /** Undefined when there is none. */
    source?: ConfigSource;
    /** The folder its file names are relative to, relative to the working folder; empty for that itself. */
    folder: string;
}
export interface ConfigRequest {
    /** File names in diagnostics are relative to it. */
    cwd: string;
    /** What `--config` names, relative to `cwd`. */
    file?: string | undefined;
    /** Every rule there is; asked for only when there is a configuration. */
    rules: () => Promise<readonly Rule[]>;
}
/**
 * Reads the configuration of the repository at `dir`: the file named, `konnector-lint.config.json`, or a key of
 * package.json. Throws `ConfigNotFound`.
 */
export declare function readConfig(dir: string, { cwd, file, rules }: ConfigRequest): Promise<LoadedConfig>;

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { UsageError } from '../diagnostics/errors.js';
import type { Rule } from '../diagnostics/rule.js';
import type { ConfigSource } from './check.js';
import { type Config } from './config.js';
export declare const configName = "konnector-lint.config.json";
/** The file named by `--config` cannot be read. */
export declare class ConfigNotFound extends UsageError {
    readonly name = "ConfigNotFound";
    constructor(file: string);
}
/** The configuration of a repository, read. */
export interface LoadedConfig {
    config: Config;
    /** Of rule `config`; if there are any, the configuration is not used and the run ends with exit code 2. */
    diagnostics: Diagnostic[];
    /** `undefined` if there is none. */
    source?: ConfigSource;
    /** The folder its file names are relative to, relative to the working folder; empty for that itself. */
    folder: string;
}
export interface ConfigRequest {
    /** File names in diagnostics are relative to it. */
    cwd: string;
    /** What `--config` names, relative to `cwd`. */
    file?: string | undefined;
    /** Every rule; called only if there is a configuration. */
    rules: () => Promise<readonly Rule[]>;
    /** Default: reads the disk. */
    readText?: ReadText;
}
/** The text of the file at an absolute path; `undefined` if there is none. */
export type ReadText = (path: string) => string | undefined;
/** Reads the disk. Throws `OutsideRepository` and `FileTooLarge`. */
export declare const readTextFile: ReadText;
/**
 * Reads the configuration of the repository at `dir`: the file named, `konnector-lint.config.json`, or a key of
 * package.json. Throws `ConfigNotFound`.
 */
export declare function readConfig(dir: string, request: ConfigRequest): Promise<LoadedConfig>;

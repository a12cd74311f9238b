import { applyConfig } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { readConfig, type ReadText } from '../config/read.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** How a repository wants to be checked. */
export interface Settings {
  config: Config
  /** What is wrong with the configuration; then it is not used, and a run ends with exit code 2. */
  problems: Diagnostic[]
  /** The diagnostics as the configuration wants them; `evaluated` are the ids of the rules that ran. */
  apply(diagnostics: readonly Diagnostic[], evaluated: ReadonlySet<string>): Diagnostic[]
}

export interface SettingsOptions {
  /** File names in diagnostics are relative to it. */
  cwd: string
  /** What `--config` names, relative to `cwd`. */
  config?: string | undefined
  readText?: ReadText
}

/** Reads the configuration of the repository at `dir`. Throws `ConfigNotFound` if the file that `config` names is missing. */
export async function readSettings(
  dir: string,
  { cwd, config: file, readText }: SettingsOptions,
): Promise<Settings> {
  const rules = async () => (await import('../rules.ts')).allRules
  const loaded = await readConfig(dir, { cwd, file, rules, ...(readText && { readText }) })
  return {
    config: loaded.config,
    problems: loaded.diagnostics,
    apply: (diagnostics, evaluated) => applyConfig(diagnostics, loaded, evaluated),
  }
}

import { applyConfig } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { readConfig } from '../config/read.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { PipelineOptions } from './options.ts'

/** What a repository says about how it is checked. */
export interface Settings {
  config: Config
  /** What is wrong with the configuration; then it is not used and the run ends with 2. */
  problems: Diagnostic[]
  /** The diagnostics as the configuration wants them; `ran` are the rules that could have spoken. */
  apply(diagnostics: readonly Diagnostic[], ran: ReadonlySet<string>): Diagnostic[]
}

/** Where a build goes and what it may weigh: what was asked comes before what is configured. */
export function buildSettings(
  { outDir, flavour, budget }: Pick<PipelineOptions, 'outDir' | 'flavour' | 'budget'>,
  config: Config,
): Pick<PipelineOptions, 'outDir' | 'budget'> {
  // A flavour has a folder of its own.
  return {
    outDir: outDir ?? (flavour === undefined ? config.outDir : undefined),
    budget: budget ?? config.budget,
  }
}

/** Reads the configuration of the repository at `dir`. Throws `ConfigNotFound` when the named one is not there. */
export async function readSettings(
  dir: string,
  { cwd, config: file }: { cwd: string; config?: string | undefined },
): Promise<Settings> {
  const rules = async () => (await import('../rules.ts')).allRules
  const loaded = await readConfig(dir, { cwd, file, rules })
  return {
    config: loaded.config,
    problems: loaded.diagnostics,
    apply: (diagnostics, ran) => applyConfig(diagnostics, loaded, ran),
  }
}

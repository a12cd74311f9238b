import type { Config } from '../config/config.ts'
import type { StepOptions } from './options.ts'

/** The settings of a build: options come before the configuration. */
export function buildSettings(
  { outDir, flavour, budget, loaders }: Pick<StepOptions, 'outDir' | 'flavour' | 'budget' | 'loaders'>,
  config: Config,
): Pick<StepOptions, 'outDir' | 'budget' | 'loaders'> {
  // A flavour has a folder of its own.
  return {
    outDir: outDir ?? (flavour === undefined ? config.outDir : undefined),
    budget: budget ?? config.budget,
    loaders: loaders ?? config.loaders,
  }
}

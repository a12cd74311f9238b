import type { Config } from '../config/config.ts'
import type { PipelineOptions } from './options.ts'

/** The settings of a build: options come before the configuration. */
export function buildSettings(
  { outDir, flavour, budget, loaders }: Pick<PipelineOptions, 'outDir' | 'flavour' | 'budget' | 'loaders'>,
  config: Config,
): Pick<PipelineOptions, 'outDir' | 'budget' | 'loaders'> {
  // A flavour has a folder of its own.
  return {
    outDir: outDir ?? (flavour === undefined ? config.outDir : undefined),
    budget: budget ?? config.budget,
    loaders: loaders ?? config.loaders,
  }
}

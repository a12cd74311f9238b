import type { Config } from '../config/config.ts'
import type { PipelineOptions } from './options.ts'

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

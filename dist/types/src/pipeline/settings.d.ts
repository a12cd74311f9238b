import type { Config } from '../config/config.js';
import type { PipelineOptions } from './options.js';
/** Where a build goes and what it may weigh: what was asked comes before what is configured. */
export declare function buildSettings({ outDir, flavour, budget }: Pick<PipelineOptions, 'outDir' | 'flavour' | 'budget'>, config: Config): Pick<PipelineOptions, 'outDir' | 'budget'>;

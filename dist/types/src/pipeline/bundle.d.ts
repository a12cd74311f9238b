import type { Build } from '../build/build.js';
import type { Profile } from '../diagnostics/rule.js';
import type { Konnector } from '../konnector/konnector.js';
import type { StepResult } from './step-runner.js';
import type { PipelineOptions } from './options.js';
type BundleRequest = Pick<PipelineOptions, 'cwd' | 'env' | 'outDir' | 'flavour' | 'bare' | 'budget' | 'branch' | 'registry' | 'space'> & {
    profile: Profile;
};
/** Bundles the konnector; what cannot be bundled is in the diagnostics. */
export declare function bundleStep(konnector: Konnector, request: BundleRequest): Promise<StepResult<Build>>;
/** The build that is there already, when the bundle step is not asked for. */
export declare function existingBuild(konnector: Konnector, request: Pick<PipelineOptions, 'outDir' | 'flavour'>): Promise<Build | undefined>;
export {};

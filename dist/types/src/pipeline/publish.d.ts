import type { Build } from '../build/build.js';
import type { Profile } from '../diagnostics/rule.js';
import type { Konnector } from '../konnector/konnector.js';
import type { PipelineOptions } from './options.js';
import { type StepRunner } from './step-runner.js';
type PublishRequest = PipelineOptions & {
    profile: Profile;
};
/** Pushes the build and submits it, or says what that would do. */
export declare function publishSteps(konnector: Konnector, build: Build, request: PublishRequest, runner: StepRunner): Promise<void>;
export {};

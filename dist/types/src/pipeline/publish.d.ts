import type { Build } from '../build/build.js';
import type { Konnector } from '../konnector/konnector.js';
import type { StepRunner } from './step-runner.js';
import type { PipelineOptions } from './options.js';
/** Pushes the build branch and submits it, or says what that would do. */
export declare function publishSteps(konnector: Konnector, build: Build, request: PipelineOptions, journal: StepRunner): Promise<void>;

import type { Build } from '../build/build.js';
import type { Konnector } from '../konnector/konnector.js';
import type { Run } from '../replay/replay.js';
import type { StepResult } from './step-runner.js';
import type { PipelineOptions } from './options.js';
/** Runs the build on the asked scenarios, one after the other. */
export declare function replayStep(konnector: Konnector, build: Build, request: PipelineOptions): Promise<StepResult<Run[]>>;

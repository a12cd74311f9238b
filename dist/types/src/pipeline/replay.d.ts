import type { Build } from '../bundle/build.js';
import type { Konnector } from '../konnector/konnector.js';
import type { Run } from '../replay/replay.js';
import type { StepResult } from './journal.js';
import type { Request } from './request.js';
/** Runs the build on the asked scenarios, one after the other. */
export declare function replayStep(konnector: Konnector, build: Build, request: Request): Promise<StepResult<Run[]>>;

import type { Build } from '../bundle/build.js';
import type { Konnector } from '../konnector/konnector.js';
import type { Journal } from './journal.js';
import type { Request } from './request.js';
/** Pushes the build branch and submits it, or says what that would do. */
export declare function publishSteps(konnector: Konnector, build: Build, request: Request, journal: Journal): Promise<void>;

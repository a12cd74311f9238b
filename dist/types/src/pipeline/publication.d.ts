import type { Build } from '../build/build.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Konnector } from '../konnector/konnector.js';
import type { Plan } from '../publish/plan.js';
import type { PushOptions } from '../publish/push.js';
import type { SubmitOptions } from '../publish/submit.js';
import type { PipelineOptions } from './options.js';
/** What push and submit will do, read before either writes. */
export interface Publication {
    version: string | undefined;
    plan: Plan;
    push: PushOptions | undefined;
    submit: SubmitOptions | undefined;
    /** About the tag, the checkout, the build, and what the registry knows. */
    diagnostics: Diagnostic[];
}
/** Reads the repository, the version, and what the remote and the registry hold. Throws `CannotRun`. */
export declare function preparePublication(konnector: Konnector, build: Build, request: PipelineOptions): Promise<Publication>;

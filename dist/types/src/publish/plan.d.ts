import type { Build } from '../build/build.js';
import { OperationalError } from '../diagnostics/cannot-run.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type Profile } from '../diagnostics/rule.js';
import type { JsonDocument } from '../json/document.js';
import { type PushOptions, type PushResult } from './push.js';
import { type SubmitOptions, type SubmitResult } from './submit.js';
export interface PlanOptions {
    build: Build;
    manifest: JsonDocument;
    /** The version to publish. */
    version: string;
    profile?: Profile;
    /** What a push would need; nothing when there is no remote. */
    push?: Omit<PushOptions, 'dryRun'> | undefined;
    /** What a submission would need; nothing when there is no registry. */
    submit?: Omit<SubmitOptions, 'dryRun' | 'verifyToken' | 'commit'> | undefined;
    /** Whether it will be done: then a token that is missing or wrong is told now, before the first write. */
    publish: boolean;
}
/** What would happen, or what keeps it from happening. */
export interface Plan {
    push?: PushResult | OperationalError;
    submit?: SubmitResult | OperationalError;
    /** About the build, and about the konnector as the registry knows it. */
    diagnostics: Diagnostic[];
}
/** Looks at everything that push and submit depend on. Nothing is written anywhere; without `publish` it only reads. */
export declare function plan(options: PlanOptions): Promise<Plan>;

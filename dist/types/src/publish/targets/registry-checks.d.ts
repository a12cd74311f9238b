import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { RegistryApp } from '../../registry/types.js';
import type { Submission, SubmissionPlan } from './target.js';
/** What the registry knows, and what follows from it. */
export interface RegistryFacts {
    app?: RegistryApp;
    plan: SubmissionPlan;
    /** Why the version cannot be submitted, as far as a rule is about it. */
    cause?: 'unregistered' | 'other-content';
}
/** What the registry knows that speaks against the manifest. */
export declare function checkAgainstRegistry({ manifest, konnector, profile }: Submission, { app, plan, cause }: RegistryFacts): Diagnostic[];

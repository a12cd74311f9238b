import { type Baseline } from '../config/baseline.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Profile } from '../diagnostics/rule.js';
import type { JsonDocument } from '../json/document.js';
import type { Konnector } from '../konnector/konnector.js';
import { type LintOptions } from '../lint/engine/lint.js';
import { type BaseOptions } from './base-manifest.js';
import type { StepResult } from './step-runner.js';
import type { Settings } from './settings.js';
export interface LintRequest extends BaseOptions {
    profile: Profile;
    policy: Settings;
    baseline?: Baseline | undefined;
}
/** A konnector with all that its rules compare with: from here on, linting reads nothing more. */
export interface Lintable {
    konnector: Konnector;
    options: LintOptions;
    ran: ReadonlySet<string>;
    request: LintRequest;
    /** What could not be compared, and why. */
    notice: string | undefined;
}
/** Lints one konnector as a step of the pipeline. */
export declare function lintStep(konnector: Konnector, request: LintRequest & {
    cwd: string;
}): Promise<StepResult<undefined>>;
/** Reads what the rules compare with. */
export declare function prepareLint(konnector: Konnector, request: LintRequest): Promise<Lintable>;
/** What is found, as the configuration and the baseline leave it; `manifest` stands in for the one that was read. */
export declare function lintPrepared({ konnector, options, ran, request }: Lintable, manifest?: JsonDocument): Diagnostic[];

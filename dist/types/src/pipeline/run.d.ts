import type { Build } from '../build/build.js';
import { type ExitCode } from '../diagnostics/exit-code.js';
import type { PipelineOptions } from './options.js';
import { type Report, type Step } from '../report/report.js';
export interface PipelineResult {
    report: Report;
    exit: ExitCode;
    /** Whether a version, or without the submit step a build, was written by this run and is there for users now. */
    published: boolean;
    /** Steps that were to write and were skipped; they make the exit code 3, and no step failed for it. */
    unfinished: Step[];
    /** Why it failed when nothing in the report is an error: a sentence about warnings. */
    tooMany?: string;
    /** Why the webhook did not get the publication. */
    notNotified?: string;
    /** What the steps after it ran on. */
    build?: Build;
}
/**
 * Runs the asked steps over one konnector, each on what the one before returned. A manifest that cannot be read stops
 * what follows; nothing is pushed or submitted unless all before it passed. Throws `ManifestNotFound`.
 */
export declare function runPipeline({ tokens, ...asked }: PipelineOptions): Promise<PipelineResult>;

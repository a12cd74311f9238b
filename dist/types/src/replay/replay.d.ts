import type { Access } from '../cozy/permissions.js';
import type { Build } from '../build/build.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Konnector } from '../konnector/konnector.js';
import type { SandboxChoice } from '../sandbox/choice.js';
import type { ReplayedRun } from '../report/run-details.js';
import type { PageLimits } from './details/budget.js';
import type { Driver } from './driver.js';
import type { LogLine } from './job-output.js';
import { type FindDriverOptions } from './find-driver.js';
import type { NeededVerbs } from './missing-permission.js';
import { type Scenario } from './recording.js';
import { type ExpectedChange } from './update.js';
export { findScenarios, type Scenario } from './recording.js';
export interface ReplayOptions extends FindDriverOptions {
    /** What file names in diagnostics are relative to. Default: the working folder. */
    cwd?: string;
    /** Milliseconds until the run is ended. Default: a minute. */
    timeout?: number;
    /** Leaves documents and files in `<out>/<scenario>/` for a person to see. */
    out?: string;
    /** What must stand around the build. Default: the strongest sandbox of the machine. */
    sandbox?: SandboxChoice;
    /** What runs the build. Default: the driver for builds of its kind. */
    driver?: Driver;
    /** Writes what the run does to `expected.json`, where the run goes the way of the recording. */
    update?: boolean;
    /** Describes the run for a page that has this much room for it. */
    page?: PageLimits;
    /** Gives the konnector every right in the Cozy, so that one run shows all that the manifest does not give. */
    grantAll?: boolean;
    /** Reads what the konnector's code needs of a doctype, for the line that a manifest misses. Default: not known. */
    readNeededVerbs?: () => Promise<NeededVerbs>;
}
/** A build that ran on a recording. */
export interface Run {
    scenario: string;
    /** `skipped`: nothing could be replayed, and `reason` says why. */
    status: 'passed' | 'failed' | 'timeout' | 'skipped';
    /** Wall time of the run, in milliseconds. */
    ms: number;
    diagnostics: Diagnostic[];
    saved: {
        documents: number;
        files: number;
    };
    exchanges: {
        served: number;
        unused: number;
        unmatched: number;
    };
    /** What ran the build, with its version; empty when nothing ran. */
    runtime: string;
    /** The walls around the run, strongest first; empty when nothing ran. */
    isolation: string;
    /** What the stack was asked for; any one of those of a request would do, and all of them are here. */
    accesses: Access[];
    /** `success`, or the error of the job as the stack would keep it; safe to show. */
    result: string;
    /** What the konnector logged; safe to show. */
    log: LogLine[];
    /** Why nothing was replayed. */
    reason?: string;
    /** `expected.json` before and after, where it was written. */
    updated?: ExpectedChange;
    /** What the run did, for a page. */
    details?: ReplayedRun;
}
/**
 * Runs the build on a scenario's recording, in a process of its own, with no Cozy and no network, and
 * compares what it did.
 */
export declare function replay(built: Build, konnector: Konnector, scenario: Scenario, options?: ReplayOptions): Promise<Run>;

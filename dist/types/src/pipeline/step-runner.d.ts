import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type ExitCode } from '../diagnostics/exit-code.js';
import type { Rule } from '../diagnostics/rule.js';
import type { Outputs, Step, StepName, StepStatus } from '../report/report.js';
import type { Settings } from '../linter/settings.js';
/** What a step says of itself, and what it hands to the next one. */
export interface StepResult<T> {
    status: StepStatus;
    reason?: string;
    outputs?: Outputs;
    diagnostics?: Diagnostic[];
    /** The rules that could have spoken; without, the diagnostics are as the configuration wants them already. */
    rules?: readonly Rule[];
    /** Default: 1 when failed, else 0. */
    exit?: ExitCode;
    value?: T;
}
/** A step that lacks something: skipped, and 3 when it was to write. */
export declare function lacking(publish: boolean, reason: string): StepResult<never>;
/** Writes down the steps as they end. */
export declare class StepRunner {
    #private;
    readonly steps: Step[];
    readonly diagnostics: Diagnostic[];
    readonly exits: ExitCode[];
    constructor(policy: Settings, progress: (line: string) => void);
    /** Whether every step so far passed, had nothing to do, or was not asked for more. */
    get clean(): boolean;
    /**
     * Runs a step and gives what it hands on. A step with an error among its diagnostics failed; `OperationalError` makes it a
     * failed step of exit code 3.
     */
    step<T>(name: StepName, run: () => Promise<StepResult<T>>): Promise<T | undefined>;
}

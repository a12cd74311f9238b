import type { Finding, Rule } from '../../diagnostics/rule.js';
import type { JsonDocument } from '../../json/document.js';
import type { JobOutput } from '../job-output.js';
import type { SourceLocator } from '../source-locator.js';
import type { RunOutcome } from '../outcome.js';
import type { ReplayEvent } from '../protocol.js';
import type { Recording } from '../recording.js';
/** All that the checks look at. */
export interface CheckContext {
    recording: Recording;
    /** `expected.json`, with positions. */
    expected: JsonDocument;
    manifest: JsonDocument;
    events: readonly ReplayEvent[];
    job: JobOutput;
    /** All that the process printed. */
    output: string;
    outcome: RunOutcome;
    locator: SourceLocator;
    /** Seconds after which the run was ended, if it was. */
    endedAfter: number | undefined;
    /** A file of the scenario as diagnostics name it. */
    fileOf(name: string): string;
}
/** A finding and the rule it belongs to. */
export interface CheckFinding extends Finding {
    rule: Rule;
}
export type Check = (run: CheckContext) => Iterable<CheckFinding>;

import type { Finding, Rule } from '../../diagnostics/rule.js';
import type { JsonDocument } from '../../json/document.js';
import type { JobOutput } from '../job-output.js';
import type { SourceLocator } from '../source-locator.js';
import type { RunOutcome } from '../outcome.js';
import type { ReplayEvent } from '../protocol.js';
import type { Recording } from '../recording.js';
/** All that a verdict is made from. */
export interface CheckContext {
    recording: Recording;
    /** `expected.json`, with positions. */
    expected: JsonDocument;
    manifest: JsonDocument;
    facts: readonly ReplayEvent[];
    job: JobOutput;
    /** All that the process printed. */
    output: string;
    outcome: RunOutcome;
    origins: SourceLocator;
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
export declare function eventsOf<F extends ReplayEvent['fact']>(facts: readonly ReplayEvent[], kind: F): (Extract<{
    fact: 'started';
    node: string;
}, {
    fact: F;
}> | Extract<{
    fact: 'served';
    exchange: number;
    differences: import("../protocol.ts").Difference[];
}, {
    fact: F;
}> | Extract<{
    fact: 'unmatched';
    request: import("../protocol.ts").Packed<import("../exchange.ts").HttpRequest>;
    frames: import("../protocol.ts").StackFrame[];
}, {
    fact: F;
}> | Extract<{
    fact: 'recorded';
    exchange: import("../protocol.ts").Packed<import("../exchange.ts").Exchange>;
}, {
    fact: F;
}> | Extract<{
    fact: 'access';
    route: string;
    any: import("../protocol.ts").Access[];
}, {
    fact: F;
}> | Extract<{
    fact: 'unknown-route';
    route: string;
}, {
    fact: F;
}> | Extract<{
    fact: 'document';
    doctype: string;
    doc: import("../protocol.ts").Doc;
}, {
    fact: F;
}> | Extract<{
    fact: 'document-gone';
    doctype: string;
    id: string;
}, {
    fact: F;
}> | Extract<{
    fact: 'file';
    id: string;
    path: string;
    mime: string;
    content: string;
}, {
    fact: F;
}> | Extract<{
    fact: 'file-gone';
    id: string;
}, {
    fact: F;
}> | Extract<{
    fact: 'blocked';
    what: string;
    frames: import("../protocol.ts").StackFrame[];
}, {
    fact: F;
}> | Extract<{
    fact: 'thrown';
    message: string;
    frames: import("../protocol.ts").StackFrame[];
    fatal: boolean;
}, {
    fact: F;
}> | Extract<{
    fact: 'overtime';
}, {
    fact: F;
}>)[];
/** "1 exchange", "3 exchanges". */
export declare function countNoun(number: number, noun: string): string;

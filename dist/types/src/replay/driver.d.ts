import type { Build } from '../build/build.js';
import type { Konnector } from '../konnector/konnector.js';
import type { StackState } from './child/stack/stack.js';
import type { AppState } from './client/input.js';
import type { Exchange } from './exchange.js';
import type { JobOutput } from './job-output.js';
import type { Doc, ReplayEvent } from './protocol.js';
import type { Rights } from './rights.js';
import type { StreamName } from '../sandbox/job.js';
/** The Cozy that a konnector is run in. */
export interface CozyInput {
    slug: string;
    account: Doc;
    /** Where the konnector saves its files. */
    folder: {
        id: string;
        path: string;
    };
    /** What the stack passes as COZY_PARAMETERS. */
    parameters: unknown;
    /** What the konnector may do there. */
    rights: Rights;
    /** The language of the Cozy. */
    locale: string;
    /** What a person enters when the konnector waits for a code. */
    codes: readonly string[];
    /** The Cozy as an earlier run left it. */
    state?: StackState;
}
/** Asks a person for a code; `state` is that of the account. Undefined when nobody gives one. */
export type AskCode = (state: string) => Promise<string | undefined>;
/** What stands at the other end of the konnector's requests. */
export type Vendor = 
/** The recording: each answer is given once. */
{
    mode: 'replay';
    exchanges: readonly Exchange[];
    ignoreQuery: readonly string[];
}
/** The live site. `map`: origin of the vendor → origin to ask instead. */
 | {
    mode: 'record';
    map: Readonly<Record<string, string>>;
};
export interface DriverInput {
    cozy: CozyInput;
    /** What the flagship app has, for a client-side run. */
    app: AppState;
    vendor: Vendor;
    /** The start of the clock, in milliseconds since 1970. */
    now: number;
    /** Whether events hold the stack frames that led to them, which costs time. */
    trace: boolean;
    /** Whether the run says how it leaves the Cozy; a client-side one always does. */
    keepState?: boolean;
    /** Asks a person for the code that the konnector waits for, in place of `codes`. */
    askCode?: AskCode;
    /** Milliseconds until the run is ended. */
    timeout: number;
}
/** One run of a build, as the driver saw it. What the run saved is in its events. */
export interface DriverRun {
    events: readonly ReplayEvent[];
    /** The job as the stack would keep it. */
    job: JobOutput;
    /** All that the konnector printed. */
    output: string;
    timedOut: boolean;
    /** The stream that it was killed for, as it wrote more than its limit. */
    overflow?: StreamName;
    /** Wall time in milliseconds. */
    ms: number;
    /** What ran the build, with its version: `Node.js 20.20.2`. */
    runtime: string;
    /** What stood around the run. */
    isolation: string;
    /** Whether the events hold the frames that led to them. */
    traced: boolean;
}
/**
 * Runs a build once, in the place that such a build runs in: a Node process, or a browser. The recording format, the
 * matching, the in-memory stack, the checks and the redaction do not know which. Throws `OperationalError` when
 * nothing could be run.
 */
export interface Driver {
    run(build: Build, konnector: Konnector, input: DriverInput): Promise<DriverRun>;
}

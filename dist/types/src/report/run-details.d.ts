/** A scenario on a page: what its run did, or why there was no run. */
export type RunDetails = ReplayedRun | UnreplayedRun;
export interface UnreplayedRun {
    scenario: string;
    /** `failed`: its recording cannot be read. */
    status: 'skipped' | 'failed';
    reason: string;
}
/**
 * One replayed scenario, for people who read what it did. Whoever makes it has cut it to a size that a page can hold; its
 * texts come from strangers. Not a part of the JSON form.
 */
export interface ReplayedRun {
    scenario: string;
    status: 'passed' | 'failed' | 'timeout';
    reason?: undefined;
    /** Wall time, in milliseconds. */
    ms: number;
    /** `success`, or the error of the job. */
    result: string;
    /** What ran the build, with its version: `Node.js 20.20.2`. */
    runtime: string;
    /** The walls around the run, strongest first. */
    isolation: string;
    /** Where the konnector's clock started, in ISO 8601. */
    startedAt: string;
    /** The run after it, on the Cozy that it left. */
    second?: {
        result: string;
        requests: number;
    };
    /** What is not as expected, side by side; the other side of what a second run saves is empty. */
    comparisons: Items<ComparedThing>;
    exchanges: Items<ExchangeDetails>;
    /** The requests to the Cozy, in order. */
    cozy: Items<CozyRequest>;
    documents: Items<DocumentTable>;
    files: Items<FileDetails>;
    log: Items<LogEntry>;
    permissions: Items<PermissionUse>;
    /** Rights that the konnector asked for and the manifest does not give. */
    missingRights: Items<MissingRight>;
}
/** The first items of a list, and how many are left out. */
export interface Items<T> {
    shown: readonly T[];
    more: number;
}
/** What was expected and what is there, of one thing: the result, a document, a file. */
export interface ComparedThing {
    title: string;
    rows: Items<ComparedValue>;
}
/** A value in JSON on both sides; `undefined` is absent. */
export interface ComparedValue {
    name: string;
    expected: string | undefined;
    found: string | undefined;
}
/** A request of the konnector's, or one that the recording has and the konnector did not make. */
export interface ExchangeDetails {
    /** `unmatched`: the recording has no answer to it. `unused`: the konnector did not make it. */
    outcome: 'served' | 'unmatched' | 'unused';
    /** Milliseconds of the konnector's clock since the start. */
    at?: number;
    /** Milliseconds of that clock until the answer. */
    delay?: number;
    /** Where the recording has it. */
    file?: string;
    method: string;
    url: string;
    request: MessageDetails;
    /** What differs from the recorded request, or from the nearest one. */
    differences: Items<ComparedValue>;
    /** The recorded request that is nearest to an unmatched one: `GET https://…`. */
    nearest?: string;
    answer?: AnswerDetails;
}
export type AnswerDetails = ({
    kind: 'response';
    status: number;
    reason: string;
    isCut: boolean;
} & MessageDetails) | {
    kind: 'failure';
    code: string;
    message: string;
};
export interface MessageDetails {
    headers: Items<readonly [name: string, value: string]>;
    body: Content;
}
/** What is shown of some bytes. `size` is that of all of them. */
export type Content = {
    kind: 'empty';
} | {
    kind: 'text';
    syntax: Syntax;
    text: string;
    size: number;
    isCut: boolean;
} | {
    kind: 'image';
    type: ImageType;
    base64: string;
    size: number;
    facts: readonly string[];
}
/** Bytes that a page cannot show: what they are, in words. */
 | {
    kind: 'bytes';
    size: number;
    facts: readonly string[];
};
export type Syntax = 'json' | 'markup' | 'form' | 'plain';
/** Pictures without anything that runs or loads. */
export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp';
export interface CozyRequest {
    /** `POST /data/io.cozy.bills/` */
    route: string;
    /** Whether the manifest gives the right to it. */
    isGranted: boolean;
}
export interface DocumentTable {
    doctype: string;
    total: number;
    columns: Items<string>;
    /** A cell for each column that is shown, in JSON; `undefined` is absent. */
    rows: Items<readonly (string | undefined)[]>;
}
export interface FileDetails {
    path: string;
    /** As the konnector names it. */
    mime: string;
    /** In bytes. */
    size: number;
    /** Lower-case hexadecimal. */
    sha256: string;
    /** What the konnector says about it, in JSON. */
    described: Content;
    content: Content;
}
export interface LogEntry {
    type: string;
    message: string;
}
/** A permission of the manifest, and what the run needed of it. */
export interface PermissionUse {
    title: string;
    doctype: string;
    given: readonly string[];
    used: readonly string[];
}
export interface MissingRight {
    verb: string;
    doctype: string;
    /** The request to the stack that needs it: `POST /data/io.cozy.bills/`. */
    route: string;
}

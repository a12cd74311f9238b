import type { Access } from '../cozy/permissions.js';
import type { ClientEvent } from './client/events.js';
import type { Asker } from './client/site/asker.js';
import type { Exchange, HttpRequest } from './exchange.js';
import type { StackFrame } from './stack-frame.js';
/**
 * What parent and child say to each other, over the streams of a sandbox. The child reads one JSON object, `ChildInput`,
 * and writes facts, one JSON object a line. Bytes travel as base64. The child says what happened; what it means is for
 * the parent.
 */
/** The address of the in-memory stack, of the form that Cozys have, as a stack in development gives it; nothing
 * listens there. */
export declare const cozyOrigin = "http://jane.cozy.example";
/** Bytes become base64 in JSON. */
export type Packed<T> = T extends Uint8Array ? string : T extends object ? {
    [K in keyof T]: Packed<T[K]>;
} : T;
/** A document of the stack, or an account. */
export type Doc = Record<string, unknown> & {
    _id: string;
    _rev?: string;
};
export type ReplayEvent = {
    fact: 'started';
    node: string;
}
/** `at`, here and below: milliseconds of the konnector's clock since the start. */
 | {
    fact: 'served';
    exchange: number;
    differences: Difference[];
    at?: number;
}
/** `asker` is known in a browser. */
 | {
    fact: 'unmatched';
    request: Packed<HttpRequest>;
    frames: StackFrame[];
    asker?: Asker;
    at?: number;
} | {
    fact: 'recorded';
    exchange: Packed<Exchange>;
}
/** Any one of the accesses is enough. */
 | {
    fact: 'access';
    route: string;
    any: Access[];
} | {
    fact: 'unknown-route';
    route: string;
} | {
    fact: 'document';
    doctype: string;
    doc: Doc;
} | {
    fact: 'document-gone';
    doctype: string;
    id: string;
} | {
    fact: 'file';
    id: string;
    path: string;
    mime: string;
    content: string;
    /** Metadata, tags, source account and references, where there are any. */
    described: Record<string, unknown>;
} | {
    fact: 'file-gone';
    id: string;
} | {
    fact: 'blocked';
    what: string;
    frames: StackFrame[];
}
/** An error of a traced run; a `fatal` one ended the process. */
 | {
    fact: 'thrown';
    message: string;
    frames: StackFrame[];
    fatal: boolean;
}
/** The konnector waits for a code of a person's, and whether one was given; `state` is the account's. */
 | {
    fact: 'code-needed';
    state: string;
    given: boolean;
}
/** The konnector waited longer than the stack lets a job run. */
 | {
    fact: 'overtime';
} | ClientEvent;
/** One place where two requests are not the same; `undefined` is absent. */
export interface Difference {
    /** Such as `method`, `path`, `query page`, `body login`. */
    field: string;
    asked: string | undefined;
    recorded: string | undefined;
}
export declare function packExchange(exchange: Exchange): Packed<Exchange>;
export declare function unpackExchange(exchange: Packed<Exchange>): Exchange;
export declare function packRequest(request: HttpRequest): Packed<HttpRequest>;
export declare function unpackRequest(request: Packed<HttpRequest>): HttpRequest;

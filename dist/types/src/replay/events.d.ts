import type { ReplayEvent } from './protocol.js';
/**
 * Reads what the child told. A konnector runs in the same process and can write there, too: a line that is no
 * fact is dropped, and so is one that was cut where the child was ended.
 */
export declare function parseEvents(bytes: Uint8Array, exchanges: number): ReplayEvent[];
/** The events of one kind, in their order. */
export declare function eventsOf<F extends ReplayEvent['fact']>(events: readonly ReplayEvent[], kind: F): (Extract<{
    fact: 'started';
    node: string;
}, {
    fact: F;
}> | Extract<{
    fact: 'served';
    exchange: number;
    differences: import("./protocol.ts").Difference[];
}, {
    fact: F;
}> | Extract<{
    fact: 'unmatched';
    request: import("./protocol.ts").Packed<import("./exchange.ts").HttpRequest>;
    frames: import("./protocol.ts").StackFrame[];
}, {
    fact: F;
}> | Extract<{
    fact: 'recorded';
    exchange: import("./protocol.ts").Packed<import("./exchange.ts").Exchange>;
}, {
    fact: F;
}> | Extract<{
    fact: 'access';
    route: string;
    any: import("./protocol.ts").Access[];
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
    doc: import("./protocol.ts").Doc;
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
    frames: import("./protocol.ts").StackFrame[];
}, {
    fact: F;
}> | Extract<{
    fact: 'thrown';
    message: string;
    frames: import("./protocol.ts").StackFrame[];
    fatal: boolean;
}, {
    fact: F;
}> | Extract<{
    fact: 'overtime';
}, {
    fact: F;
}>)[];

import type { Exchange } from './exchange.js';
export interface BodyFiles {
    request?: string;
    response?: string;
}
/**
 * The text of an exchange: request line, headers, blank line and body, then status line, headers, blank line
 * and body. The answer's body is the rest of the file, byte for byte; the request's ends before the blank
 * line and status line that follow it. A body whose file is named in `files` is left to it.
 */
export declare function formatExchange({ request, response }: Exchange, files?: BodyFiles): Uint8Array;
/**
 * Whether a request's body survives `formatExchange`: nothing in it may look like the start of the answer.
 */
export declare function canStandInline(body: Uint8Array): boolean;
/** Reads what `formatExchange` writes. `beside` reads a body's own file. Throws `RecordingError`. */
export declare function parseExchange(file: string, bytes: Uint8Array, beside: (name: string) => Uint8Array): Exchange;
/** Whether nock can give an answer of that status: it makes a `Response`, which has no other. */
export declare function canBeServed(status: number): boolean;

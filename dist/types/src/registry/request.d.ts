/** An answer, read whole. */
export interface RegistryResponse {
    status: number;
    /** The registry's `{"error"}` text, or the body's, without control characters; at most 500 characters. */
    words: string;
    body: unknown;
}
/** Nothing was answered: no connection, a broken one, or too late. */
export declare class RegistryUnreachable extends Error {
    readonly name = "NoAnswer";
}
export interface RequestOptions {
    method?: 'GET' | 'POST' | 'PUT';
    /** `Authorization: Token <token>`. */
    token?: string | undefined;
    json?: unknown;
    timeoutMs: number;
}
/** One HTTP request to a registry, no retry. Throws `NoAnswer`. */
export declare function sendRequest(url: URL, options: RequestOptions): Promise<RegistryResponse>;
/** Gateways and limits: the same request may succeed later. A 500 is the registry's verdict on the request. */
export declare function isTransient(status: number): boolean;
/** Waits between tries, in milliseconds. */
export type Backoff = readonly number[];
export declare const defaultBackoff: Backoff;
/** Nothing is half done before a read: who mistyped an address is told soon. */
export declare const readBackoff: Backoff;
/** Asks until there is an answer that will stay; the last transient answer or `NoAnswer` is handed on. */
export declare function withRetry(ask: () => Promise<RegistryResponse>, backoff: Backoff): Promise<RegistryResponse>;

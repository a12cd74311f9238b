/** A header as it stands on the wire: case and repeated names are kept. */
export type Header = readonly [name: string, value: string];
export interface HttpRequest {
    method: string;
    /** Absolute. */
    url: string;
    headers: readonly Header[];
    body: Uint8Array;
}
export interface HttpResponse {
    status: number;
    /** Of the status line, when it is not the usual one. */
    reason?: string;
    headers: readonly Header[];
    /** Decoded: without its content-encoding, where that can be taken off and put on again. */
    body: Uint8Array;
    /** How the body is encoded again, where the content-encoding does not say; `none`: it stands as it came. */
    coding?: string;
    /** The connection was lost before the body was whole. */
    cut?: boolean;
}
/** How a request ended that got no answer. */
export interface NetworkFailure {
    /** Node's code, such as `ECONNRESET`; `NONE` when no answer came for as long as the konnector waited. */
    code: string;
    message: string;
}
/** One HTTP request, and its answer or how it failed. */
export type Exchange = {
    /** Name of its file in the scenario's folder. */
    file: string;
    request: HttpRequest;
    /** Milliseconds of the konnector's clock from the request to its end. */
    delay?: number;
    /** The answer is given each time it is asked for. */
    repeats?: boolean;
} & Answer;
/** What a request gets. */
export type Answer = {
    response: HttpResponse;
    failure?: undefined;
} | {
    response?: undefined;
    failure: NetworkFailure;
};
export declare function findHeader(headers: readonly Header[], name: string): string | undefined;
/** How a request is named in messages: no headers, no body. */
export declare function exchangeTitle({ method, url }: Pick<HttpRequest, 'method' | 'url'>): string;
/** Whether a response can have a body, by the method it answers and its status (RFC 9110). */
export declare function canHaveBody(method: string, status: number): boolean;

/** A header as it stands on the wire: case and twins are kept. */
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
    headers: readonly Header[];
    /** Decoded: without its content-encoding. */
    body: Uint8Array;
}
/** One HTTP request and its answer. */
export interface Exchange {
    /** Name of its file in the scenario's folder. */
    file: string;
    request: HttpRequest;
    response: HttpResponse;
}
export declare function findHeader(headers: readonly Header[], name: string): string | undefined;
/** How a request is named in messages: no headers, no body. */
export declare function exchangeTitle({ method, url }: Pick<HttpRequest, 'method' | 'url'>): string;

import type { Access } from '../../../cozy/permissions.js';
import { type Header, type HttpResponse } from '../../exchange.js';
import type { ReplayEvent } from '../../protocol.js';
/** Reports what happened. */
export type Emit = (event: ReplayEvent) => void;
/** A request to the stack, taken apart. */
export interface StackRequest {
    method: string;
    /** The path's segments, decoded. */
    segments: string[];
    query: URLSearchParams;
    headers: readonly Header[];
    body: Uint8Array;
}
/** What cozy-stack asks for first, any one of the accesses, and what the route does and answers then. */
export interface StackRoute {
    any: Access[];
    respond: () => HttpResponse;
}
export declare function jsonResponse(status: number, value: unknown, type?: string): HttpResponse;
export declare function jsonApi(status: number, value: unknown): HttpResponse;
/** An error as the routes outside of /data say it. */
export declare function apiError(status: number, title: string, detail: string): HttpResponse;
/** An error as /data says it. */
export declare function couchError(status: number, error: string, reason: string): HttpResponse;
/** A refusal, in the two ways that the stack says it: web/data/data.go, and web/errors/errors.go for the rest. */
export declare function forbidden({ segments, method, headers }: StackRequest, message?: string): HttpResponse;
export declare const noContent: HttpResponse;
export declare function readJsonBody(call: StackRequest): Record<string, unknown>;

import { type Exchange, type HttpRequest } from './exchange.js';
import type { Difference } from './protocol.js';
/**
 * What two requests must share for one to get the other's answer: method, origin, path and query. The order
 * of the query's parameters does not count, nor do ignored names; an epoch or a UUID is as good as another.
 */
export declare function matchKey({ method, url }: HttpRequest, ignoreQuery: readonly string[]): string;
/** Which of the candidates fits best: fewest differences, then the first recorded. */
export declare function bestMatch<T extends {
    request: HttpRequest;
}>(request: HttpRequest, candidates: readonly T[]): {
    candidate: T;
    differences: Difference[];
} | undefined;
/** The recorded exchange a request comes closest to; undefined when nothing is recorded. */
export declare function nearestExchange(request: HttpRequest, exchanges: readonly Exchange[]): {
    candidate: Exchange;
    differences: Difference[];
} | undefined;

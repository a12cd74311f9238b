import type { Exchange } from './exchange.js';
import type { JsonDocument } from '../json/document.js';
/** A scenario that is another one, but for one answer of the site. */
export interface Derivation {
    /** The name of the other scenario, beside this one. */
    from: string;
    /** Method and path of the request, such as `POST /login`, or a whole URL in place of the path. */
    at: string;
    /** A status; a connection that is `reset`, a site that gives no answer in `timeout`; or `page:<file>` of this folder. */
    respond: number | string;
}
/** Reads `derive` of a scenario.json. Throws `RecordingError`. */
export declare function parseDerivation(document: JsonDocument): Derivation;
/**
 * The exchanges of the other scenario, in which the request at `at` gets the answer, each time it is made. `dir` holds
 * the page. Throws `RecordingError`.
 */
export declare function deriveExchanges({ at, respond }: Derivation, exchanges: readonly Exchange[], document: JsonDocument, dir: string): Exchange[];

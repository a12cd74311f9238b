import { type Header, type HttpRequest } from '../../exchange.js';
/**
 * Who asks for something. `konnector`: its own code. `document`: a main document, or a form that is sent. `page`: what the
 * site's pages load for themselves. `decor`: what only eyes need.
 */
export type Asker = 'konnector' | 'document' | 'page' | 'decor';
/** The pseudo header in a recorded request that says who asked. */
export declare const askedBy = "Asked-By";
/** Who asked when a request was recorded; undefined when nothing is said, as in an exchange that a person wrote. */
export declare function recordedAsker({ headers }: Pick<HttpRequest, 'headers'>): Asker | undefined;
export declare function withAsker(headers: readonly Header[], asker: Asker): Header[];
/** Who asks for a request of a type of CDP, where the konnector's own code is known not to. */
export declare function pageAsker({ type, method, url }: {
    type: string;
    method: string;
    url: string;
}, inMainFrame: boolean): Asker;

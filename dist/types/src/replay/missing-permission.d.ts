import { type Access, type Verb } from '../cozy/permissions.js';
import type { Finding } from '../diagnostics/rule.js';
import type { JsonDocument } from '../json/document.js';
/** Every right the konnector's code needs on a doctype, as far as its source shows. */
export type NeededVerbs = (doctype: string) => readonly Verb[];
interface Refusal {
    /** The request, such as `GET /data/io.cozy.bills/1`. */
    route: string;
    /** What the Cozy does; ends the sentence. */
    consequence: string;
    neededVerbs: NeededVerbs;
}
/** Says which right a request needs, that the manifest does not give it, and what to add to the manifest. */
export declare function missingPermission(manifest: JsonDocument, access: Access, { route, consequence, neededVerbs }: Refusal): Finding;
export {};

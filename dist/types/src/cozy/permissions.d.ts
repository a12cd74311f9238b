import type { JsonDocument, Path } from '../json/document.js';
export declare const verbs: readonly ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
export type Verb = (typeof verbs)[number];
/** A permission rule as cozy-stack takes it: no verbs is every verb, no values is every document. */
export interface Permission {
    title: string;
    path: Path;
    /** A doctype, or a family of them: `io.cozy.bank.*`. */
    doctype: string;
    verbs: ReadonlySet<Verb>;
    /** Every verb, because none is named or `ALL` is: not because all five are. */
    everyVerb: boolean;
    /** The field that `values` are of; without it they are ids. */
    selector: string | undefined;
    /** Empty: every document of the doctype. */
    values: readonly string[];
}
/** The permissions of a manifest that have a doctype; what is malformed about them is for other rules. */
export declare function readPermissions(manifest: JsonDocument): Permission[];
/** Whether a permission's type is the doctype, or a family it is of (cozy-stack model/permission/match.go). */
export declare function coversDoctype(type: string, doctype: string): boolean;
/** Whether some permission gives the verb on every document of the doctype. */
export declare function isAllowed(permissions: readonly Permission[], doctype: string, verb: Verb): boolean;
/** Whether a type is a family of doctypes, one that the stack takes: it refuses `io.cozy.*`. */
export declare function isFamily(type: string): boolean;

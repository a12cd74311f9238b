import type { JsonDocument, Path } from '../json/document.js';
export declare const verbs: readonly ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
export type Verb = (typeof verbs)[number];
/** What a request needs to be allowed to do. */
export interface Access {
    verb: Verb;
    doctype: string;
    /** Absent: the right is needed on every document of the doctype. */
    document?: {
        /** Its id, then the ids of the folders around it (model/vfs/permissions.go). */
        ids: string[];
        /** Its attributes that a selector can look at. */
        fields: Record<string, string[]>;
        /** Whether it is in a folder that refers to the konnector: at each run, the stack adds a permission on those. */
        own: boolean;
    };
}
/** A permission as cozy-stack reads it: no verbs is every verb, no values is every document. */
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
/** The permissions of a manifest that have a doctype. Other rules report what is malformed about them. */
export declare function readPermissions(manifest: JsonDocument): Permission[];
/**
 * Whether a permission's type covers a doctype: the same, a family (`io.cozy.bank.*`), or `*`, which only the flagship
 * app has, as the stack refuses it in a manifest (cozy-stack model/permission/match.go).
 */
export declare function coversDoctype(type: string, doctype: string): boolean;
/** Whether a permission allows an access (cozy-stack model/permission/match.go). */
export declare function grants(permission: Permission, { verb, doctype, document }: Access): boolean;
/** Whether some permission allows an access, or the stack does by itself. */
export declare function isGranted(permissions: readonly Permission[], access: Access): boolean;
/** Whether a type is a family of doctypes that the stack accepts: it refuses `io.cozy.*`. */
export declare function isFamily(type: string): boolean;

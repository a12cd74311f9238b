import type { Access } from './protocol.js';
/** A rule of the manifest's `permissions`, as far as it could be read. */
export interface PermissionRule {
    /** Its key in `permissions`. */
    title: string;
    type: string;
    verbs: string[];
    values: string[];
    selector: string;
}
/** The rules of a manifest; what is not of the right shape is left to lint. */
export declare function permissionRules(manifest: unknown): PermissionRule[];
/** Whether cozy-stack would grant an access (model/permission/match.go, model/vfs/permissions.go). */
export declare function isGranted(rules: readonly PermissionRule[], access: Access): boolean;
/** Whether this rule would grant an access. */
export declare function grants(rule: PermissionRule, { verb, doctype, document }: Access): boolean;
/** Whether a rule gives every verb, by saying so or by saying none. */
export declare function givesEveryVerb({ verbs }: PermissionRule): boolean;

import { type Permission, type Verb } from '../../cozy/permissions.js';
/**
 * How a permission compares with those of another manifest. `verbs` are those that were gained or lost; `unrestricted`
 * says that it was on some documents before and is on all of them now; `before` is the nearest permission there was.
 */
export type PermissionChange = {
    kind: 'added';
    permission: Permission;
    verbs: Verb[];
} | {
    kind: 'widened';
    permission: Permission;
    before: Permission;
    verbs: Verb[];
    reach: 'same' | 'values' | 'unrestricted' | 'family';
} | {
    kind: 'narrowed';
    permission: Permission;
    before: Permission;
    verbs: Verb[];
} | {
    kind: 'removed';
    before: Permission;
};
/** What a manifest grants that its base did not, and the reverse, whatever the permissions are named. */
export declare function permissionChanges(before: readonly Permission[], now: readonly Permission[]): PermissionChange[];
/**
 * Whether the stack takes a widened permission for the same as before, and so updates without asking anybody: it finds
 * every verb in a list of none, and in `ALL` (cozy-stack model/permission/set.go, HasSameRules).
 */
export declare function isInvisible({ reach, permission, before }: PermissionChange & {
    kind: 'widened';
}): boolean;

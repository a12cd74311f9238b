import { type Access, type Permission, type Verb } from '../cozy/permissions.js';
import type { JsonDocument } from '../json/document.js';
/** What a konnector may do in the in-memory Cozy; it travels as JSON. */
export type Rights = 'all' | readonly (Omit<Permission, 'verbs'> & {
    verbs: readonly Verb[];
})[];
/** The rights that a manifest gives. */
export declare function readRights(manifest: JsonDocument): Rights;
/** Answers whether one of some accesses is given. */
export declare function createRightsCheck(rights: Rights): (any: readonly Access[]) => boolean;

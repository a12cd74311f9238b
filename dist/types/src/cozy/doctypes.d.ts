/**
 * Doctypes that are documented (cozy-doctypes docs/), that the store has a label for, or that are in cozy-stack
 * pkg/consts/doctype.go. One that ends in `.*` stands for all below it.
 */
export declare const documentedDoctypes: readonly string[];
/** Doctypes of remote requests: one folder each in cozy-doctypes. */
export declare const remoteDoctypes: readonly string[];
/** Doctypes that no application may read or write through /data (cozy-stack model/permission/doctype.go). */
export declare const closedDoctypes: readonly string[];
/** Doctypes that give more power over a Cozy than a konnector needs, and what writing them allows. */
export declare const sensitiveDoctypes: readonly (readonly [doctype: string, power: string])[];

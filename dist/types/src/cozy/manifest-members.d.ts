/** Fields a konnector's manifest may have, and that somebody reads or documents. */
export declare const konnectorFields: readonly string[];
/** Fields of old documents that nothing reads any more, with what to do instead. */
export declare const deprecatedFields: ReadonlyMap<string, string>;
/** Fields that mean something in a manifest.webapp alone (cozy-apps-registry README). */
export declare const webappFields: readonly string[];
/** Names the stack keeps for itself in an installed manifest, with what becomes of one that is written there. */
export declare const stackFields: ReadonlyMap<string, {
    severity: 'error' | 'warning';
    effect: string;
}>;
/** Names the registry and the store add around a manifest: in it, they hide the real ones (cozy-store ducks/apps/index.js). */
export declare const storeFields: readonly string[];

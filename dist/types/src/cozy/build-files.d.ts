/** What cozy-stack does not copy beside the bundle when it runs a konnector (worker/exec/konnector.go). */
export declare const filesNotCopied: ReadonlySet<string>;
/** Whether the registry takes a file for a manifest, wherever it lies: the first one it meets counts (registry/registry.go). */
export declare function isManifestName(path: string): boolean;
/** Whether the registry compares the version in a file with the published one: the last package.json it meets counts. */
export declare function isPackageName(path: string): boolean;
/** Whether a part of a path starts with a dot. */
export declare function isHidden(path: string): boolean;

/** Three numbers of five digits at most, and nothing else. */
export declare function isPlainVersion(version: string): boolean;
/**
 * A version without its channel, as the registry compares versions: what stands before `-dev.`, or before `-beta.`
 * (cozy-apps-registry registry/channel.go, splitVersion).
 */
export declare function withoutChannel(version: string): string;
/** Whether there is a version the registry would publish this one as (registry/registry.go, validVersionReg). */
export declare function canBePublished(version: string): boolean;

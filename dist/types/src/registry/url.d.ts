export declare const officialRegistry = "https://apps-registry.cozycloud.cc";
/** A registry, and which of its spaces; the default one has no name. */
export interface RegistryAddress {
    url: string;
    space?: string | undefined;
}
/**
 * The URL of a resource below `/registry`. The default space, also written `default` or `__default__`, is never part
 * of a URL; a slash too many would be answered 405. Throws `OperationalError`.
 */
export declare function registryUrl({ url, space }: RegistryAddress, ...segments: string[]): URL;
/** For sentences: `space "partners" of https://…`, or the address alone. */
export declare function registryName({ url, space }: RegistryAddress): string;
/** Whether it is a whole http or https address. */
export declare function isWebAddress(text: string): boolean;
/** Whether a registry can have a space of that name; the default one has two of its own. */
export declare function isSpaceName(space: string): boolean;

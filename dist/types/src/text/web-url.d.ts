/** An absolute web address, parsed; undefined for anything else. */
export declare function parseWebUrl(text: string): URL | undefined;
/** The address a person meant who left the scheme out: a host, and perhaps a path. */
export declare function withScheme(text: string): string | undefined;

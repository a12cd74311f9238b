/** How stable a version is meant to be. A list of `beta` versions holds the stable ones too, `dev` holds all. */
export declare const channels: readonly ['stable', 'beta', 'dev'];
export type Channel = (typeof channels)[number];
export declare function isSlug(text: string): boolean;
export declare function isEditorName(text: string): boolean;
export declare function isSpace(text: string): boolean;
/** Whether the registry takes it: `1.2.3`, `1.2.3-beta.4`, `1.2.3-dev.<1 to 40 hexadecimal digits>`. */
export declare function isVersion(text: string): boolean;
/** Taken by the registry's expression, and listed as stable for want of a dot: `1.2.3-beta45`. */
export declare function isMistakenForStable(text: string): boolean;
export declare function parseChannel(version: string): Channel;
/** The three numbers that the manifest of a version must hold: `1.2.3` for `1.2.3-beta.4`. */
export declare function baseVersion(version: string): string;
/** Whether a manifest or package.json that says `said` goes with a version. */
export declare function haveSameBase(version: string, said: string): boolean;
/** A leading `v` is no part of a version: `v1.2.3` in a request is `1.2.3`. */
export declare function stripV(version: string): string;

/** Why a string is no JavaScript regular expression, in the engine's words; undefined when it is one. */
export declare function checkRegex(source: string): string | undefined;

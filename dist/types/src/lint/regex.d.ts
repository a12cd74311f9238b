/** Why a string is no JavaScript regular expression, in the engine's words; undefined when it is one. */
export declare function regexProblem(source: string): string | undefined;

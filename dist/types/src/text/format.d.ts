/** `1 error`, `2 errors`. */
export declare function formatCount(number: number, noun: string): string;
/** `a`, `a and b`, `a, b and c`; after `max` names, how many more there are. */
export declare function formatList(words: readonly string[], { last, max }?: {
    last?: 'and' | 'or';
    max?: number;
}): string;
/** `812 bytes`, `34.5 kB`, `5.81 MB`: decimal units, as registries show them. */
export declare function formatSize(bytes: number): string;
/** `12.5 MiB`, `20 MiB`: the binary unit in which Cozy's limits are given. */
export declare function formatMebibytes(bytes: number): string;

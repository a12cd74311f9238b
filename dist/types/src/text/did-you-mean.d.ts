/**
 * The candidate that was probably meant, letter case and separators apart: the one whose letters are the same in another
 * order, else the nearest within `distance` letters, else the only one that starts with the word. Undefined when none is
 * near.
 */
export declare function didYouMean(word: string, candidates: Iterable<string>, distance?: number): string | undefined;
/** A word without what people take for the same: letter case and separators. */
export declare function normalizeWord(word: string): string;

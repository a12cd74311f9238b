/**
 * The candidate that was probably meant: the nearest, at most `distance` letters away and not half of the word, letter
 * case and separators apart. Undefined when none is near.
 */
export declare function didYouMean(word: string, candidates: Iterable<string>, distance?: number): string | undefined;
/** A word without what people take for the same: letter case and separators. */
export declare function normalizeWord(word: string): string;

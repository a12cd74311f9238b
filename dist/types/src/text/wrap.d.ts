/** Lines of at most `width` columns, broken between words; a word that is longer stays whole. */
export declare function wrap(text: string, width: number): string[];

export type Literal = {
    type: 'string';
    value: string;
} | {
    type: 'number';
    value: number;
} | {
    type: 'boolean';
    value: boolean;
} | {
    type: 'null';
    value: null;
};
/** The value of a word that is JSON: `true`, `false`, `null` or a number. */
export declare function literalOf(word: string): Literal | undefined;
/** What to say of a word that is not JSON, and the value that was probably meant. */
export declare function wrongWord(word: string, shown: string): {
    message: string;
    meant: Literal;
};

export type LiteralScan = {
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
export declare function scanLiteral(word: string): LiteralScan | undefined;
/** What to say of a word that is not JSON, and the value that was probably meant. */
export declare function wrongWord(word: string, shown: string): {
    message: string;
    meant: LiteralScan;
};

import type { Range } from './tree.js';
/** A file's text, and where its bytes were no UTF-8. A byte order mark stays in the text. */
export interface DecodedText {
    text: string;
    /** In bytes. */
    size: number;
    invalid: Range[];
}
/** Decodes UTF-8 as Go does: each byte that fits nowhere becomes one U+FFFD (unicode/utf8 DecodeRune). */
export declare function decodeText(bytes: Uint8Array): DecodedText;

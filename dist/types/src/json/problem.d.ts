/** Kinds of syntax errors in JSON, as both Go decoders see them. */
export type ProblemKind = 'empty' | 'bom' | 'comment' | 'stray-character' | 'trailing-comma' | 'extra-comma' | 'missing-comma' | 'missing-colon' | 'missing-value' | 'unquoted-key' | 'quotes' | 'control-character' | 'escape' | 'unterminated-string' | 'word' | 'unexpected' | 'unclosed' | 'too-deep' | 'after-value';
/** A syntax error; offset and length in UTF-16 units. */
export interface SyntaxProblem {
    kind: ProblemKind;
    /** What is wrong and what to do, in plain sentences. */
    message: string;
    offset: number;
    length: number;
}
/** The maximum nesting of Go's encoding/json: maxNestingDepth in encoding/json/scanner.go. */
export declare const maxDepth = 10000;
/** A character that a reader can recognise: itself if it is visible, and its code. */
export declare function describeCharacter(character: string): string;

import { type ProblemKind } from './problem.js';
/** A piece of JSON text; `end` is exclusive. */
export interface JsonToken {
    kind: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'word' | 'end';
    offset: number;
    end: number;
    /** Of a string, without quotes and escapes; of a word, as written. */
    value: string;
}
export type ReportProblem = (kind: ProblemKind, offset: number, length: number, message: string) => void;
/** The token at or after `offset`; what stands before it and should not is reported and passed over. */
export declare function nextToken(text: string, offset: number, report: ReportProblem): JsonToken;

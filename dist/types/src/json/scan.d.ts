import { type SyntaxProblem } from './problem.js';
import type { JsonNode } from './tree.js';
/** What a text holds as JSON. */
export interface Scan {
    /** The first value; `undefined` when there is none. */
    root: JsonNode | undefined;
    /** In the order of the text. Empty exactly when Go's encoding/json takes the text for one JSON value. */
    problems: SyntaxProblem[];
    /** The reading stopped before the value's end: what is missing from the tree may be in the text. */
    truncated: boolean;
}
/**
 * Reads JSON as strictly as Go's encoding/json does (RFC 8259, 10,000 levels, any Unicode in strings), without
 * recursion and in linear time. What a person mistypes is reported and read as it was meant: a comment, a comma
 * too many, single quotes. Where the meaning is lost, reading stops and the tree holds what came before.
 */
export declare function scanJson(text: string): Scan;

import type { SyntaxProblem } from './problem.js';
import { type JsonMember, type JsonNode, type Range } from './tree.js';
export { toRegion as regionOf } from '../text/region.js';
export type { SyntaxProblem } from './problem.js';
export { type JsonMember, type JsonNode, type JsonObjectNode as JsonObject, type Range, memberOf, setOwn, valueOf, walk, } from './tree.js';
/** A path into a JSON value: member names and array indexes. */
export type Path = readonly (string | number)[];
/** A JSON file read once: text, tree with places, value, and what is wrong with its syntax. */
export interface JsonDocument {
    /** As shown to the user: relative to the working folder. */
    file: string;
    text: string;
    /** In bytes, as on the disk. */
    size: number;
    /** Where bytes that are no UTF-8 became U+FFFD. */
    invalid: readonly Range[];
    root: JsonNode | undefined;
    /** What `JSON.parse` gives (the last twin wins); `undefined` when nothing could be read. */
    value: unknown;
    problems: SyntaxProblem[];
    /** The reading stopped at the last problem: what the tree lacks may be further down in the text. */
    truncated: boolean;
}
/**
 * Reads JSON text; never throws: what is wrong is in `problems`.
 * `read` says what is known of the bytes the text was made of; without it they are the text's UTF-8.
 */
export declare function parseDocument(file: string, text: string, { size, invalid }?: {
    invalid?: readonly Range[] | undefined;
    size?: number | undefined;
}): JsonDocument;
/** The member a path ends at, twins resolved to the last as every reader does; `undefined` when there is none. */
export declare function memberAt(document: JsonDocument, path: Path): JsonMember | undefined;
/** The node at a path, twins resolved to the last; `undefined` when there is none. */
export declare function nodeAt(document: JsonDocument, path: Path): JsonNode | undefined;
/** The JSON pointer (RFC 6901) of a path. */
export declare function formatPointer(path: Path): string;
/** The path of a JSON pointer (RFC 6901); a step of digits alone is an index. */
export declare function parsePointer(pointer: string): (string | number)[];

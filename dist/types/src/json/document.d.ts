import type { SyntaxProblem } from './problem.js';
import { type JsonMember, type JsonNode, type Range } from './tree.js';
export { toRegion as regionOf } from '../text/region.js';
export type { SyntaxProblem } from './problem.js';
export { type JsonMember, type JsonNode, type JsonObjectNode as JsonObject, type Range, memberOf, setOwn, valueOf, walk, } from './tree.js';
/** A path into a JSON value: member names and array indexes. */
export type Path = readonly (string | number)[];
/** A parsed JSON file: text, tree with places, value, and syntax errors. */
export interface JsonDocument {
    /** As users see it: relative to the working folder. */
    file: string;
    text: string;
    /** In bytes, as on the disk. */
    size: number;
    /** Where bytes that are not UTF-8 became U+FFFD. */
    invalid: readonly Range[];
    root: JsonNode | undefined;
    /** What `JSON.parse` returns (the last duplicate wins); `undefined` if nothing could be read. */
    value: unknown;
    problems: SyntaxProblem[];
    /** Reading stopped at the last problem: what the tree lacks may be further down in the text. */
    truncated: boolean;
}
/**
 * Parses JSON; never throws: mistakes are in `problems`. `size` and `invalid` describe the bytes that the text was decoded
 * from; by default they are its UTF-8.
 */
export declare function parseDocument(file: string, text: string, { size, invalid }?: {
    invalid?: readonly Range[] | undefined;
    size?: number | undefined;
}): JsonDocument;
/** The member at a path, the last of duplicates as for every reader; `undefined` if there is none. */
export declare function memberAt(document: JsonDocument, path: Path): JsonMember | undefined;
/** The node at a path, the last of duplicates; `undefined` if there is none. */
export declare function nodeAt(document: JsonDocument, path: Path): JsonNode | undefined;
/** The JSON pointer (RFC 6901) of a path. */
export declare function formatPointer(path: Path): string;
/** The path of a JSON pointer (RFC 6901); a step of digits is an index. */
export declare function parsePointer(pointer: string): (string | number)[];

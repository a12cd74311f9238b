import type { Region } from '../diagnostic/diagnostic.ts';
/** A stretch of a document's text, in UTF-16 units. */
export interface Range {
    offset: number;
    length: number;
}
/** A path into a JSON value: member names and array indexes. */
export type Path = readonly (string | number)[];
export interface JsonMember {
    key: string;
    keyRange: Range;
    value: JsonNode;
}
/** A JSON value and its place; twins (the same key twice) are all in `members`, in order. */
export type JsonNode = Range & ({
    type: 'object';
    members: JsonMember[];
} | {
    type: 'array';
    items: JsonNode[];
} | {
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
});
export interface SyntaxProblem extends Range {
    message: string;
}
/** A JSON file read once: text, tree with places, value, and what is wrong with its syntax. */
export interface JsonDocument {
    /** As shown to the user: relative to the working folder. */
    file: string;
    text: string;
    root: JsonNode | undefined;
    /** What `JSON.parse` gives (the last twin wins); `undefined` when nothing could be read. */
    value: unknown;
    problems: SyntaxProblem[];
}
/** Reads JSON text; never throws: what is wrong is in `problems`. */
export declare function parseDocument(file: string, text: string): JsonDocument;
/** The JavaScript value of a node, as `JSON.parse` would give it. */
export declare function valueOf(node: JsonNode): unknown;
/** The member a path ends at, twins resolved to the last as every reader does; `undefined` when there is none. */
export declare function memberAt(document: JsonDocument, path: Path): JsonMember | undefined;
/** The node at a path, twins resolved to the last; `undefined` when there is none. */
export declare function nodeAt(document: JsonDocument, path: Path): JsonNode | undefined;
/** RFC 6901. */
export declare function pointerOf(path: Path): string;
/** Lines and columns of a range; a place past the end is the end. */
export declare function regionOf(text: string, { offset, length }: Range): Region;

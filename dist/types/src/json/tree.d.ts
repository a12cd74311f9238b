/** A range of a document's text, in UTF-16 units. */
export interface Range {
    offset: number;
    length: number;
}
export interface JsonMember {
    key: string;
    keyRange: Range;
    value: JsonNode;
}
export type JsonObjectNode = Range & {
    type: 'object';
    members: JsonMember[];
};
export type JsonArrayNode = Range & {
    type: 'array';
    items: JsonNode[];
};
/** A JSON value and its place; `members` has all duplicates of a key, in order. */
export type JsonNode = JsonObjectNode | JsonArrayNode | (Range & {
    type: 'string';
    value: string;
}) | (Range & {
    type: 'number';
    value: number;
}) | (Range & {
    type: 'boolean';
    value: boolean;
}) | (Range & {
    type: 'null';
    value: null;
});
/** The JavaScript value of a node, as `JSON.parse` returns it; at any depth. */
export declare function valueOf(root: JsonNode): unknown;
/** Sets an own member, whatever its name. */
export declare function setOwn(object: Record<string, unknown>, key: string, value: unknown): void;
/** The member that JavaScript finds under a key: the last of duplicates. */
export declare function memberOf(object: JsonObjectNode, key: string): JsonMember | undefined;
/** A node, and how it is reached. */
export interface NodeVisit {
    node: JsonNode;
    path: () => (string | number)[];
}
/** Every node below and with `root`, in the order of the text; at any depth. */
export declare function walk(root: JsonNode): Generator<NodeVisit>;

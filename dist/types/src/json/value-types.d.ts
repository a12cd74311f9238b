import type { JsonNode } from './document.js';
/** Kinds of JSON values as a sentence says them. */
export declare const typeNames: Record<JsonNode['type'], string>;
/** What a node is, as a sentence says it. */
export declare function describeType(node: JsonNode): string;

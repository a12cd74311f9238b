import type { JsonNode } from '../konnector/document.js';
/** Kinds of JSON values as a sentence says them. */
export declare const aKind: Record<JsonNode['type'], string>;
/** What a node is, as a sentence says it. */
export declare function kindOf(node: JsonNode): string;

import type { JsonNode, Path } from '../../konnector/document.js';
import { type DecoderName, type GoSchema } from './schemas.js';
import { type Layer } from './view.js';
/** A value of a type its decoder refuses. */
export interface Mismatch {
    node: JsonNode;
    at: Path;
    expected: GoSchema;
}
/** What a decoder makes of a value. */
export interface Decoded {
    layers: Layer[];
    mismatches: Mismatch[];
}
/** Decodes a value as the named Go struct; once for each node. `at` is its path, `text` the document's. */
export declare function decode(name: DecoderName, node: JsonNode, text: string, at?: Path): Decoded;
/** What a string field holds in the end: twins are written over each other, `null` writes nothing. */
export declare function stringField({ layers }: Decoded, field: string): {
    value: string;
    layer: Layer;
} | undefined;

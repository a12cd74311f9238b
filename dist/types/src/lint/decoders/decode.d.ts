import type { JsonNode, Path } from '../../json/document.js';
import { type DecoderName, type GoSchema } from '../../cozy/go-structs.js';
import { type GoValueView } from './view.js';
/** A value of a type its decoder refuses. */
export interface Mismatch {
    node: JsonNode;
    path: Path;
    expected: GoSchema;
}
/** What a decoder makes of a value. */
export interface DecodedManifest {
    layers: GoValueView[];
    mismatches: Mismatch[];
}
/** Decodes a value as the named Go struct; once for each node. `at` is its path, `text` the document's. */
export declare function decodeManifest(name: DecoderName, node: JsonNode, text: string, at?: Path): DecodedManifest;
/** What a string field holds in the end: twins are written over each other, `null` writes nothing. */
export declare function stringField({ layers }: DecodedManifest, field: string): {
    value: string;
    layer: GoValueView;
} | undefined;

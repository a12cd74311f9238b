import { type JsonNode, type Path } from '../../json/document.js';
import type { GoSchema } from '../../cozy/go-structs.js';
/**
 * A JSON value as a Go decoder meets it, as far as its schema looks into it, with the node each part comes from.
 * What the schema does not look into is an empty object or array.
 */
export interface GoValueView {
    value: unknown;
    node: JsonNode;
    /** The path in the document, with its keys as they are written. */
    path: Path;
    parts: Map<string | number, GoValueView>;
    schema: GoSchema;
}
/**
 * The layers of a value. A field that comes twice is decoded twice, the second time over the first, so a manifest with
 * twins is read like several manifests one after the other: each layer holds one twin of a field at most. Keys of a
 * struct stand under their field's name, keys without a field are left out.
 */
export declare function viewObject(node: JsonNode, schema: GoSchema, at?: Path): GoValueView[];
/**
 * What a key and a struct's field have in common when encoding/json takes the one for the other: letter case does not
 * count, and U+017F and U+212A are old friends of s and k (unicode.SimpleFold). All fields of the structs are ASCII.
 */
export declare function foldKey(key: string): string;
/** A text as Go holds it: half of a surrogate pair, which only an escape can make, is U+FFFD. */
export declare function fixSurrogates(text: string): string;

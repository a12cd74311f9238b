import { type JsonObject } from './values.js';
/** The value of a JSON text, or of its UTF-8 bytes; undefined when it is not JSON. Places are for `parseDocument`. */
export declare function readJson(json: string | Uint8Array): unknown;
/** The object of a JSON text, or of its UTF-8 bytes; undefined when it is not JSON, or another value. */
export declare function readObject(json: string | Uint8Array): JsonObject | undefined;

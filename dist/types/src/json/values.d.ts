import type { JsonDocument, Path } from './document.js';
export type JsonObject = Record<string, unknown>;
export declare function isObject(value: unknown): value is JsonObject;
/** The value at a path of a JSON value; own members only, so that a key named `constructor` is a key. */
export declare function valueAt(value: unknown, ...path: Path): unknown;
/** The value if it is an object or a list; else an empty object. */
export declare function objectOrEmpty(value: unknown): JsonObject;
/** The object at a path of a document; an empty one if there is none. */
export declare function objectAt(document: JsonDocument, ...path: Path): JsonObject;
/** The string at a path of a document; `undefined` if it is something else. */
export declare function stringAt(document: JsonDocument, ...path: Path): string | undefined;
/** The strings of the array at a path of a document, each with its own path. */
export declare function stringsAt(document: JsonDocument, ...path: Path): {
    text: string;
    path: Path;
}[];
/** Every string below a value with its path, in order; down to 100 levels. */
export declare function allStrings(value: unknown, path?: Path): Generator<{
    text: string;
    path: Path;
}>;
/** The strings of a list; none for any other value. */
export declare function stringsOf(value: unknown): string[];
/** A string, or the empty string for any other value. `String` would overflow on a deeply nested list. */
export declare function stringOrEmpty(value: unknown): string;
/** A value for a message: a scalar in JSON, cut if it is long; for the rest only its type. */
export declare function quote(value: unknown): string;

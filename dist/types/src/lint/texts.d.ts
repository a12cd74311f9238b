import type { JsonDocument, Path } from '../konnector/document.js';
/** A text of a locale. `key` is its path inside of the locale. */
export interface Text {
    language: string;
    key: Path;
    at: Path;
    text: string;
}
/** Every text of every locale, in order. */
export declare function textsOf(manifest: JsonDocument): Generator<Text>;

import type { JsonDocument, Path } from '../../json/document.js';
/** A text of a locale. `key` is its path inside of the locale. */
export interface LocaleString {
    language: string;
    key: Path;
    path: Path;
    text: string;
}
/** Every text of every locale, in order. */
export declare function localeStrings(manifest: JsonDocument): Generator<LocaleString>;

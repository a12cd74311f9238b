import type { JsonDocument, Path } from '../../json/document.ts'
import { readLocales } from './manifest.ts'
import { allStrings } from '../../json/values.ts'

/** A text of a locale. `key` is its path inside the locale. */
export interface LocaleString {
  language: string
  key: Path
  path: Path
  text: string
}

/** Every text of every locale, in order. */
export function* localeStrings(manifest: JsonDocument): Generator<LocaleString> {
  for (const [language, locale] of Object.entries(readLocales(manifest)))
    for (const { text, path: key } of allStrings(locale))
      // Screenshots are file names.
      if (key[0] !== 'screenshots') yield { language, key, path: ['locales', language, ...key], text }
}

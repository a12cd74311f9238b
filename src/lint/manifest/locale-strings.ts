import type { JsonDocument, Path } from '../../json/document.ts'
import { localesOf } from './manifest.ts'
import { allStrings } from '../../json/values.ts'

/** A text of a locale. `key` is its path inside of the locale. */
export interface Text {
  language: string
  key: Path
  at: Path
  text: string
}

/** Every text of every locale, in order. */
export function* textsOf(manifest: JsonDocument): Generator<Text> {
  for (const [language, locale] of Object.entries(localesOf(manifest)))
    for (const { text, at: key } of allStrings(locale))
      // Screenshots are names of files.
      if (key[0] !== 'screenshots') yield { language, key, at: ['locales', language, ...key], text }
}

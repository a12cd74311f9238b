import { replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { allStrings } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

/**
 * Control and format characters, which can hide what a text says or reorder it. Line ends and tabs are fine, and so are
 * the characters that join the parts of an emoji or a ligature.
 */
const hidden = /(?![\n\r\t\u200C\u200D])[\p{Cc}\p{Cf}]/gu

export const controlCharacters = defineLintRule({
  id: 'control-characters',
  summary: 'No text contains invisible characters',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  fix: 'suggestion',
  source: 'https://trojansource.codes, Unicode Technical Report 36',
  *check({ manifest }) {
    for (const { text, path: at } of allStrings(manifest.value)) {
      const found = text.match(hidden) ?? []
      // banks-regexp-backspace reports a backspace in the pattern.
      if (found.every(character => at[0] === 'banksTransactionRegExp' && character === '\b')) continue
      const codes = [...new Set(found)].map(
        character => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
      )
      yield {
        path: at,
        message: `This text contains invisible characters: ${codes.slice(0, 5).join(', ')}. Remove them.`,
        ...offerFix('suggestion', 'Remove them', replaceValue(manifest, at, text.replaceAll(hidden, ''))),
      }
    }
  },
})

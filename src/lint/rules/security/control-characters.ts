import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { allStrings } from '../../../json/values.ts'

/**
 * Controls and characters that only format: they can hide what a text says, or show it in another order. Not line ends
 * and tabs, nor what joins the parts of an emoji or of a ligature.
 */
const hidden = /(?![\n\r\t\u200C\u200D])[\p{Cc}\p{Cf}]/gu

export const controlCharacters = defineLintRule({
  id: 'control-characters',
  summary: 'No text holds characters that cannot be seen',
  group: 'security',
  severity: 'warning',
  authority: ['security'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'https://trojansource.codes, Unicode Technical Report 36',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { text, path: at } of allStrings(manifest.value)) {
      const found = text.match(hidden) ?? []
      // A backspace in an expression has a rule of its own.
      if (found.every(character => at[0] === 'banksTransactionRegExp' && character === '\b')) continue
      const codes = [...new Set(found)].map(
        character => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
      )
      yield {
        path: at,
        message: `Characters that cannot be seen are in this text: ${codes.slice(0, 5).join(', ')}. Remove them.`,
        ...fixWith('suggestion', 'take them out', replaceValue(manifest, at, text.replaceAll(hidden, ''))),
      }
    }
  },
})

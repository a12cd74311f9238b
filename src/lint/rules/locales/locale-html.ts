import { defineLintRule } from '../../engine/rule.ts'
import { localeStrings } from '../../manifest/locale-strings.ts'
import { quote } from '../../../json/values.ts'

export const localeHtml = defineLintRule({
  id: 'locale-html',
  summary: 'A text is Markdown or plain, not HTML',
  group: 'locales',
  severity: 'warning',
  authority: ['store'],
  needs: ['manifest'],
  source: 'cozy-apps-registry README (long_description is Markdown)',
  since: '0.1.0',
  *check({ manifest }) {
    for (const { path: at, text } of localeStrings(manifest)) {
      const tag =
        /<\/?(a|b|br|div|em|h[1-6]|i|img|li|ol|p|script|span|strong|style|table|u|ul)(\s[^<>]*)?\/?>/i.exec(
          text,
        )
      if (tag)
        yield {
          path: at,
          message: `${quote(tag[0])} is HTML, and the text is read as Markdown. Write Markdown.`,
        }
    }
  },
})

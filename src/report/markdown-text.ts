import { replaceSurrogates } from '../text/escape.ts'

const zeroWidthSpace = '\u200b'

/**
 * Text from strangers as inline Markdown on GitHub that shows just that text: no markup, HTML, mention, reference
 * to an issue, link, or end of a table's cell. Lines are joined.
 */
export function markdownText(text: string): string {
  return (
    replaceSurrogates(text)
      .replace(/\s+/gu, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
      // GitHub looks for mentions, references and addresses in the finished HTML, where escapes no longer show.
      .replace(
        /[@#]|:(?=\/\/)|www(?=\.)|\bGH(?=-)|\b(?:mailto|xmpp)(?=:)/gi,
        character => character + zeroWidthSpace,
      )
      .replace(/[\\`*_{}[\]()+\-.!~=^$]/g, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('|', '&verbar;')
      .replaceAll('"', '&quot;')
  )
}

/** The same, in the type of code. */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`
}

/** A link to an address of our own making. */
export function markdownLink(text: string, url: string): string {
  const safe = /^https?:\/\//.test(url) && encodeURI(url).replace(/[()|<>\\`*_]/g, encodeURIComponent)
  return safe ? `[${markdownText(text)}](<${safe}>)` : markdownText(text)
}

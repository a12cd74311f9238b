import { replaceSurrogates } from '../text/escape.ts'

/**
 * What GitHub makes a link or a mention of, wherever it is in a word: `@cozy`, `#1`, `https://…`, `www.…`, `GH-1`,
 * `mailto:…`, `user@host`. It leaves code alone, and code is copied as it is.
 */
const linked = /[@#]|:\/\/|www\.|\bGH-|\b(?:mailto|xmpp):/i

/**
 * Text from strangers as inline Markdown on GitHub that shows just that text: no markup, HTML, mention, reference
 * to an issue, link, or end of a table's cell. Lines are joined.
 */
export function markdownText(text: string): string {
  return joined(text)
    .split(' ')
    .map(word => (linked.test(word) ? codeSpans(word) : escapeMarkup(word)))
    .join(' ')
}

/** The same, in the type of code. */
export function markdownCode(text: string): string {
  return codeSpans(joined(text))
}

/** A link to an address of our own making. */
export function markdownLink(text: string, url: string): string {
  const safe = /^https?:\/\//.test(url) && encodeURI(url).replace(/[()|<>\\`*_]/g, encodeURIComponent)
  return safe ? `[${escapeMarkup(joined(text))}](<${safe}>)` : markdownText(text)
}

function joined(text: string): string {
  return replaceSurrogates(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
}

function escapeMarkup(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()+\-.!~=^$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('|', '&verbar;')
    .replaceAll('"', '&quot;')
}

/** Code in quotes that it does not hold. A `|` would end the cell of a table, so it stands between two of them. */
function codeSpans(text: string): string {
  return text
    .split(/(\|+)/)
    .filter(part => part !== '')
    .map(part => (part.startsWith('|') ? escapeMarkup(part) : codeSpan(part)))
    .join('')
}

function codeSpan(text: string): string {
  if (text.trim() === '') return text
  const runs = text.match(/`+/g)?.map(run => run.length) ?? []
  const quotes = '`'.repeat(
    [1, 2, 3, 4, 5, 6].find(length => !runs.includes(length)) ?? Math.max(...runs) + 1,
  )
  // One blank on both sides is not shown.
  const blank = /^[ `]|[ `]$/.test(text) ? ' ' : ''
  return `${quotes}${blank}${text}${blank}${quotes}`
}

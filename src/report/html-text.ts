import { escapeControls, escapeHtml } from '../text/escape.ts'

/** Text from strangers as HTML that shows just that text, in an element or in a quoted attribute. */
export function htmlText(text: string): string {
  return escapeHtml(escapeControls(text))
}

/** The same, with its line ends. */
export function htmlLines(text: string): string {
  return text.split(/\r?\n/).map(htmlText).join('<br>')
}

/** A link to an address of our own making. */
export function htmlLink(text: string, url: string): string {
  return /^https?:\/\//.test(url) ? `<a href="${htmlText(url)}">${htmlText(text)}</a>` : htmlText(text)
}

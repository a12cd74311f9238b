import { htmlText } from '../html-text.ts'
import type { Content, Items } from '../run-details.ts'
import { formatCount, formatSize } from '../../text/format.ts'
import { colourText } from './syntax.ts'

/** Characters of a text that is shown unfolded. */
const maxUnfolded = 700

const syntaxNames = { json: 'JSON', markup: 'markup', form: 'form', plain: 'text' } as const

/** What some bytes are, below a name such as `Body`; nothing for no bytes. Long texts are folded, and others where that is asked for. */
export function contentBlock(name: string, content: Content, isFolded = false): string {
  switch (content.kind) {
    case 'empty':
      return ''
    case 'text': {
      const { text, syntax, size, isCut } = content
      const cut = isCut ? ` Only its first ${formatCount(text.length, 'character')} are shown.` : ''
      const open = text.length <= maxUnfolded && !isFolded ? ' open' : ''
      return `<details class="content"${open}><summary>${name}: ${syntaxNames[syntax]}, ${formatSize(size)}.${cut}</summary><pre>${colourText(text, syntax)}</pre></details>\n`
    }
    case 'image': {
      const { type, base64, size, facts } = content
      const words = [...facts.map(htmlText), formatSize(size)].join(', ')
      return `<figure><img alt="${name}: ${words}" src="data:${type};base64,${htmlText(base64)}"><figcaption>${name}: ${words}</figcaption></figure>\n`
    }
    case 'bytes':
      return `<p class="content">${name}: ${[...content.facts.map(htmlText), formatSize(content.size)].join(', ')}</p>\n`
  }
}

/** Each item, and how many are left out. `noun` is one of them. */
export function listItems<T>({ shown, more }: Items<T>, noun: string, show: (item: T) => string): string {
  return shown.map(show).join('') + leftOut(more, noun)
}

/** How many are left out; nothing when all are shown. */
export function leftOut(more: number, noun: string): string {
  return more === 0
    ? ''
    : `<p class="more">${formatCount(more, `more ${noun}`)} ${more === 1 ? 'is' : 'are'} not shown.</p>\n`
}

/** A folded table that scrolls by itself where it is wider than the page. */
export function scrollingTable(label: string, rows: string): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${htmlText(label)}"><table>\n${rows}</table></div>\n`
}

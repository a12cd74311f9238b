import { htmlText } from '../html-text.ts'
import type { DocumentTable, FileDetails } from '../run-details.ts'
import { formatCount, formatSize } from '../../text/format.ts'
import { contentBlock, leftOut, scrollingTable } from './content.ts'

/** Characters of a cell that stays on one line, and of one that is shown unfolded. */
const maxLine = 32
const maxUnfoldedCell = 90

/** The documents of a doctype as a table, a row for each. */
export function documentTable({ doctype, total, columns, rows }: DocumentTable): string {
  const head = columns.shown.map(name => `<th scope="col">${htmlText(name)}`).join('')
  const body = rows.shown.map(cells => `<tr>${cells.map(cell).join('')}\n`).join('')
  const label = `${doctype}: ${formatCount(total, 'document')}`
  return `<details class="saved" open><summary><code>${htmlText(doctype)}</code> ${formatCount(total, 'document')}</summary>
${scrollingTable(label, `<thead><tr>${head}</thead>\n<tbody>\n${body}</tbody>`)}${leftOut(columns.more, 'column')}${leftOut(rows.more, 'document')}</details>
`
}

function cell(value: string | undefined): string {
  if (value === undefined) return '<td class="absent">–'
  if (value.length <= maxLine) return `<td>${htmlText(value)}`
  if (value.length <= maxUnfoldedCell) return `<td class="long">${htmlText(value)}`
  return `<td class="long"><details><summary>${htmlText(value.slice(0, maxLine))}…</summary>${htmlText(value)}</details>`
}

/** A saved file as a card: what it looks like, its facts, and what the konnector says about it. */
export function fileCard({ path, mime, size, sha256, described, content }: FileDetails): string {
  const [picture, rest] =
    content.kind === 'image' ? [contentBlock('Preview', content), ''] : ['', contentBlock('Content', content)]
  return `<li>${picture}<p><code>${htmlText(path)}</code></p>
<p class="more">${htmlText(mime)}, ${formatSize(size)}</p>
${rest}${contentBlock('Metadata', described, true)}<details class="content"><summary>SHA-256</summary><code>${htmlText(sha256)}</code></details>
`
}

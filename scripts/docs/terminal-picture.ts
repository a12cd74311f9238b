import stringWidth from 'fast-string-width'
import { escapeHtml } from '../../src/text/escape.ts'

interface PictureOptions {
  /** What it shows, for those who do not see it. */
  label: string
  columns: number
  rows: number
}

/** Pixels of a character and of a line, in a monospace font of 14 pixels. */
const charWidth = 8.43
const lineHeight = 19
const margin = 20
const bar = 36

/** The colours of text by the codes that start and end them. */
const colors: Record<string, string> = {
  1: '#ffffff',
  2: '#8b949e',
  31: '#f47067',
  32: '#57ab5a',
  33: '#c69026',
  34: '#539bf5',
  36: '#39c5cf',
}
const ends = new Set(['0', '22', '39'])

/** Lines of a terminal, with ANSI colours, as SVG. */
export function drawTerminal(lines: readonly string[], { label, columns, rows }: PictureOptions): string {
  const width = Math.ceil(columns * charWidth + 2 * margin)
  const height = bar + rows * lineHeight + margin
  const wide = lines.find(line => stringWidth(line) > columns)
  if (wide !== undefined) throw new Error(`wider than ${columns} columns: ${wide}`)
  const texts = lines.map(
    (line, index) =>
      `<text x="${margin}" y="${bar + 18 + index * lineHeight}" xml:space="preserve">${colored(line)}</text>`,
  )
  const dots = ['#f47067', '#c69026', '#57ab5a'].map(
    (fill, index) => `<circle cx="${20 + 18 * index}" cy="18" r="5.5" fill="${fill}"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}">
<rect width="100%" height="100%" rx="8" fill="#22272e"/>
${dots.join('')}
<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#cdd9e5">
${texts.join('\n')}
</g>
</svg>
`
}

/** A line with its colours as spans; the codes take turns with text. */
function colored(line: string): string {
  // oxlint-disable-next-line no-control-regex
  const parts = line.split(/\u001b\[(\d+)m/)
  let color: string | undefined
  return parts
    .map((part, index) => {
      if (index % 2 === 1) {
        color = ends.has(part) ? undefined : (colors[part] ?? color)
        return ''
      }
      const text = escapeHtml(part)
      return color === undefined || text === '' ? text : `<tspan fill="${color}">${text}</tspan>`
    })
    .join('')
}

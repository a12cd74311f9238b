import { htmlText } from '../html-text.ts'
import type { ComparedValue, ComparedThing, Items } from '../run-details.ts'
import { leftOut } from './content.ts'

/** What was expected and what is there, side by side. What is on one side alone is folded. */
export function comparisonTable({ title, rows }: ComparedThing): string {
  const table = comparedValues(rows, { caption: title, expected: 'expected', found: 'found' })
  const isOneSided = (['expected', 'found'] as const).some(key =>
    rows.shown.every(values => values[key] === undefined),
  )
  return isOneSided ? `<details><summary>${htmlText(title)}</summary>\n${table}</details>\n` : table
}

/** Values side by side below the names of both sides. */
export function comparedValues(
  values: Items<ComparedValue>,
  { caption, expected, found }: { caption: string; expected: string; found: string },
): string {
  if (values.shown.length === 0) return ''
  const head = `<tr><th scope="col">field<th scope="col">${expected}<th scope="col">${found}\n`
  const rows = values.shown.map(row).join('')
  return `<table class="compared"><caption>${htmlText(caption)}</caption>\n${head}${rows}</table>\n${leftOut(values.more, 'difference')}`
}

function row({ name, expected, found }: ComparedValue): string {
  return `<tr><th scope="row">${htmlText(name)}<td>${side(expected, found)}<td>${side(found, expected)}\n`
}

/** A value with what the other one does not have marked. */
function side(value: string | undefined, other: string | undefined): string {
  if (value === undefined) return '<em>absent</em>'
  if (other === undefined) return `<mark>${htmlText(value)}</mark>`
  const start = commonStart(value, other)
  const end = value.length - commonEnd(value.slice(start), other.slice(start))
  const marked = value.slice(start, end)
  return `${htmlText(value.slice(0, start))}${marked && `<mark>${htmlText(marked)}</mark>`}${htmlText(value.slice(end))}`
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

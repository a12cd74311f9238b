import { type Colors, styles } from './colors.ts'
import { type Step, stepNames, stepStatuses } from './report.ts'
import { escapeControls } from '../text/escape.ts'
import { joinLines } from '../text/format.ts'
import { formatDuration, formatOutputs } from './wording.ts'
import { wrap } from '../text/wrap.ts'

const nameWidth = longest(stepNames)
const statusWidth = longest(stepStatuses)

/** Columns that a note needs beside the table; in a narrower terminal it is below its row. */
const minNoteWidth = 30

/** The steps as a table without lines: name, status, time, what was made and why. */
export function stepRows(steps: readonly Step[], width: number, paint: Colors): string {
  const timeWidth = longest(steps.map(step => formatDuration(step.ms)))
  const beside = 2 + nameWidth + 2 + statusWidth + 2 + timeWidth + 2
  const isNarrow = width - beside < minNoteWidth
  const indent = isNarrow ? 4 : beside
  return steps
    .map(step => {
      const { name, status, ms, reason = '' } = step
      const time = status === 'skipped' ? '' : formatDuration(ms)
      const notes = [...formatOutputs(step), reason]
        .filter(Boolean)
        .flatMap(note => wrap(escapeControls(joinLines(note)), width - indent))
      const [first = '', ...rest] = isNarrow ? ['', ...notes] : notes
      const cells = [
        name.padEnd(nameWidth),
        paint(styles[status], status) + ' '.repeat(statusWidth - status.length),
        time.padStart(timeWidth),
        first,
      ]
      return [`  ${cells.join('  ').trimEnd()}`, ...rest.map(line => ' '.repeat(indent) + line)].join('\n')
    })
    .join('\n')
}

function longest(texts: readonly string[]): number {
  return Math.max(...texts.map(text => text.length))
}

import { type Diagnostic, severities, type Severity } from '../diagnostics/diagnostic.ts'
import type { Formatter } from './format.ts'
import { mergeAlike } from './merge-alike.ts'
import type { Step } from './report.ts'
import { escapeLines } from '../text/escape.ts'
import { formatCount, formatList } from '../text/format.ts'
import { explainsFailure, formatAuthority, formatSuggestion } from './wording.ts'

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<
  Severity,
  string
>

/** GitHub shows this many annotations of each level for a step, and silently drops the rest. */
const maxOfALevel = 10

/** Workflow commands that GitHub shows as annotations: the most severe findings, and a count of those left out. */
export const github: Formatter = ({ diagnostics, steps, summary, notice }) => {
  const findings = mergeAlike(diagnostics)
  const notices = notice === undefined ? [] : [formatCommand('warning', { title: 'No sandbox' }, notice)]
  const failed = steps.filter(step => step.status === 'failed' && step.reason !== undefined)
  const all = severities.map(severity => {
    const found = findings.filter(diagnostic => diagnostic.severity === severity).map(annotation)
    const ofSteps = failed.flatMap(step => {
      const level = explainsFailure(step, { summary }) ? 'error' : 'info'
      return level === severity ? [failure(step, levels[level])] : []
    })
    return { severity, commands: [...(severity === 'warning' ? notices : []), ...ofSteps, ...found] }
  })
  const overflows = all.some(({ commands }) => commands.length > maxOfALevel)
  // The count is a notice, too: it takes the place of one.
  const room = (severity: Severity) => maxOfALevel - (overflows && severity === 'info' ? 1 : 0)
  const left = all.flatMap(({ severity, commands }) => {
    const rest = commands.length - room(severity)
    return rest > 0 ? [formatCount(rest, severity)] : []
  })
  const shown = all.flatMap(({ severity, commands }) => commands.slice(0, room(severity)))
  if (overflows)
    shown.push(
      formatCommand(
        'notice',
        { title: 'konnector-lint' },
        `${formatList(left)} more. The job summary shows all.`,
      ),
    )
  return shown.map(line => `${line}\n`).join('')
}

function annotation(diagnostic: Diagnostic): string {
  const { severity, rule, message, suggestion, related, url, file, line, column, endLine, endColumn } =
    diagnostic
  const text = [
    message,
    suggestion === undefined ? '' : formatSuggestion(suggestion),
    ...related.map(other => `see ${[other.file, other.line].filter(Boolean).join(':')} ${other.message}`),
    formatAuthority(diagnostic),
    url,
  ]
  // Columns of a range over several lines would be read as if it were one: actions/toolkit, `core.AnnotationProperties`.
  const columns = line === endLine || endLine === undefined ? { col: column, endColumn } : {}
  return formatCommand(
    levels[severity],
    { file, line, endLine, ...columns, title: rule },
    text.filter(Boolean).join('\n'),
  )
}

function failure({ name, reason }: Step, level: 'error' | 'notice'): string {
  return formatCommand(level, { title: level === 'error' ? `${name} failed` : name }, reason ?? '')
}

type Properties = Record<string, string | number | undefined>

/** A line the runner obeys. Its own names of the columns are `col` and `endColumn`. */
export function formatCommand(name: string, properties: Properties, data: string): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  return `::${name}${pairs.length > 0 ? ` ${pairs.join(',')}` : ''}::${escapeData(data)}`
}

// These and no others are undone by the runner (actions/runner, `ActionCommand.cs`); `;` would stay `%3B`.
function escapeData(text: string): string {
  return escapeLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

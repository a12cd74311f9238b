import stringWidth from 'fast-string-width'
import { type Diagnostic, severities } from '../diagnostics/diagnostic.ts'
import type { Formatter } from './format.ts'
import { type FrameLine, createCodeFrame } from './code-frame.ts'
import { type Colors, createColors, styles } from './colors.ts'
import type { Report } from './report.ts'
import { placeIn, type SourceLines, splitter } from './source-lines.ts'
import { stepRows } from './step-rows.ts'
import { escapeCommands, escapeControls } from '../text/escape.ts'
import { formatCount } from '../text/format.ts'
import { formatAuthority, formatPlace, formatSuggestion, hasStepDetails, formatVerdict } from './wording.ts'
import { wrap } from '../text/wrap.ts'

/** Nobody reads more in a terminal; the other formats have all findings. */
const maxShown = 100

/** For people: each finding with its place in the text, then the steps, then the summary. */
export const pretty: Formatter = (report, context) => {
  const paint = createColors(context.color)
  const source = splitter(context)
  const shown = mostSevere(report.diagnostics)
  const blocks = [
    ...(report.notice === undefined
      ? []
      : [paint(styles.warning, wrap(report.notice, context.width).join('\n'))]),
    ...shown.map(diagnostic => block(diagnostic, source, context.width, paint)),
    ...(shown.length < report.diagnostics.length ? [formatHidden(report, shown)] : []),
    ...(hasStepDetails(report) ? [stepRows(report.steps, context.width, paint)] : []),
    sum(report, paint),
  ]
  return escapeCommands(`${blocks.join('\n\n')}\n`)
}

function block(diagnostic: Diagnostic, source: SourceLines, width: number, paint: Colors): string {
  const { severity, rule, message, suggestion, related, url } = diagnostic
  const place = escapeControls(formatPlace(diagnostic))
  const header = [place && paint('bold', place), paint(styles[severity], severity), escapeControls(rule)]
  return [
    header.filter(Boolean).join('  '),
    ...message.split(/\r?\n/).flatMap(line => wrap(escapeControls(line), width - 2).map(part => `  ${part}`)),
    ...frame(diagnostic, source, width, paint),
    ...(suggestion === undefined ? [] : [`  ${paint('cyan', escapeControls(formatSuggestion(suggestion)))}`]),
    ...related.map(other =>
      paint(
        'dim',
        `  see ${[formatPlace(other), other.message].filter(Boolean).map(escapeControls).join('  ')}`,
      ),
    ),
    paint('dim', `  ${formatAuthority(diagnostic)}`),
    paint('dim', `  ${escapeControls(url)}`),
  ].join('\n')
}

function frame(diagnostic: Diagnostic, source: SourceLines, width: number, paint: Colors): string[] {
  const place = placeIn(diagnostic, source)
  if (place === undefined) return []
  const { lines, region } = place
  const gutter = String(Math.min(lines.length, region.endLine + 1)).length
  const cut = createCodeFrame(lines, region, Math.max(20, width - gutter - 8))
  if (cut === undefined) return []
  const row = (label: string, text: string) =>
    `${paint('dim', `    ${label.padStart(gutter)} │`)}${text && ` ${text}`}`
  const code = cut.lines.flatMap(part => {
    const text = row(String(part.number), part.before + paint('red', part.marked) + part.after)
    return region.endLine === region.line && part.number === region.line
      ? [text, row('', underline(part, paint))]
      : [text]
  })
  return [
    '',
    ...code,
    ...(cut.more > 0 ? [row('', paint('dim', `… ${formatCount(cut.more, 'more line')}`))] : []),
    '',
  ]
}

function underline({ before, marked }: FrameLine, paint: Colors): string {
  return ' '.repeat(stringWidth(before)) + paint('red', '^'.repeat(Math.max(1, stringWidth(marked))))
}

function sum(report: Report, paint: Colors): string {
  const { summary, diagnostics, steps } = report
  const failed = summary.errors > 0 || steps.some(step => step.status === 'failed')
  const worst = failed ? 'error' : summary.warnings > 0 ? 'warning' : 'passed'
  const fixable = diagnostics.filter(diagnostic => diagnostic.fixable).length
  const hint = fixable === 0 ? '' : ` ${formatCount(fixable, 'problem')} can be fixed with --fix.`
  return `${paint(styles[worst], `${formatVerdict(report)}.`)}${hint}`
}

/** All of them, or the most severe ones, in the order of the report. */
function mostSevere(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (diagnostics.length <= maxShown) return diagnostics
  const ranked = severities.flatMap(severity => diagnostics.filter(each => each.severity === severity))
  const kept = new Set(ranked.slice(0, maxShown))
  return diagnostics.filter(diagnostic => kept.has(diagnostic))
}

function formatHidden({ diagnostics, summary }: Report, shown: readonly Diagnostic[]): string {
  const errors = summary.errors - shown.filter(({ severity }) => severity === 'error').length
  const rest = formatCount(diagnostics.length - shown.length, 'more finding')
  return `… ${rest}, ${errors === 0 ? 'none an error' : `${formatCount(errors, 'error')} among them`}. Use --format unix or json to see all.`
}

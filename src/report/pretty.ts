import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { escapeCommands } from '../text/escape.ts'
import { formatCount } from '../text/format.ts'
import { wrap } from '../text/wrap.ts'
import { type Colors, createColors, styles } from './colors.ts'
import { fullLines, type LineContext, noteLines, shortLines } from './finding-lines.ts'
import type { FormatContext, Formatter } from './format.ts'
import { mergeAlike } from './merge-alike.ts'
import type { Report } from './report.ts'
import { splitter } from './source-lines.ts'
import { stepRows } from './step-rows.ts'
import { formatVerdict, hasStepDetails } from './wording.ts'

/** Nobody reads more in a terminal unasked; the other formats have all findings. */
const maxShown = 100

/** The rows that the command line and the next prompt take. */
const promptRows = 2

/** For people: the findings, most severe first, then the steps, then the summary. */
export const pretty: Formatter = (report, context) => {
  const paint = createColors(context.color)
  const all = layout(report, context, true)
  const { height = 24, verbose = false, width } = context
  const fits = all.join('\n\n').split('\n').length <= height - promptRows
  const blocks = verbose || fits ? all : layout(report, context, false)
  const verdict = wrap(formatEnd(report, paint), width).join('\n')
  const hints = formatHints(report, context, blocks !== all)
  return escapeCommands(
    [
      ...(report.notice === undefined
        ? []
        : [paint(styles.warning, wrap(report.notice, width).join('\n')), '']),
      ...(context.verdictFirst ? [verdict, ''] : []),
      ...blocks.flatMap(block => [block, '']),
      verdict,
      ...(hints === '' ? [] : [paint('dim', hints)]),
    ].join('\n') + '\n',
  )
}

/** Blocks of lines, to be set apart by blank lines. Without room, only errors have all their details. */
function layout(report: Report, context: FormatContext, roomy: boolean): string[] {
  const { color, width, links = false, verbose = false } = context
  const paint = createColors(color)
  const lines: LineContext = { width, links, paint, source: splitter(context) }
  const findings = mergeAlike(report.diagnostics)
  const shown = verbose ? findings : findings.slice(0, maxShown)
  const isNote = ({ severity }: Diagnostic) => severity === 'info' && !verbose
  const isFull = ({ severity }: Diagnostic) => roomy || verbose || severity === 'error'
  const rest = shown.filter(each => !isNote(each))
  const [full, short] = [rest.filter(isFull), rest.filter(each => !isFull(each))]
  const texts = [
    ...full.map(each => fullLines(each, lines)),
    short.flatMap(each => shortLines(each, lines)),
    shown.filter(isNote).flatMap(each => noteLines(each, lines)),
    shown.length < findings.length ? wrap(formatHidden(findings, shown), width) : [],
    hasStepDetails(report) ? [stepRows(report.steps, width, paint)] : [],
  ]
  return texts.filter(text => text.length > 0).map(text => text.join('\n'))
}

function formatEnd(report: Report, paint: Colors): string {
  const { summary, diagnostics, steps } = report
  const failed = summary.errors > 0 || steps.some(step => step.status === 'failed')
  const worst = failed ? 'error' : summary.warnings > 0 ? 'warning' : 'passed'
  const fixable = diagnostics.filter(diagnostic => diagnostic.fixable).length
  const hint = fixable === 0 ? '' : ` ${formatCount(fixable, 'problem')} can be fixed with --fix.`
  return `${paint(styles[worst], `${formatVerdict(report)}.`)}${hint}`
}

/** How to see what is not shown. */
function formatHints({ diagnostics }: Report, context: FormatContext, isShort: boolean): string {
  if (diagnostics.length === 0 || context.verbose) return ''
  const isHidden = isShort || diagnostics.some(({ severity }) => severity === 'info')
  return wrap(
    [
      ...(context.links ? [] : ['konnector-lint explain <rule> explains a rule.']),
      ...(isHidden ? ['--verbose shows all.'] : []),
    ].join(' '),
    context.width,
  ).join('\n')
}

function formatHidden(findings: readonly Diagnostic[], shown: readonly Diagnostic[]): string {
  const hidden = findings.slice(shown.length)
  const errors = hidden.filter(({ severity }) => severity === 'error').length
  const rest = formatCount(hidden.length, 'more finding')
  return `… ${rest}, ${errors === 0 ? 'none an error' : `${formatCount(errors, 'error')} among them`}. --verbose shows all.`
}

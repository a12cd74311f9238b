import stringWidth from 'fast-string-width'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { escapeControls } from '../text/escape.ts'
import { formatCount } from '../text/format.ts'
import { wrap } from '../text/wrap.ts'
import { createCodeFrame, type FrameLine } from './code-frame.ts'
import { type Colors, styles } from './colors.ts'
import { placeIn, type SourceLines } from './source-lines.ts'
import { formatAuthority, formatPlace, formatSuggestion } from './wording.ts'

/** What the lines of a finding need of their surroundings. */
export interface LineContext {
  width: number
  /** Whether a rule carries the link to its page. */
  links: boolean
  paint: Colors
  source: SourceLines
}

/** A finding with all its details: place, message, frame, suggestion, related places, who cares. */
export function fullLines(diagnostic: Diagnostic, context: LineContext): string[] {
  const { width, paint } = context
  return [
    ...shortLines(diagnostic, context, frame(diagnostic, context)),
    ...wrap(formatAuthority(diagnostic), width - 2).map(line => paint('dim', `  ${line}`)),
  ]
}

/** A finding without its frame. */
export function shortLines(
  diagnostic: Diagnostic,
  { width, links, paint }: LineContext,
  inner: readonly string[] = [],
): string[] {
  const { severity, message, suggestion, related } = diagnostic
  const header = [paint(styles[severity], severity), place(diagnostic, paint), ruleName(diagnostic, links)]
  const inside = (text: string) => wrap(escapeControls(text), width - 2).map(line => `  ${line}`)
  return [
    ...wrap(header.filter(Boolean).join('  '), width),
    ...message.split(/\r?\n/).flatMap(inside),
    ...inner,
    ...(suggestion === undefined || message.includes(suggestion)
      ? []
      : inside(formatSuggestion(suggestion)).map(line => paint('cyan', line))),
    ...related
      .flatMap(other => inside(`see ${[formatPlace(other), other.message].filter(Boolean).join('  ')}`))
      .map(line => paint('dim', line)),
  ]
}

/** A finding as one paragraph: its place, what is wrong, the rule. */
export function noteLines(diagnostic: Diagnostic, { width, links, paint }: LineContext): string[] {
  const { severity, message } = diagnostic
  const head = [paint(styles[severity], severity), place(diagnostic, paint)].filter(Boolean).join('  ')
  const text = `${escapeControls(firstSentence(message))} (${ruleName(diagnostic, links)})`
  const indent = ' '.repeat(severity.length + 2)
  return wrap(`${head}  ${text}`, width - indent.length).map((line, index) =>
    index === 0 ? line : indent + line,
  )
}

/** The first sentence; a full stop inside a quotation ends none. */
function firstSentence(message: string): string {
  const [line = ''] = message.split(/\r?\n/)
  const [sentence] = /^(?:"[^"]*"|[^"])*?\.(?= [A-Z"])/.exec(line) ?? [line]
  return sentence
}

function place(diagnostic: Diagnostic, paint: Colors): string {
  return paint('bold', escapeControls(formatPlace(diagnostic)))
}

function ruleName({ rule, url }: Diagnostic, links: boolean): string {
  const name = escapeControls(rule)
  return links ? `\u001B]8;;${encodeURI(url)}\u001B\\${name}\u001B]8;;\u001B\\` : name
}

function frame(diagnostic: Diagnostic, { width, paint, source }: LineContext): string[] {
  const found = placeIn(diagnostic, source)
  if (found === undefined) return []
  const { lines, region } = found
  // The brace of the whole manifest shows nothing.
  if (/^\s*[[{]?\s*$/.test(lines[region.line - 1] ?? '')) return []
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
  const more = cut.more > 0 ? [row('', paint('dim', `… ${formatCount(cut.more, 'more line')}`))] : []
  return ['', ...code, ...more, '']
}

function underline({ before, marked }: FrameLine, paint: Colors): string {
  return ' '.repeat(stringWidth(before)) + paint('red', '^'.repeat(Math.max(1, stringWidth(marked))))
}

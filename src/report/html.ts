import { type Diagnostic, type Related, severities } from '../diagnostics/diagnostic.ts'
import type { Formatter } from './format.ts'
import { type FrameLine, createCodeFrame } from './code-frame.ts'
import { pageStyle } from './html-style.ts'
import { htmlLines, htmlLink, htmlText } from './html-text.ts'
import { mergeAlike } from './merge-alike.ts'
import type { Report, Step } from './report.ts'
import { runSections } from './run-page/section.ts'
import { runStyle } from './run-page/style.ts'
import { placeIn, type SourceLines, splitter } from './source-lines.ts'
import { formatCount } from '../text/format.ts'
import { contentPolicy } from '../text/content-policy.ts'
import { groupBy } from '../text/group.ts'
import {
  formatAuthority,
  formatDuration,
  formatOutputs,
  formatPlace,
  formatSuggestion,
  hasStepDetails,
  formatVerdict,
} from './wording.ts'

/** Columns of a frame: what fits into the page without scrolling. */
const frameWidth = 120

/** A page to keep with a build: self-contained, without a script; the boxes at its top hide a severity. */
export const html: Formatter = (report, context) => {
  const { steps, notice, runs = [] } = report
  const findings = mergeAlike(report.diagnostics)
  const isInfo = ({ severity }: Diagnostic) => severity === 'info'
  const infos = findings.filter(isInfo)
  const linesOf = splitter(context)
  const verdict = formatVerdict(report)
  const style = `${pageStyle}${runs.length > 0 ? runStyle : ''}`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
${contentPolicy({ style, isWithPictures: runs.length > 0 })}
<title>konnector-lint: ${htmlText(verdict)}</title>
<style>${style}</style>
<header class="${worstOf(report)}">
<h1>konnector-lint</h1>
<p>${htmlText(verdict)}</p>
${notice === undefined ? '' : `<p class="notice">${htmlText(notice)}</p>\n`}</header>
<main>
${hasStepDetails(report) ? stepTable(steps) : ''}${filter(report.diagnostics)}${sections(
    findings.filter(each => !isInfo(each)),
    linesOf,
  )}${fold(infos, report.summary.infos, linesOf)}${runSections(runs)}</main>
<footer>konnector-lint ${htmlText(context.version)}</footer>
</html>
`
}

function worstOf({ summary, steps }: Report): string {
  if (summary.errors > 0 || steps.some(({ status }) => status === 'failed')) return 'error'
  return summary.warnings > 0 ? 'warning' : 'passed'
}

function stepTable(steps: readonly Step[]): string {
  const rows = steps.map(step => {
    const { name, status, ms, reason = '' } = step
    const notes = [...formatOutputs(step), reason].filter(Boolean).map(htmlLines)
    return `<tr><th scope="row">${name}<td class="${status}">${status}<td>${status === 'skipped' ? '' : formatDuration(ms)}<td>${notes.join('<br>')}\n`
  })
  return `<table class="steps">\n${rows.join('')}</table>\n`
}

/** Boxes for the severities that are there, when there is something to choose. */
function filter(diagnostics: readonly Diagnostic[]): string {
  const boxes = severities.flatMap(severity => {
    const number = diagnostics.filter(each => each.severity === severity).length
    const label = formatCount(number, severity)
    return number === 0
      ? []
      : [`<label><input type="checkbox" id="show-${severity}" checked> ${label}</label>`]
  })
  if (boxes.length < 2) return ''
  return `<form aria-label="Show">${boxes.join(' ')}</form>\n`
}

/** By file, in which a severity's findings need not stand together. */
function sections(findings: readonly Diagnostic[], linesOf: SourceLines): string {
  return [...groupBy(findings, ({ file = '' }) => file)]
    .map(([file, found]) => section(file, found, linesOf))
    .join('')
}

/** What nobody has to act on is opened with a click. */
function fold(infos: readonly Diagnostic[], count: number, linesOf: SourceLines): string {
  if (infos.length === 0) return ''
  return `<details class="info">\n<summary>${formatCount(count, 'info')}</summary>\n${sections(infos, linesOf)}</details>\n`
}

function section(file: string, found: readonly Diagnostic[], linesOf: SourceLines): string {
  const heading = file === '' ? '' : `<h2>${htmlText(file)}</h2>\n`
  return `<section>\n${heading}${found.map(diagnostic => article(diagnostic, linesOf)).join('')}</section>\n`
}

function article(diagnostic: Diagnostic, linesOf: SourceLines): string {
  const { severity, rule, message, suggestion, related, url, line, column } = diagnostic
  const where =
    line === undefined ? '' : ` <span>${[line, column].filter(part => part !== undefined).join(':')}</span>`
  return [
    `<article class="${severity}">\n<p class="what"><b>${severity}</b>${where} ${htmlLink(rule, url)}</p>`,
    `<p>${htmlLines(message)}</p>`,
    frame(diagnostic, linesOf),
    suggestion === undefined ? '' : `<p>${htmlText(formatSuggestion(suggestion))}</p>`,
    related.length === 0 ? '' : `<ul>${related.map(seeAlso).join('')}</ul>`,
    `<p class="who">${htmlText(formatAuthority(diagnostic))}</p>\n</article>\n`,
  ]
    .filter(Boolean)
    .join('\n')
}

function seeAlso(related: Related): string {
  const place = formatPlace(related)
  return `<li>${place === '' ? '' : `<code>${htmlText(place)}</code> `}${htmlText(related.message)}`
}

function frame(diagnostic: Diagnostic, linesOf: SourceLines): string {
  const place = placeIn(diagnostic, linesOf)
  const cut = place && createCodeFrame(place.lines, place.region, frameWidth)
  if (cut === undefined) return ''
  const more = cut.more > 0 ? [`<i></i>… ${formatCount(cut.more, 'more line')}`] : []
  return `<pre tabindex="0">${[...cut.lines.map(row), ...more].join('\n')}</pre>`
}

/** A place between two characters is marked as the one that follows. */
function row({ number, before, marked, after }: FrameLine): string {
  const mark = marked === '' ? '' : `<mark>${htmlText(marked)}</mark>`
  return `<i>${number}</i>${htmlText(before)}${mark}${htmlText(after)}`
}

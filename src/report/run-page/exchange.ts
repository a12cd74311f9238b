import { htmlText } from '../html-text.ts'
import type { AnswerDetails, Content, ExchangeDetails, MessageDetails } from '../run-details.ts'
import { formatCount, formatSize } from '../../text/format.ts'
import { formatDuration } from '../wording.ts'
import { comparedValues } from './compared.ts'
import { contentBlock, leftOut } from './content.ts'

/** A line with what was asked and answered, which unfolds to both messages. */
export function exchangeItem(exchange: ExchangeDetails): string {
  const { method, url, outcome, request, answer, file, delay } = exchange
  return `<li class="${outcome}"><details>
<summary><b class="${toneOf(exchange)}">${statusOf(exchange)}</b> <span class="method">${htmlText(method)}</span> <span class="url">${address(url)}</span> <span class="when">${timing(exchange)}</span></summary>
${whyNot(exchange)}${differences(exchange)}${requestBlock(request)}${answer === undefined ? '' : `<h4>Answer</h4>\n${answerBlock(answer, delay)}`}${file === undefined ? '' : `<p class="more">Recorded in <code>${htmlText(file)}</code>.</p>\n`}</details>
`
}

function statusOf({ outcome, answer }: ExchangeDetails): string {
  if (outcome === 'unmatched') return 'no answer'
  if (outcome === 'unused') return 'not asked'
  return answer === undefined ? '' : answer.kind === 'failure' ? htmlText(answer.code) : String(answer.status)
}

function toneOf({ outcome, answer, differences: { shown } }: ExchangeDetails): string {
  if (outcome === 'unmatched') return 'failed'
  if (outcome === 'unused' || shown.length > 0) return 'skipped'
  return answer?.kind === 'failure' || (answer && answer.status >= 400) ? 'skipped' : 'passed'
}

function timing({ at, answer }: ExchangeDetails): string {
  const size = answer?.kind === 'response' ? sizeOf(answer.body) : 0
  return [...(at === undefined ? [] : [formatDuration(at)]), ...(size > 0 ? [formatSize(size)] : [])].join(
    ' · ',
  )
}

function sizeOf(body: Content): number {
  return body.kind === 'empty' ? 0 : body.size
}

/** The path stands out: most requests go to one site. */
function address(url: string): string {
  const [, origin = '', path = '', rest = ''] = /^([a-z]+:\/\/[^/?#]*)([^?#]*)([^]*)$/i.exec(url) ?? [
    '',
    '',
    url,
  ]
  return `<span>${htmlText(origin)}</span>${htmlText(path)}<span>${htmlText(rest)}</span>`
}

function whyNot({ outcome, nearest }: ExchangeDetails): string {
  if (outcome === 'unused')
    return '<p>The recording has this exchange, but the konnector did not request it.</p>\n'
  if (outcome === 'served') return ''
  const near =
    nearest === undefined ? '' : ` The nearest recorded request is <code>${htmlText(nearest)}</code>.`
  return `<p>The recording has no answer to this request.${near}</p>\n`
}

function differences({ differences: values }: ExchangeDetails): string {
  const caption = 'What differs from the recorded request'
  return comparedValues(values, { caption, expected: 'recorded', found: 'requested' })
}

function requestBlock(request: MessageDetails): string {
  const shown = message(request)
  return shown && `<h4>Request</h4>\n${shown}`
}

function answerBlock(answer: AnswerDetails, delay: number | undefined): string {
  const late = delay ? ` after ${formatDuration(delay)} of the konnector's clock` : ''
  if (answer.kind === 'failure')
    return `<p>The connection failed${late}: <code>${htmlText(answer.code)}</code> ${htmlText(answer.message)}</p>\n`
  const cut = answer.isCut ? ' The connection was lost before the body was whole.' : ''
  return `<p><code>${answer.status} ${htmlText(answer.reason)}</code>${late}.${cut}</p>\n${message(answer)}`
}

function message({ headers, body }: MessageDetails): string {
  const rows = headers.shown.map(
    ([name, value]) => `<tr><th scope="row">${htmlText(name)}<td>${htmlText(value)}\n`,
  )
  const count = formatCount(headers.shown.length + headers.more, 'header')
  const table =
    rows.length === 0
      ? ''
      : `<details class="headers"><summary>${count}</summary><table>\n${rows.join('')}</table>${leftOut(headers.more, 'header')}</details>\n`
  return `${table}${contentBlock('Body', body)}`
}

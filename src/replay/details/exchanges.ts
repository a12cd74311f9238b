import type { AnswerDetails, ExchangeDetails, Items, MessageDetails } from '../../report/run-details.ts'
import { STATUS_CODES } from 'node:http'
import { type Exchange, exchangeTitle, findHeader, type Header, type HttpRequest } from '../exchange.ts'
import { nearestExchange } from '../matching.ts'
import { type Difference, type ReplayEvent, unpackRequest } from '../protocol.ts'
import { cutList, type PageBudget } from './budget.ts'
import { describeContent } from './content.ts'

/** Exchanges that are shown. */
const maxExchanges = 300
/** Requests without an answer that are compared with all recorded ones. */
const maxCompared = 20
const maxHeaders = 60
const maxDifferences = 40
/** Characters of an address. */
const maxUrl = 2000

interface DescribeExchangesOptions {
  events: readonly ReplayEvent[]
  recorded: readonly Exchange[]
  /** A file of the scenario as messages name it. */
  fileOf(name: string): string
  budget: PageBudget
}

/** The requests in the order of the run, then what the recording has beyond them. */
export function describeExchanges({
  events,
  recorded,
  fileOf,
  budget,
}: DescribeExchangesOptions): Items<ExchangeDetails> {
  const requests = events.filter(event => event.fact === 'served' || event.fact === 'unmatched')
  const served = new Set(requests.flatMap(event => (event.fact === 'served' ? [event.exchange] : [])))
  const unused = recorded.filter((_, index) => !served.has(index))
  const all = [...requests, ...unused]
  let compared = 0
  const { shown, more } = cutList(all, maxExchanges)
  const describe = (item: (typeof all)[number]): ExchangeDetails => {
    if (!('fact' in item)) return describeRecorded(item, 'unused', [], fileOf, budget)
    const time = item.at === undefined ? {} : { at: item.at }
    if (item.fact === 'served')
      return {
        ...time,
        ...describeRecorded(recorded[item.exchange]!, 'served', item.differences, fileOf, budget),
      }
    const request = unpackRequest(item.request)
    const near = compared++ < maxCompared ? nearestExchange(request, recorded) : undefined
    return {
      ...time,
      outcome: 'unmatched',
      ...describeRequest(request, budget),
      differences: describeDifferences(near?.differences ?? [], budget),
      ...(near && { nearest: budget.cut(exchangeTitle(near.candidate.request)) }),
    }
  }
  return { shown: shown.map(describe), more }
}

function describeRecorded(
  exchange: Exchange,
  outcome: 'served' | 'unused',
  differences: readonly Difference[],
  fileOf: (name: string) => string,
  budget: PageBudget,
): ExchangeDetails {
  const { file, request, delay } = exchange
  return {
    outcome,
    ...(delay !== undefined && { delay }),
    file: fileOf(file),
    ...describeRequest(request, budget),
    differences: describeDifferences(differences, budget),
    answer: describeAnswer(exchange, budget),
  }
}

function describeRequest({ method, url, headers, body }: HttpRequest, budget: PageBudget) {
  return {
    method: budget.cut(method, 20),
    url: budget.cut(url, maxUrl),
    request: describeMessage(headers, body, budget),
  }
}

function describeAnswer({ response, failure }: Exchange, budget: PageBudget): AnswerDetails {
  if (failure) return { kind: 'failure', code: failure.code, message: budget.cut(failure.message) }
  const { status, reason = STATUS_CODES[status] ?? '', headers, body, cut = false } = response
  return {
    kind: 'response',
    status,
    reason: budget.cut(reason),
    isCut: cut,
    ...describeMessage(headers, body, budget),
  }
}

function describeMessage(headers: readonly Header[], body: Uint8Array, budget: PageBudget): MessageDetails {
  const { shown, more } = cutList(headers, maxHeaders)
  return {
    headers: { shown: shown.map(([name, value]) => [budget.cut(name), budget.cut(value)] as const), more },
    body: describeContent(body, findHeader(headers, 'content-type') ?? '', budget),
  }
}

function describeDifferences(
  differences: readonly Difference[],
  budget: PageBudget,
): ExchangeDetails['differences'] {
  const { shown, more } = cutList(differences, maxDifferences)
  return {
    shown: shown.map(({ field, asked, recorded }) => ({
      name: budget.cut(field),
      expected: recorded === undefined ? undefined : budget.cut(recorded),
      found: asked === undefined ? undefined : budget.cut(asked),
    })),
    more,
  }
}

import { type Exchange, findHeader, type HttpRequest, type HttpResponse, exchangeTitle } from '../exchange.ts'
import { bestMatch, matchKey } from '../matching.ts'
import { packRequest } from '../protocol.ts'
import { encode } from './encoding.ts'
import { emit } from './emit.ts'
import { currentFrames } from './trace.ts'

/** The vendor, as it was recorded: each answer is given once. */
export class Playback {
  readonly #waiting: (Exchange & { index: number; key: string })[]
  readonly #ignoreQuery: readonly string[]

  constructor(exchanges: readonly Exchange[], ignoreQuery: readonly string[]) {
    this.#ignoreQuery = ignoreQuery
    this.#waiting = exchanges.map((exchange, index) => ({
      ...exchange,
      index,
      key: matchKey(exchange.request, ignoreQuery),
    }))
  }

  /** Throws when there is no answer: the konnector sees a network that fails. */
  answer(request: HttpRequest): HttpResponse {
    const key = matchKey(request, this.#ignoreQuery)
    const best = bestMatch(
      request,
      this.#waiting.filter(exchange => exchange.key === key),
    )
    if (!best) {
      emit({ fact: 'unmatched', request: packRequest(request), frames: currentFrames() })
      throw new Error(`the recording has no answer left to ${exchangeTitle(request)}`)
    }
    const { candidate, differences } = best
    this.#waiting.splice(this.#waiting.indexOf(candidate), 1)
    emit({
      fact: 'served',
      exchange: candidate.index,
      differences: differences.filter(({ field }) => field.startsWith('body')),
    })
    const { status, headers, body } = candidate.response
    return { status, headers, body: encode(body, findHeader(headers, 'content-encoding')) }
  }
}

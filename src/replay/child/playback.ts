import { type Exchange, headerOf, type HttpRequest, type HttpResponse, titleOf } from '../exchange.ts'
import { bestOf, keyOf } from '../matching.ts'
import { packRequest } from '../protocol.ts'
import { encode } from './encoding.ts'
import { tell } from './emit.ts'
import { framesHere } from './trace.ts'

/** The vendor, as it was recorded: each answer is given once. */
export class Recorded {
  readonly #waiting: (Exchange & { index: number; key: string })[]
  readonly #ignoreQuery: readonly string[]

  constructor(exchanges: readonly Exchange[], ignoreQuery: readonly string[]) {
    this.#ignoreQuery = ignoreQuery
    this.#waiting = exchanges.map((exchange, index) => ({
      ...exchange,
      index,
      key: keyOf(exchange.request, ignoreQuery),
    }))
  }

  /** Throws when there is no answer: the konnector sees a network that fails. */
  answer(request: HttpRequest): HttpResponse {
    const key = keyOf(request, this.#ignoreQuery)
    const best = bestOf(
      request,
      this.#waiting.filter(exchange => exchange.key === key),
    )
    if (!best) {
      tell({ fact: 'unmatched', request: packRequest(request), frames: framesHere() })
      throw new Error(`the recording has no answer left to ${titleOf(request)}`)
    }
    const { candidate, differences } = best
    this.#waiting.splice(this.#waiting.indexOf(candidate), 1)
    tell({
      fact: 'served',
      exchange: candidate.index,
      differences: differences.filter(({ field }) => field.startsWith('body')),
    })
    const { status, headers, body } = candidate.response
    return { status, headers, body: encode(body, headerOf(headers, 'content-encoding')) }
  }
}

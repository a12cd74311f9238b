import type { Answer, Exchange, HttpRequest } from '../../exchange.ts'
import { bestMatch, matchKey } from '../../matching.ts'
import type { Difference } from '../../protocol.ts'
import { type Asker, recordedAsker } from './asker.ts'

type Kept = Exchange & { index: number; key: string }

export interface Served {
  answer: Answer
  /** Number of the exchange; undefined when it was served before. */
  exchange?: number
  differences: Difference[]
}

/**
 * The site, as it was recorded. What the konnector asks for is answered once for each exchange; the site's own pages get
 * their answers in order, and the last one again and again.
 */
export class RecordedSite {
  readonly #ignoreQuery: readonly string[]
  readonly #waiting: Kept[]
  readonly #last = new Map<string, Kept>()

  constructor(exchanges: readonly Exchange[], ignoreQuery: readonly string[]) {
    this.#ignoreQuery = ignoreQuery
    this.#waiting = exchanges.map((exchange, index) => ({
      ...exchange,
      index,
      key: matchKey(exchange.request, ignoreQuery),
    }))
  }

  /** The answer to a request; undefined when there is none. */
  answer(request: HttpRequest, asker: Asker): Served | undefined {
    const key = matchKey(request, this.#ignoreQuery)
    const same = this.#waiting.filter(exchange => exchange.key === key)
    const own = same.filter(exchange => (recordedAsker(exchange.request) ?? asker) === asker)
    // The pages of a site take nothing from the konnector.
    const best = bestMatch(request, own.length > 0 || asker === 'page' ? own : same)
    if (!best) {
      const other = asker === 'page' ? (this.#last.get(key) ?? same[0]) : undefined
      return other && { answer: other, differences: [] }
    }
    const { candidate, differences } = best
    this.#waiting.splice(this.#waiting.indexOf(candidate), 1)
    this.#last.set(key, candidate)
    return {
      answer: candidate,
      exchange: candidate.index,
      differences: asker === 'page' ? [] : differences.filter(({ field }) => field.startsWith('body')),
    }
  }
}

import {
  type Answer,
  canHaveBody,
  type Exchange,
  exchangeTitle,
  findHeader,
  type HttpRequest,
} from './exchange.ts'
import { decodeBody, encodeBody } from './encoding.ts'
import { bestMatch, matchKey } from './matching.ts'
import { packRequest, type ReplayEvent } from './protocol.ts'
import type { StackFrame } from './stack-frame.ts'

type Waiting = Exchange & { index: number; key: string }

/** What a request gets, and after how long. */
export interface PlayedAnswer {
  answer: Answer
  /** Milliseconds of the konnector's clock. */
  delay: number
  /** The place of the exchange in the recording: answers to requests at the same time come in this order. */
  index: number
}

export type PlaybackEvent = Extract<ReplayEvent, { fact: 'served' | 'unmatched' }>

interface PlaybackOptions {
  exchanges: readonly Exchange[]
  ignoreQuery: readonly string[]
  emit(event: PlaybackEvent): void
  /** The frames that led to the request that is being answered. */
  currentFrames(): StackFrame[]
}

/** The vendor, as it was recorded: each answer is given once. */
export class Playback {
  readonly #waiting = new Map<string, Waiting[]>()
  readonly #options: PlaybackOptions

  constructor(options: PlaybackOptions) {
    this.#options = options
    for (const [index, exchange] of options.exchanges.entries()) {
      const key = matchKey(exchange.request, options.ignoreQuery)
      const same = this.#waiting.get(key)
      const waiting = { ...exchange, index, key }
      if (same) same.push(waiting)
      else this.#waiting.set(key, [waiting])
    }
  }

  /** Throws when there is no answer: the konnector sees a network that fails. */
  answer(sent: HttpRequest): PlayedAnswer {
    const { emit, ignoreQuery, currentFrames } = this.#options
    const request = {
      ...sent,
      body: decodeBody(sent.body, findHeader(sent.headers, 'content-encoding')).body,
    }
    const candidates = this.#waiting.get(matchKey(request, ignoreQuery)) ?? []
    const best = bestMatch(request, candidates)
    if (!best) {
      emit({ fact: 'unmatched', request: packRequest(request), frames: currentFrames() })
      throw new Error(`the recording has no answer left to ${exchangeTitle(request)}`)
    }
    const { candidate, differences } = best
    if (!candidate.repeats) candidates.splice(candidates.indexOf(candidate), 1)
    const shown = differences.filter(({ field }) => /^(?:body|header)/.test(field))
    emit({ fact: 'served', exchange: candidate.index, differences: shown })
    const { response, delay = 0, index } = candidate
    if (!response) return { answer: candidate, delay, index }
    const coding = response.coding ?? findHeader(response.headers, 'content-encoding')
    const body = canHaveBody(request.method, response.status)
      ? encodeBody(response.body, coding)
      : response.body
    return { answer: { response: { ...response, body } }, delay, index }
  }
}

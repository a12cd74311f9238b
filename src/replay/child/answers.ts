import type { Answer, HttpRequest } from '../exchange.ts'
import type { PlayedAnswer } from '../playback.ts'
import { type FakeClock, realTimers } from './fake-clock.ts'

/** Gives answers as the live site did: those to requests at the same time in the recorded order, late ones late. */
export class Answers {
  readonly #clock: FakeClock
  readonly #play: (request: HttpRequest) => PlayedAnswer
  readonly #waiting: { index: number; give(): void }[] = []

  constructor(clock: FakeClock, play: (request: HttpRequest) => PlayedAnswer) {
    this.#clock = clock
    this.#play = play
  }

  async answer(request: HttpRequest): Promise<Answer> {
    const { answer, delay, index } = this.#play(request)
    if (answer.failure?.code === 'NONE') return this.#clock.await(new Promise(() => {}))
    if (delay > 0) await this.#clock.await(this.#delayed(delay))
    else await this.#clock.hold(this.#turn(index))
    return answer
  }

  #delayed(delay: number): Promise<void> {
    return new Promise(resolve => this.#clock.createTimer(resolve, delay, { last: true }).unref())
  }

  #turn(index: number): Promise<void> {
    return new Promise(give => {
      this.#waiting.push({ index, give })
      if (this.#waiting.length === 1) this.#giveNext()
    })
  }

  /** What else is asked for in this turn of the loop may come first. */
  #giveNext(): void {
    realTimers.setImmediate(() =>
      realTimers.setImmediate(() => {
        const first = this.#waiting.reduce((a, b) => (b.index < a.index ? b : a))
        this.#waiting.splice(this.#waiting.indexOf(first), 1)
        first.give()
        if (this.#waiting.length > 0) this.#giveNext()
      }),
    )
  }
}

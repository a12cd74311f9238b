type Callback = () => void

interface Timer {
  readonly id: number
  at: number
  readonly callback: Callback
  /** Milliseconds between two calls of an interval. */
  readonly every: number | undefined
}

/** An interval of no time would run for ever at one moment. */
const shortestInterval = 1

/**
 * Timers on a clock that somebody else moves: of a page, or of the launcher. What is due already runs by itself, each in
 * a turn of its own.
 */
export class Timers {
  /** Milliseconds since 1970. */
  now: number
  readonly #soon: (callback: Callback) => void
  readonly #waiting = new Map<number, Timer>()
  #lastId = 0
  #turns = 0

  /** `soon` calls back in a later turn of the event loop. */
  constructor(now: number, soon: (callback: Callback) => void) {
    this.now = now
    this.#soon = soon
  }

  set(callback: Callback, delay: unknown, repeats: boolean): number {
    const wait = Math.max(0, Math.trunc(Number(delay)) || 0)
    const every = repeats ? Math.max(wait, shortestInterval) : undefined
    const timer = { id: ++this.#lastId, at: this.now + (every ?? wait), callback, every }
    this.#waiting.set(timer.id, timer)
    if (timer.at <= this.now) this.#runSoon()
    return timer.id
  }

  clear(id: unknown): void {
    this.#waiting.delete(Number(id))
  }

  /** When the next timer is due; undefined when there is none. */
  next(): number | undefined {
    return this.#first()?.at
  }

  /** How many turns are asked for and not yet run: there is work to do at this moment. */
  get turns(): number {
    return this.#turns
  }

  /** Moves the clock; what becomes due runs soon. */
  moveTo(now: number): void {
    if (now > this.now) this.now = now
    const first = this.#first()
    if (first && first.at <= this.now) this.#runSoon()
  }

  #runSoon(): void {
    this.#turns++
    this.#soon(() => {
      this.#turns--
      this.#runOne()
    })
  }

  /** One timer a turn, as browsers do: what it asks for comes before the next. */
  #runOne(): void {
    const first = this.#first()
    if (!first || first.at > this.now) return
    if (first.every === undefined) this.#waiting.delete(first.id)
    else first.at = this.now + first.every
    try {
      first.callback()
    } finally {
      const next = this.#first()
      if (next && next.at <= this.now) this.#runSoon()
    }
  }

  #first(): Timer | undefined {
    let first: Timer | undefined
    for (const timer of this.#waiting.values())
      if (!first || timer.at < first.at || (timer.at === first.at && timer.id < first.id)) first = timer
    return first
  }
}

import type { BrowserPage } from './browser/page.ts'
import { realTimeout, sleep } from './real-time.ts'
import type { PageState } from './world/parameters.ts'
import type { Timers } from './timers.ts'

/** How often, one after the other, everything must be found as it was before it counts as quiet. */
const rounds = 3
/** Real milliseconds between two looks. */
const pause = 2
/** Real milliseconds after which what is in flight no longer holds the time. */
const longest = 5000
/** Messages of the pages at one moment after which the konnector polls without a pause, and time goes on all the same. */
const maxMessages = 100
/** Milliseconds that a poll without a pause takes at first; then twice as many each time. */
const firstPoll = 100

/**
 * The time of a replay: of both pages and of the launcher. It stands still while anything happens, and then goes to
 * whatever is due next.
 */
export class Clock {
  readonly #timers: Timers
  readonly #pages: readonly BrowserPage[]
  /** What is done, one after the other, when all is quiet and before the time goes on; true when it did something. */
  readonly #first: readonly (() => Promise<boolean>)[]
  /** Whether a page has left its document, and has not yet asked for the next. */
  readonly #isBetween: () => boolean
  readonly #start: number
  #flights = 0
  #events = 0
  /** Messages since the time moved. */
  #messages = 0
  #poll = firstPoll
  #stopped = false
  /** While the clocks are set: what comes after. */
  #waiting: (() => void)[] | undefined
  /** Real time since which a page alone is what moves. */
  #busySince: number | undefined

  constructor(
    timers: Timers,
    pages: readonly BrowserPage[],
    first: readonly (() => Promise<boolean>)[],
    isBetween: () => boolean,
  ) {
    this.#isBetween = isBetween
    this.#timers = timers
    this.#start = timers.now
    this.#pages = pages
    this.#first = first
  }

  get now(): number {
    return this.#timers.now
  }

  /** Milliseconds since the run started. */
  get passed(): number {
    return this.#timers.now - this.#start
  }

  /** Something happened. */
  touch(): void {
    this.#events++
  }

  /** Does something when all clocks show the same: at once, or when they do again. */
  inStep(act: () => void): void {
    this.#events++
    this.#messages++
    if (this.#waiting) this.#waiting.push(act)
    else act()
  }

  /** Holds the time until the returned function is called. */
  hold(): () => void {
    this.#flights++
    this.#events++
    let held = true
    const end = () => {
      if (!held) return
      held = false
      this.#flights--
      this.#events++
    }
    realTimeout(end, longest).unref()
    return end
  }

  stop(): void {
    this.#stopped = true
  }

  /** Moves the time until it is stopped. */
  async run(): Promise<void> {
    while (!this.#stopped) {
      const polls = this.#polls
      const states = polls ? await this.#states() : await this.#untilQuiet()
      if (!states || this.#stopped) continue
      let acted = false
      for (const act of this.#first) if (!acted) acted = await act()
      if (polls) this.#messages = 0
      else this.#poll = firstPoll
      if (acted || this.#stopped) continue
      if (polls) await this.#endPoll(states)
      else await this.#goOn(states)
    }
  }

  get #polls(): boolean {
    return (
      this.#messages > maxMessages && this.#flights === 0 && this.#timers.turns === 0 && !this.#isBetween()
    )
  }

  #states(): Promise<(PageState | undefined)[]> {
    return Promise.all(this.#pages.map(page => page.state()))
  }

  /** The pages' states once nothing moves; undefined when something moved while it was looked at. */
  async #untilQuiet(): Promise<(PageState | undefined)[] | undefined> {
    const events = this.#events
    let before = ''
    for (let round = 0; round < rounds; round++) {
      if (this.#flights > 0 || this.#timers.turns > 0 || this.#isBetween()) {
        await sleep(pause)
        return undefined
      }
      const states = await this.#states()
      const seen = JSON.stringify(states)
      const busy = states.some((state, index) => isBusy(state, this.#pages[index]!))
      if (this.#events !== events || (busy && this.#isBelieved()) || (round > 0 && seen !== before)) {
        await sleep(pause)
        return undefined
      }
      if (!busy) this.#busySince = undefined
      before = seen
      if (round === rounds - 1) return states
      await sleep(pause)
    }
    return undefined
  }

  /** A page that says it is busy for ever would stop the time. */
  #isBelieved(): boolean {
    this.#busySince ??= performance.now()
    return performance.now() - this.#busySince < longest
  }

  /** Moves the time as far as a poll takes, or to what is due before that. */
  async #endPoll(states: readonly (PageState | undefined)[]): Promise<void> {
    const end = this.now + this.#poll
    this.#poll *= 2
    const dues = [...states.map(state => state?.next), this.#timers.next()]
    if (dues.some(due => typeof due === 'number' && due <= end)) return this.#goOn(states)
    await this.#moveAll(async () => end)
  }

  /** Moves the time to what is due next. */
  async #goOn(states: readonly (PageState | undefined)[]): Promise<void> {
    const dues: { due: number; page?: BrowserPage }[] = states.flatMap((state, index) =>
      state?.next === null || state?.next === undefined
        ? []
        : [{ due: state.next, page: this.#pages[index]! }],
    )
    const own = this.#timers.next()
    if (own !== undefined) dues.unshift({ due: own })
    const [first, second] = dues.toSorted((a, b) => a.due - b.due)
    if (!first) return sleep(pause)
    await this.#moveAll(async () =>
      Math.max(first.due, (await first.page?.run(first.due, second?.due ?? first.due)) ?? 0),
    )
  }

  /** Moves all clocks to a time; what the pages ask for meanwhile waits until they show the same. */
  async #moveAll(run: () => Promise<number>): Promise<void> {
    this.#waiting = []
    const time = Math.max(await run(), this.now)
    await Promise.all(this.#pages.map(page => page.moveTo(time)))
    this.#timers.moveTo(time)
    this.#events++
    this.#messages = 0
    const waiting = this.#waiting
    this.#waiting = undefined
    for (const act of waiting) act()
  }
}

/** A document of which nothing can be had is one that is being left, or has no controls. */
function isBusy(state: PageState | undefined, page: BrowserPage): boolean {
  return state !== undefined && (state.busy > 0 || state.received < page.given)
}

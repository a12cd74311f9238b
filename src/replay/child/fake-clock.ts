import { AsyncResource } from 'node:async_hooks'

/** Of the process itself, taken before they are replaced. */
export const realTimers = { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate }
const realNow = performance.now.bind(performance)

/** The time for which nothing may happen before a wait is cut short, at most; milliseconds. */
const maxQuiet = 50
/** After as many timers in turn that led to nothing, a wait is cut short at once. */
const maxIdleTimers = 5
const lastIds = 2 ** 40
/** A loop that only reads the clock would never end if the time stood still. */
const maxReads = 20_000

interface FakeClockOptions {
  /** Milliseconds since 1970. */
  now: number
  /** The time that may be waited away before `onOvertime` is called; milliseconds. */
  limit: number
  onOvertime(): void
  /** `skip` goes to the next timer as soon as nothing else happens; `live` waits for as long as it says. */
  pace: 'skip' | 'live'
}

/** A timer as `setTimeout` and `setInterval` return it. */
export class Timer {
  readonly id: number
  readonly callback: () => void
  readonly delay: number
  readonly repeats: boolean
  /** When it fires, on the konnector's clock. */
  at = 0
  /** When it fires at the earliest, on the real one. */
  due = 0
  readonly #clock: FakeClock
  #referenced = true

  constructor(clock: FakeClock, id: number, callback: () => void, delay: number, repeats: boolean) {
    this.#clock = clock
    this.id = id
    this.callback = callback
    this.delay = delay
    this.repeats = repeats
    this.refresh()
  }

  refresh(): this {
    this.at = this.#clock.now + this.delay
    this.due = realNow() + this.delay
    this.#clock.add(this)
    return this
  }

  ref(): this {
    this.#referenced = true
    this.#clock.arm()
    return this
  }

  unref(): this {
    this.#referenced = false
    this.#clock.arm()
    return this
  }

  hasRef(): boolean {
    return this.#referenced
  }

  close(): this {
    this.#clock.remove(this)
    return this
  }

  [Symbol.dispose](): void {
    this.close()
  }

  [Symbol.toPrimitive](): number {
    return this.id
  }
}

/**
 * The clock of a konnector. It stands still but for its timers: the next one moves it to the moment at which that one
 * fires. So a run on a recording, where answers take no time, reads the same times as the live run did.
 */
export class FakeClock {
  now: number
  readonly #start: number
  readonly #options: FakeClockOptions
  readonly #timers = new Map<number, Timer>()
  #ids = 1_000_000
  #held = 0
  #awaited = 0
  /** Counts what happens, so that a quiet time can be seen. */
  #events = 0
  #idleTimers = 0
  #reads = 0
  #armed: NodeJS.Timeout | undefined

  constructor(options: FakeClockOptions) {
    this.#options = options
    this.#start = options.now
    this.now = options.now
  }

  /** Milliseconds since the start. */
  get elapsed(): number {
    return this.now - this.#start
  }

  /** The time, for the konnector. */
  read(): number {
    if (++this.#reads > maxReads) {
      this.#reads = 0
      this.now++
    }
    return this.now
  }

  /** `last`: after every other timer of the same moment. */
  createTimer(
    callback: () => void,
    delay: number,
    { repeats = false, last = false }: { repeats?: boolean; last?: boolean } = {},
  ): Timer {
    // Another timer may be the one that sets it off.
    const id = this.#ids++ + (last ? lastIds : 0)
    return new Timer(this, id, AsyncResource.bind(callback), delay, repeats)
  }

  find(id: unknown): Timer | undefined {
    return id instanceof Timer ? id : this.#timers.get(Number(id))
  }

  add(timer: Timer): void {
    this.#timers.set(timer.id, timer)
    this.#events++
    this.arm()
  }

  remove(timer: Timer): void {
    if (this.#timers.delete(timer.id)) this.arm()
  }

  /** While `work` runs, no wait is cut short. */
  async hold<T>(work: Promise<T>): Promise<T> {
    this.#held++
    this.#happens()
    try {
      return await work
    } finally {
      this.#held--
      this.#happens()
    }
  }

  /** While `work` runs, the process would be kept alive, and timers may fire though nothing else waits for them. */
  async await<T>(work: Promise<T>): Promise<T> {
    this.#awaited++
    this.arm()
    try {
      return await work
    } finally {
      this.#awaited--
      this.#happens()
    }
  }

  #happens(): void {
    this.#events++
    this.#idleTimers = 0
  }

  /** Looks again after a quiet time; keeps the process alive only for timers that would. */
  arm(): void {
    realTimers.clearTimeout(this.#armed)
    const next = this.#next()
    if (!next) return
    const seen = this.#events
    const look = () => {
      // What is due in this turn of the loop comes first.
      realTimers.setImmediate(() => realTimers.setImmediate(() => this.#look(seen)))
    }
    this.#armed = realTimers.setTimeout(look, this.#pause(next))
    if (!this.#isAwaited()) this.#armed.unref()
  }

  #isAwaited(): boolean {
    return this.#awaited > 0 || [...this.#timers.values()].some(timer => timer.hasRef())
  }

  #pause(next: Timer): number {
    if (this.#options.pace === 'live') return Math.max(0, next.due - realNow())
    return this.#idleTimers > maxIdleTimers ? 0 : Math.min(maxQuiet, next.delay)
  }

  #look(seen: number): void {
    if (this.#options.pace === 'live' || this.#isQuiet(seen)) this.#advance()
    this.arm()
  }

  #isQuiet(seen: number): boolean {
    return this.#held === 0 && this.#events === seen && this.#isAwaited() && !isReading()
  }

  #next(): Timer | undefined {
    let next: Timer | undefined
    for (const timer of this.#timers.values())
      if (!next || timer.at < next.at || (timer.at === next.at && timer.id < next.id)) next = timer
    return next
  }

  #advance(): void {
    const next = this.#next()
    if (!next || (this.#options.pace === 'live' && next.due > realNow() + 1)) return
    this.now = Math.max(this.now, next.at)
    this.#reads = 0
    if (this.elapsed > this.#options.limit) return this.#options.onOvertime()
    if (next.repeats) {
      next.at = this.now + next.delay
      next.due = realNow() + next.delay
    } else this.#timers.delete(next.id)
    this.#events++
    this.#idleTimers++
    next.callback()
  }
}

/** Whether a file is being read or written. */
function isReading(): boolean {
  return process.getActiveResourcesInfo().some(name => /^FS|^FileHandle/i.test(name))
}

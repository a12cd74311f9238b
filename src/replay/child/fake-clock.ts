import { AsyncResource } from 'node:async_hooks'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'
import { promisify } from 'node:util'

/** Shorter waits are the event loop's own business and pass as they are; milliseconds. */
const shortest = 50
/** The time for which nothing may happen before a wait is cut short; milliseconds. */
const quiet = 50

const real = { setTimeout, clearTimeout, setImmediate, setInterval, clearInterval }

type Callback = (...args: unknown[]) => void

/** A wait as `setTimeout` and `setInterval` return it. */
class Wait {
  readonly id: number
  at = 0
  #referenced = true
  readonly callback: () => void
  readonly every: number | undefined
  readonly #delay: number
  readonly #waits: FakeTimers

  constructor(waits: FakeTimers, id: number, callback: () => void, delay: number, repeats: boolean) {
    this.#waits = waits
    this.id = id
    this.callback = callback
    this.#delay = delay
    this.every = repeats ? delay : undefined
    this.refresh()
  }

  refresh(): this {
    this.at = this.#waits.now + this.#delay
    this.#waits.add(this)
    return this
  }

  ref(): this {
    this.#referenced = true
    this.#waits.arm()
    return this
  }

  unref(): this {
    this.#referenced = false
    this.#waits.arm()
    return this
  }

  hasRef(): boolean {
    return this.#referenced
  }

  close(): this {
    this.#waits.remove(this)
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
 * What is waited for, and the time; the time goes on only from one wait to the next, when nothing else
 * happens.
 */
export class FakeTimers {
  now: number
  readonly #start: number
  readonly #limit: number
  readonly #overtime: () => void
  readonly #waiting = new Map<number, Wait>()
  #ids = 1_000_000
  #inFlight = 0
  /** Counts what happens, so that a quiet time can be told. */
  #events = 0
  #armed: NodeJS.Timeout | undefined

  /**
   * `now` is in milliseconds since 1970; `overtime` is called when more than `limit` milliseconds have been
   * waited away.
   */
  constructor(now: number, limit: number, overtime: () => void) {
    this.now = now
    this.#start = now
    this.#limit = limit
    this.#overtime = overtime
  }

  make(callback: () => void, delay: number, repeats: boolean): Wait {
    // Another wait may be the one that sets it off.
    const bound = AsyncResource.bind(callback)
    return new Wait(this, this.#ids++, bound, delay, repeats)
  }

  find(id: unknown): Wait | undefined {
    return id instanceof Wait ? id : this.#waiting.get(Number(id))
  }

  add(wait: Wait): void {
    this.#waiting.set(wait.id, wait)
    this.#events++
    this.arm()
  }

  remove(wait: Wait): void {
    this.#waiting.delete(wait.id)
    this.arm()
  }

  /** While `work` runs, time stands still. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#inFlight++
    this.#events++
    try {
      return await work
    } finally {
      this.#inFlight--
      this.#events++
    }
  }

  /** Looks again after a quiet time; keeps the process alive only for waits that would. */
  arm(): void {
    real.clearTimeout(this.#armed)
    if (this.#waiting.size === 0) return
    const seen = this.#events
    this.#armed = real.setTimeout(() => {
      // What is due in this turn of the loop comes first.
      real.setImmediate(() => real.setImmediate(() => this.#look(seen)))
    }, quiet)
    if (![...this.#waiting.values()].some(wait => wait.hasRef())) this.#armed.unref()
  }

  #look(seen: number): void {
    if (this.#inFlight === 0 && this.#events === seen) this.#goOn()
    this.arm()
  }

  #goOn(): void {
    const [next] = [...this.#waiting.values()].toSorted((a, b) => a.at - b.at || a.id - b.id)
    if (!next) return
    this.now = Math.max(this.now, next.at)
    if (this.now - this.#start > this.#limit) return this.#overtime()
    if (next.every === undefined) this.#waiting.delete(next.id)
    else next.at = this.now + next.every
    this.#events++
    next.callback()
  }
}

/** Puts `waits` in place of the timers that a konnector can reach. */
export function installTimers(waits: FakeTimers): void {
  const timer =
    (passOn: typeof setTimeout, repeats: boolean) =>
    (callback: Callback, delay?: unknown, ...args: unknown[]) =>
      Number(delay) >= shortest
        ? waits.make(() => callback(...args), Number(delay), repeats)
        : passOn(callback, delay as number, ...args)
  const clear = (passOn: typeof clearTimeout) => (id: unknown) => {
    const wait = waits.find(id)
    if (wait) wait.close()
    else passOn(id as NodeJS.Timeout)
  }
  const sleep = <T>(delay?: number, value?: T, { signal }: { signal?: AbortSignal } = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const abort = () => reject(signal?.reason as Error)
      if (signal?.aborted) return abort()
      signal?.addEventListener('abort', abort, { once: true })
      replaced.setTimeout(() => resolve(value as T), delay)
    })
  const replaced = {
    setTimeout: Object.assign(timer(real.setTimeout, false), { [promisify.custom]: sleep }),
    setInterval: timer(real.setInterval as typeof setTimeout, true),
    clearTimeout: clear(real.clearTimeout),
    clearInterval: clear(real.clearInterval),
  }
  Object.assign(globalThis, replaced)
  Object.assign(timers, replaced)
  Object.assign(timersPromises, { setTimeout: sleep })
  syncBuiltinESMExports()
}

import { installDate } from '../../date.ts'
import { seedRandom } from '../../child/random.ts'
import { Timers } from '../timers.ts'

/**
 * Puts timers that go by the pages' clock in place of this process's, and chance that repeats itself. Its date stays
 * `now`: it is written into what is saved, and a poll more or less must not show there.
 */
export function installLauncherTime(now: number, seed: number): Timers {
  const { setImmediate } = globalThis
  const timers = new Timers(now, callback => void setImmediate(callback))
  const timer =
    (repeats: boolean) =>
    (callback: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
      new Handle(
        timers,
        timers.set(() => callback(...args), delay, repeats),
      )
  const clear = (handle: unknown) => timers.clear(handle instanceof Handle ? handle.id : handle)
  Object.assign(globalThis, {
    setTimeout: timer(false),
    setInterval: timer(true),
    clearTimeout: clear,
    clearInterval: clear,
  })
  installDate(() => now)
  seedRandom(seed)
  return timers
}

/** As Node's timers, as far as libraries use them. */
class Handle {
  readonly id: number
  readonly #timers: Timers

  constructor(timers: Timers, id: number) {
    this.#timers = timers
    this.id = id
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  hasRef(): boolean {
    return true
  }

  close(): void {
    this.#timers.clear(this.id)
  }

  [Symbol.toPrimitive](): number {
    return this.id
  }
}

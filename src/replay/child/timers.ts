import { globalAgent } from 'node:http'
import { Socket } from 'node:net'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers'
import timersPromises from 'node:timers/promises'
import { promisify } from 'node:util'
import { type FakeClock, realTimers, type Timer } from './fake-clock.ts'

type Callback = (...args: unknown[]) => void

interface WaitOptions {
  signal?: AbortSignal
  ref?: boolean
}

/** Puts the clock in place of all timers that a konnector can reach. */
export function installTimers(clock: FakeClock): void {
  const timer =
    (passOn: typeof setTimeout, repeats: boolean) =>
    (callback: Callback, delay?: unknown, ...args: unknown[]) =>
      // What waits for nothing is the event loop's own business.
      Number(delay) >= 1 && typeof callback === 'function'
        ? clock.createTimer(() => callback(...args), Number(delay), { repeats })
        : passOn(callback, delay as number, ...args)
  const clear = (passOn: typeof clearTimeout) => (id: unknown) => {
    const found = clock.find(id)
    if (found) found.close()
    else passOn(id as NodeJS.Timeout)
  }
  const wait = <T>(delay?: number, value?: T, { signal, ref = true }: WaitOptions = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(abortError(signal))
      const waiting = clock.createTimer(
        () => {
          signal?.removeEventListener('abort', abort)
          resolve(value as T)
        },
        Math.max(Number(delay) || 1, 1),
      )
      if (!ref) waiting.unref()
      const abort = () => {
        waiting.close()
        reject(abortError(signal!))
      }
      signal?.addEventListener('abort', abort, { once: true })
    })
  async function* interval<T>(delay?: number, value?: T, options?: WaitOptions): AsyncGenerator<T> {
    for (;;) yield await wait(delay, value as T, options)
  }
  const replaced = {
    setTimeout: Object.assign(timer(realTimers.setTimeout, false), { [promisify.custom]: wait }),
    setInterval: timer(realTimers.setInterval as typeof setTimeout, true),
    clearTimeout: clear(realTimers.clearTimeout),
    clearInterval: clear(realTimers.clearInterval),
  }
  Object.assign(globalThis, replaced)
  Object.assign(timers, replaced)
  Object.assign(timersPromises, { setTimeout: wait, setInterval: interval })
  Object.defineProperty(timersPromises.scheduler, 'wait', {
    value: (delay: number, options?: WaitOptions) => wait(delay, undefined, options),
  })
  AbortSignal.timeout = (delay: number) => {
    const controller = new AbortController()
    const reason = () => new DOMException('The operation was aborted due to timeout', 'TimeoutError')
    clock.createTimer(() => controller.abort(reason()), Math.max(delay, 1)).unref()
    return controller.signal
  }
  limitSockets(clock)
  syncBuiltinESMExports()
}

function abortError({ reason }: AbortSignal): Error {
  const error = new Error('The operation was aborted', { cause: reason })
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' })
}

/** The time limit of a socket is on the same clock. */
function limitSockets(clock: FakeClock): void {
  const limits = new WeakMap<Socket, Timer>()
  const closing = new WeakSet<Socket>()
  const prototype = Socket.prototype as Socket & { _unrefTimer(): void }
  const { _unrefTimer: keepUp, setTimeout: setRealTimeout } = prototype
  const idleLimit = (globalAgent as unknown as { options: { timeout?: number } }).options.timeout
  prototype._unrefTimer = function activity(this: Socket) {
    keepUp.call(this)
    limits.get(this)?.refresh()
  }
  prototype.setTimeout = function setSocketTimeout(this: Socket, limit: number, callback?: () => void) {
    // Free connections are closed by the machine's time, which is no matter of the konnector's.
    if (limit === idleLimit) return setRealTimeout.call(this, limit, callback)
    limits.get(this)?.close()
    limits.delete(this)
    Object.assign(this, { timeout: limit })
    if (callback) {
      this.removeListener('timeout', callback)
      if (limit > 0) this.once('timeout', callback)
    }
    if (limit > 0 && !this.destroyed) {
      const timer = clock.createTimer(() => this.emit('timeout'), limit).unref()
      limits.set(this, timer)
      // A connection that is kept has many requests; one listener is enough.
      if (!closing.has(this)) this.once('close', () => limits.get(this)?.close())
      closing.add(this)
    }
    return this
  } as typeof setRealTimeout
}

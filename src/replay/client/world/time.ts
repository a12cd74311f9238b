import { installDate } from '../../date.ts'
import { Timers } from '../timers.ts'
import { type Busy, replaceMethod } from './busy.ts'

/** Puts a clock that the launcher moves in place of the document's. */
export function installPageTime(start: number, busy: Busy): { timers: Timers; turn: () => Promise<void> } {
  const channel = new MessageChannel()
  const turns: (() => void)[] = []
  channel.port1.addEventListener('message', () => turns.shift()?.())
  channel.port1.start()
  const post = channel.port2.postMessage.bind(channel.port2)
  const soon = (callback: () => void) => {
    turns.push(callback)
    post(undefined)
  }
  const timers = new Timers(start, soon)
  // oxlint-disable-next-line no-eval -- a timer may be given a text
  const evaluate = globalThis.eval
  const timer =
    (repeats: boolean) =>
    (handler: unknown, delay?: unknown, ...args: unknown[]): number => {
      busy.events++
      const call =
        typeof handler === 'function'
          ? () => (handler as (...values: unknown[]) => void).apply(window, args)
          : () => evaluate(String(handler)) as unknown
      return timers.set(call, delay, repeats)
    }
  const clear = (id: unknown) => timers.clear(id)
  replaceMethod(globalThis, 'setTimeout', () => timer(false))
  replaceMethod(globalThis, 'setInterval', () => timer(true))
  replaceMethod(globalThis, 'clearTimeout', () => clear)
  replaceMethod(globalThis, 'clearInterval', () => clear)
  replaceMethod(Performance.prototype, 'now', () => () => timers.now - start)
  installDate(() => timers.now)
  return { timers, turn: () => new Promise(resolve => soon(resolve)) }
}

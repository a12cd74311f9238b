import { installDate } from '../date.ts'
import type { FakeClock } from './fake-clock.ts'

/** Of `performance.now()` at the start: a process that has just been loaded. */
const loaded = 1000

/** Makes the clock the time, in every way that Node gives it. */
export function installTime(clock: FakeClock): void {
  const now = () => clock.read()
  installDate(now)
  const start = clock.now
  const elapsed = () => loaded + now() - start
  Object.defineProperties(performance, {
    now: { value: elapsed, configurable: true, writable: true },
    timeOrigin: { value: start - loaded, configurable: true },
  })
  const nanoseconds = () => BigInt(elapsed()) * 1_000_000n
  const hrtime = (since?: [number, number]): [number, number] => {
    const [seconds, rest] = [Math.floor(elapsed() / 1000), (elapsed() % 1000) * 1_000_000]
    if (!since) return [seconds, rest]
    const [whole, part] = [seconds - since[0], rest - since[1]]
    return part < 0 ? [whole - 1, part + 1_000_000_000] : [whole, part]
  }
  process.hrtime = Object.assign(hrtime, { bigint: nanoseconds })
  process.uptime = () => elapsed() / 1000
}

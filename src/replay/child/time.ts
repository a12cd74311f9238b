import type { FakeClock } from './fake-clock.ts'

/** Of `performance.now()` at the start: a process that has just been loaded. */
const loaded = 1000

/** Makes the clock the time, in every way that Node tells it. */
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

function installDate(now: () => number): void {
  const RealDate = Date
  const frozen = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  })
  RealDate.prototype.constructor = frozen
  globalThis.Date = frozen
  // Without a date, a format is one of this moment.
  const { prototype } = Intl.DateTimeFormat
  const { get: formatter } = Object.getOwnPropertyDescriptor(prototype, 'format')!
  const { formatToParts } = prototype
  Object.defineProperties(prototype, {
    format: {
      configurable: true,
      get(this: Intl.DateTimeFormat) {
        const format = formatter!.call(this) as (date?: Date | number) => string
        return (date: Date | number = now()) => format(date)
      },
    },
    formatToParts: {
      configurable: true,
      writable: true,
      value(this: Intl.DateTimeFormat, date: Date | number = now()) {
        return formatToParts.call(this, date)
      },
    },
  })
}

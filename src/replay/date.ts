/** Makes `now` (milliseconds since 1970) the date, of a process or of a browser's document. */
export function installDate(now: () => number): void {
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

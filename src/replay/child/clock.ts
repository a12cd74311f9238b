/** Makes `now` (milliseconds since 1970) the time: what a konnector says of time is the same on every run. */
export function installClock(now: () => number): void {
  const RealDate = Date
  const frozen = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  })
  RealDate.prototype.constructor = frozen
  globalThis.Date = frozen
}

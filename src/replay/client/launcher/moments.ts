/** Listeners that are called once. */
export class Moments<Name extends string> {
  readonly #waiting = new Map<Name, (() => void)[]>()

  once(name: Name, listener: () => void): void {
    this.#waiting.set(name, [...(this.#waiting.get(name) ?? []), listener])
  }

  emit(name: Name): void {
    const listeners = this.#waiting.get(name) ?? []
    this.#waiting.delete(name)
    for (const listener of listeners) listener()
  }
}

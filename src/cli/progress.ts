import type { Output, Terminal } from './command.ts'

const clearLine = '\r\u001B[2K'

/** What is being done, on one line of a terminal, and after a second for how long; elsewhere nothing. */
export class Progress {
  readonly #output: Output
  readonly #isShown: boolean
  #since = 0
  #text = ''
  #ticking: NodeJS.Timeout | undefined

  constructor({ stderr, env }: Terminal, { quiet }: { quiet: boolean }) {
    this.#output = stderr
    this.#isShown = stderr.isTTY === true && env.TERM !== 'dumb' && !quiet
  }

  show(text: string): void {
    if (!this.#isShown) return
    this.#text = text
    this.#since = performance.now()
    this.#ticking ??= setInterval(() => this.#draw(), 1000).unref()
    this.#draw()
  }

  /** Takes the line away; what is printed next begins where it was. */
  clear(): void {
    clearInterval(this.#ticking)
    this.#ticking = undefined
    if (this.#text !== '') this.#output.write(clearLine)
    this.#text = ''
  }

  #draw(): void {
    const seconds = Math.floor((performance.now() - this.#since) / 1000)
    const line = seconds > 0 ? `${this.#text} ${seconds} s` : this.#text
    // A line that wraps could not be cleared.
    this.#output.write(`${clearLine}${line.slice(0, (this.#output.columns ?? 80) - 1)}`)
  }
}

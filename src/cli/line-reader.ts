import type { Terminal } from './command.ts'

/** Asks a person for lines of text. */
export class LineReader {
  readonly #terminal: Pick<Terminal, 'stdin' | 'stderr'>
  #chunks: AsyncIterator<Buffer> | undefined
  #unread = ''

  constructor(terminal: Pick<Terminal, 'stdin' | 'stderr'>) {
    this.#terminal = terminal
  }

  /** The line that a person enters; undefined when there is no more input. */
  async ask(question: string): Promise<string | undefined> {
    this.#terminal.stderr.write(question)
    this.#chunks ??= this.#terminal.stdin[Symbol.asyncIterator]()
    while (!this.#unread.includes('\n')) {
      const { value, done } = await this.#chunks.next()
      if (done) break
      this.#unread += value.toString('utf8')
    }
    const [line = '', ...rest] = this.#unread.split('\n')
    this.#unread = rest.join('\n')
    return line.trim() || undefined
  }

  /** Lets the process end: an open input keeps it. */
  async close(): Promise<void> {
    await this.#chunks?.return?.()
  }
}

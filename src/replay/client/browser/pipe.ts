import type { Readable, Writable } from 'node:stream'

/** The parameters or the result of a CDP command, as it stands in the protocol. */
export type Members = Record<string, unknown>

export interface CdpEvent {
  method: string
  params: Members
  /** Of the target that it comes from; undefined is the browser's own. */
  sessionId: string | undefined
}

/** The browser said no to a command. */
export class CdpError extends Error {
  override readonly name = 'CdpError'
}

interface Answer {
  resolve(result: Members): void
  reject(error: Error): void
  method: string
}

/** Chrome DevTools Protocol over a pair of pipes: JSON messages, each ended by a zero byte. */
export class Pipe {
  readonly #input: Writable
  readonly #waiting = new Map<number, Answer>()
  readonly #listeners = new Set<(event: CdpEvent) => void>()
  #lastId = 0
  #closed = false
  /** Counts the messages that came. */
  received = 0

  constructor(input: Writable, output: Readable) {
    this.#input = input
    input.on('error', () => this.#close())
    output.on('error', () => this.#close())
    output.on('close', () => this.#close())
    let pieces: Buffer[] = []
    output.on('data', (chunk: Buffer) => {
      let start = 0
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
        pieces.push(chunk.subarray(start, end))
        this.#receive(Buffer.concat(pieces).toString('utf8'))
        pieces = []
        start = end + 1
      }
      pieces.push(chunk.subarray(start))
    })
  }

  /** Sends a command. Rejects with `CdpError` when the browser refuses it, or is gone. */
  send(method: string, params: Members = {}, sessionId?: string): Promise<Members> {
    if (this.#closed) return Promise.reject(new CdpError(`${method}: the browser is gone`))
    const id = ++this.#lastId
    const message = JSON.stringify({ id, method, params, ...(sessionId !== undefined && { sessionId }) })
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method })
      this.#input.write(`${message}\0`)
    })
  }

  /** Has `listener` called for every event. */
  listen(listener: (event: CdpEvent) => void): void {
    this.#listeners.add(listener)
  }

  #receive(text: string): void {
    this.received++
    const message = JSON.parse(text) as {
      id?: number
      result?: Members
      error?: { message: string }
      method?: string
      params?: Members
      sessionId?: string
    }
    if (message.id === undefined) {
      const event = { method: message.method!, params: message.params ?? {}, sessionId: message.sessionId }
      for (const listener of this.#listeners) listener(event)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.error) waiting?.reject(new CdpError(`${waiting.method}: ${message.error.message}`))
    else waiting?.resolve(message.result ?? {})
  }

  #close(): void {
    this.#closed = true
    for (const { reject, method } of this.#waiting.values())
      reject(new CdpError(`${method}: the browser is gone`))
    this.#waiting.clear()
  }
}

import type net from 'node:net'
import { Duplex } from 'node:stream'

type Done = (error?: Error | null) => void

/** No end may answer while the other is still in the middle of writing. */
const later = process.nextTick

/** The far end of a socket of this process: what is written to one end is read at the other. */
export class FarEnd extends Duplex {
  readonly #near: net.Socket
  #nearWrote: Done | undefined
  #farWrote: Done | undefined

  constructor(near: net.Socket) {
    super({ allowHalfOpen: true })
    this.#near = near
    const { _destroy: destroyNear } = near
    Object.assign(near, {
      _writev: null,
      _write: (chunk: Buffer, encoding: BufferEncoding, done: Done) => {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk
        later(() => {
          if (this.destroyed || this.push(bytes)) done()
          else this.#nearWrote = done
        })
      },
      _final: (done: Done) => {
        later(() => {
          this.push(null)
          done()
        })
      },
      _read: () => call(this.#farWrote, () => (this.#farWrote = undefined)),
      _destroy: (error: Error | null, done: Done) => {
        this.destroy()
        destroyNear.call(near, error, done)
      },
    })
  }

  /** The konnector's end gets an error, as from the network. */
  fail(error: Error): void {
    this.#near.destroy(error)
  }

  override _read(): void {
    call(this.#nearWrote, () => (this.#nearWrote = undefined))
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    later(() => {
      if (this.#near.destroyed || this.#near.push(chunk)) done()
      else this.#farWrote = done
    })
  }

  override _final(done: Done): void {
    later(() => {
      if (!this.#near.destroyed) this.#near.push(null)
      done()
    })
  }

  override _destroy(error: Error | null, done: Done): void {
    this._final(() => done(error))
  }
}

function call(done: Done | undefined, forget: () => void): void {
  forget()
  done?.()
}

import { STATUS_CODES } from 'node:http'
import { decodeBody } from '../encoding.ts'
import {
  canHaveBody,
  type Exchange,
  findHeader,
  type Header,
  type HttpRequest,
  type NetworkFailure,
} from '../exchange.ts'

const open = new Set<Sighting>()

/** What has not ended when the process does got no answer. */
process.once('exit', () => {
  for (const sighting of open) sighting.ends()
})

/** One request that is watched, from its start to its end. */
export class Sighting {
  readonly #clock: { now: number }
  readonly #report: (exchange: Exchange) => void
  readonly #begun: number
  readonly #chunks: Buffer[] = []
  #request: (() => HttpRequest) | undefined
  #head: { status: number; reason: string; headers: Header[] } | undefined
  #failure: NetworkFailure | undefined
  #ended = false

  constructor(clock: { now: number }, report: (exchange: Exchange) => void) {
    this.#clock = clock
    this.#begun = clock.now
    this.#report = report
    open.add(this)
  }

  /** `request` is called at the end, when all of it has been sent. */
  asks(request: () => HttpRequest): this {
    this.#request = request
    return this
  }

  answers(status: number, reason: string, headers: Header[]): void {
    this.#head = { status, reason, headers }
  }

  receives(chunk: Buffer): void {
    if (!this.#ended) this.#chunks.push(chunk)
  }

  fails(error: unknown): void {
    this.#failure ??= failureOf(error)
    // A konnector may end the process before the connection is closed.
    if (!this.#head) this.ends()
  }

  ends(): void {
    if (this.#ended || !this.#request) return
    this.#ended = true
    open.delete(this)
    const delay = this.#clock.now - this.#begun
    const exchange = { file: '', request: this.#request(), ...(delay > 0 && { delay }) }
    if (!this.#head) return this.#report({ ...exchange, failure: this.#failure ?? noAnswer })
    const { status, reason, headers } = this.#head
    const encoding = findHeader(headers, 'content-encoding')
    const raw = Buffer.concat(this.#chunks)
    const isBare = !canHaveBody(exchange.request.method, status)
    this.#report({
      ...exchange,
      response: {
        status,
        ...(reason !== STATUS_CODES[status] && { reason }),
        headers: headers.filter(([name]) => isKept(name, exchange.request.method)),
        ...(isBare ? { body: raw } : decodeBody(raw, encoding)),
        ...(this.#failure && this.#failure !== noAnswer && { cut: true }),
      },
    })
  }
}

const noAnswer: NetworkFailure = { code: 'NONE', message: '' }

/** What the network, a server or a certificate did; all else is the konnector's own doing, such as its time limit. */
function failureOf(error: unknown): NetworkFailure {
  const { code, message, cause } = (error ?? {}) as { code?: unknown; message?: unknown; cause?: unknown }
  if (typeof code === 'string' && networkCode.test(code)) return { code, message: String(message) }
  return cause === undefined ? noAnswer : failureOf(cause)
}

const networkCode =
  /^(?:E[A-Z\d]{2,}|EAI_[A-Z]+|HPE_\w+|UND_ERR_(?:SOCKET|[A-Z]+_TIMEOUT|RES_CONTENT_LENGTH_MISMATCH)|CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_\w+|UNABLE_TO_\w+|ERR_(?:TLS|SSL)_\w+)$/

/** True of one connection only, or of the moment: not part of a recording. */
const hopByHop = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding'])

/** The length of a body that is not sent is a part of the answer. */
function isKept(name: string, method: string): boolean {
  const lower = name.toLowerCase()
  return lower === 'content-length' ? method === 'HEAD' : !hopByHop.has(lower)
}

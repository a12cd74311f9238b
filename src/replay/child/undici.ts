import { Buffer } from 'node:buffer'
import type { Header, HttpResponse } from '../exchange.ts'
import type { InterceptedAnswer } from './intercept.ts'

interface DispatchOptions {
  origin: string | URL
  path: string
  method: string
  headers?: string[] | Iterable<[string, string]> | Record<string, string | string[] | undefined> | null
  body?: unknown
}

/** A handler of undici: of version 7 and later when it has `onRequestStart`. */
interface Handler {
  onRequestStart?(controller: object, context: object): void
  onResponseStart?(controller: object, status: number, headers: object, message: string): void
  onResponseData?(controller: object, chunk: Buffer): void
  onResponseEnd?(controller: object, trailers: object): void
  onResponseError?(controller: object, error: Error): void
  onConnect?(abort: () => void): void
  onHeaders?(status: number, headers: Buffer[], resume: () => void, message: string): boolean
  onData?(chunk: Buffer): boolean
  onComplete?(trailers: Buffer[]): void
  onError?(error: Error): void
}

/**
 * Serves the undici that is bundled with a konnector: it looks for its dispatcher under these names before it
 * makes one. nock sees only Node's own `fetch`.
 */
export function installDispatcher(answer: InterceptedAnswer): void {
  const dispatcher = {
    dispatch(options: DispatchOptions, handler: Handler) {
      void serve(options, handler, answer)
      return true
    },
    close: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
  }
  for (const version of [1, 2])
    Object.defineProperty(globalThis, Symbol.for(`undici.globalDispatcher.${version}`), {
      value: dispatcher,
      writable: false,
    })
}

async function serve(options: DispatchOptions, handler: Handler, answer: InterceptedAnswer): Promise<void> {
  const controller = { paused: false, aborted: false, reason: null, pause() {}, resume() {}, abort() {} }
  try {
    if (handler.onRequestStart) handler.onRequestStart(controller, {})
    else handler.onConnect?.(() => {})
    const response = await answer({
      method: options.method,
      url: new URL(options.path, options.origin).href,
      headers: headersOf(options.headers),
      body: await bytesOf(options.body),
    })
    reply(response, handler, controller)
  } catch (error) {
    if (handler.onResponseError) handler.onResponseError(controller, error as Error)
    else handler.onError?.(error as Error)
  }
}

function reply({ status, headers, body }: HttpResponse, handler: Handler, controller: object): void {
  if (handler.onResponseStart) {
    const grouped: Record<string, string[]> = {}
    for (const [name, value] of headers) (grouped[name.toLowerCase()] ??= []).push(value)
    handler.onResponseStart(controller, status, grouped, '')
    handler.onResponseData?.(controller, Buffer.from(body))
    handler.onResponseEnd?.(controller, {})
  } else {
    const raw = headers.flat().map(part => Buffer.from(part, 'latin1'))
    handler.onHeaders?.(status, raw, () => {}, '')
    handler.onData?.(Buffer.from(body))
    handler.onComplete?.([])
  }
}

function headersOf(headers: DispatchOptions['headers']): Header[] {
  if (!headers) return []
  if (Array.isArray(headers) && typeof headers[0] === 'string') {
    const flat = headers as string[]
    return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1]!] as const] : []))
  }
  const entries =
    Symbol.iterator in headers ? [...(headers as Iterable<[string, string]>)] : Object.entries(headers)
  return entries.flatMap(([name, value]) => [value ?? []].flat().map((one): Header => [name, one]))
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array()
  if (typeof body === 'string') return Buffer.from(body)
  if (body instanceof Uint8Array) return body
  const chunks: Uint8Array[] = []
  for await (const chunk of body as AsyncIterable<Uint8Array | string>) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

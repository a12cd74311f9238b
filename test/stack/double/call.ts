import type { Header } from '../../../src/replay/exchange.ts'

/** A request to the double, taken apart. */
export interface Call {
  method: string
  /** Path and query, as they came. */
  path: string
  segments: string[]
  query: URLSearchParams
  headers: readonly Header[]
  cookie: string
  bearer: string | undefined
  body: Buffer
}

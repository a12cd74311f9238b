import type { Exchange } from '../exchange.ts'
import { isPdf, placeholderPdf } from './placeholder.ts'

/** Headers of the connection and of the machine, which say nothing about the konnector. */
const connectionHeaders = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
  'user-agent',
])

/** Drops what says nothing about the konnector and, without `keepFiles`, the content of PDFs. */
export function tidyExchange({ file, request, response }: Exchange, keepFiles: boolean): Exchange {
  const headers = request.headers.filter(([name]) => !connectionHeaders.has(name.toLowerCase()))
  const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
  const body = isPdf(response.body) && !keepFiles ? placeholderPdf(name) : response.body
  return { file, request: { ...request, headers }, response: { ...response, body } }
}

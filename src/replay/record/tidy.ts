import { decodeBody } from '../encoding.ts'
import { type Exchange, findHeader } from '../exchange.ts'
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
export function tidyExchange(exchange: Exchange, keepFiles: boolean): Exchange {
  const { request, response } = exchange
  const headers = request.headers.filter(([name]) => !connectionHeaders.has(name.toLowerCase()))
  const encoding = findHeader(headers, 'content-encoding')
  const tidied = { ...request, headers, body: decodeBody(request.body, encoding).body }
  if (!response) return { ...exchange, request: tidied }
  const name = new URL(request.url).pathname.split('/').at(-1) ?? ''
  const body = isPdf(response.body) && !keepFiles ? placeholderPdf(name) : response.body
  return { ...exchange, request: tidied, response: { ...response, body } }
}

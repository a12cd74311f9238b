import type { Access } from '../../../cozy/permissions.ts'
import { findHeader, type Header, type HttpResponse } from '../../exchange.ts'
import type { ReplayEvent } from '../../protocol.ts'

/** Reports what happened. */
export type Emit = (event: ReplayEvent) => void

/** A request to the stack, taken apart. */
export interface StackRequest {
  method: string
  /** The path's segments, decoded. */
  segments: string[]
  query: URLSearchParams
  headers: readonly Header[]
  body: Uint8Array
}

/** What cozy-stack asks for first, any one of the accesses, and what the route does and answers then. */
export interface StackRoute {
  any: Access[]
  respond: () => HttpResponse
}

export function jsonResponse(status: number, value: unknown, type = 'application/json'): HttpResponse {
  return { status, headers: [['Content-Type', type]], body: Buffer.from(JSON.stringify(value)) }
}

export function jsonApi(status: number, value: unknown): HttpResponse {
  return jsonResponse(status, value, 'application/vnd.api+json')
}

/** An error as the routes outside of /data say it. */
export function apiError(status: number, title: string, detail: string): HttpResponse {
  return jsonApi(status, { errors: [{ status: String(status), title, detail }] })
}

/** An error as /data says it. */
export function couchError(status: number, error: string, reason: string): HttpResponse {
  return jsonResponse(status, { status: String(status), title: error, error, reason })
}

/** A refusal, in the two ways that the stack says it: web/data/data.go, and web/errors/errors.go for the rest. */
export function forbidden({ segments, method, headers }: StackRequest, message = 'Forbidden'): HttpResponse {
  if (segments[0] === 'data') return jsonResponse(403, { error: `code=403, message=${message}` })
  if (method === 'HEAD') return { status: 403, headers: [], body: new Uint8Array() }
  if (findHeader(headers, 'accept')?.includes('application/json'))
    return jsonResponse(403, { error: message })
  return { status: 403, headers: [['Content-Type', 'text/plain; charset=UTF-8']], body: Buffer.from(message) }
}

export const noContent: HttpResponse = { status: 204, headers: [], body: new Uint8Array() }

export function readJsonBody(call: StackRequest): Record<string, unknown> {
  if (call.body.length === 0) return {}
  return JSON.parse(Buffer.from(call.body).toString('utf8')) as Record<string, unknown>
}

import type { Header, HttpRequest } from '../../exchange.ts'
import type { Members } from '../browser/pipe.ts'

/** A request as `Fetch.requestPaused` gives it. */
export interface Paused {
  /** For the answer. */
  id: string
  /** As the pages call it, where they know it. */
  network: string | undefined
  frame: string
  /** CDP's `ResourceType`. */
  type: string
  request: HttpRequest
  /** At the response stage: what the site answered. */
  answered: { status: number; headers: Header[] } | undefined
  /** At the response stage: why there is no answer. */
  failed: string | undefined
}

interface RawRequest {
  url: string
  method: string
  headers: Record<string, string>
  postDataEntries?: { bytes?: string }[]
  postData?: string
}

export function readPaused(params: Members): Paused {
  const { url, method, headers, postDataEntries, postData } = params['request'] as RawRequest
  const status = params['responseStatusCode']
  const responseHeaders = (params['responseHeaders'] ?? []) as { name: string; value: string }[]
  return {
    id: String(params['requestId']),
    network: typeof params['networkId'] === 'string' ? params['networkId'] : undefined,
    frame: String(params['frameId'] ?? ''),
    type: String(params['resourceType']),
    request: {
      method,
      url,
      headers: Object.entries(headers),
      body: bodyOf(postDataEntries, postData),
    },
    answered:
      typeof status === 'number'
        ? { status, headers: responseHeaders.map(({ name, value }): Header => [name, value]) }
        : undefined,
    failed: typeof params['responseErrorReason'] === 'string' ? params['responseErrorReason'] : undefined,
  }
}

function bodyOf(entries: RawRequest['postDataEntries'], text: string | undefined): Uint8Array {
  if (entries) return Buffer.concat(entries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64')))
  return Buffer.from(text ?? '')
}

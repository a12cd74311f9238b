import type { IncomingMessage } from 'node:http'
import { errorReply, notFound, Refusal, type Reply } from './answer.ts'
import type { Context } from './context.ts'
import { matchRoute, rootRoutes, type ServerRoute, spaceRoutes } from './routes.ts'
import type { Store } from './store.ts'

const maxBody = 100 * 1024

/** A URL segment no application, space or channel can be: it makes paths with a bad escape match nothing. */
const unreadable = '\0'

/** From a request to its answer; every error is one too. */
export async function dispatch(
  request: IncomingMessage,
  store: Store,
  spaces: ReadonlySet<string>,
  retryWaitMs: number,
): Promise<Reply> {
  const { method = 'GET', headers } = request
  const url = new URL(`http://${headers.host ?? 'localhost'}/${(request.url ?? '/').slice(1)}`)
  const segments = (url.pathname.replace(/(.)\/$/, '$1').slice(1) || '').split('/').map(decoded)
  let asJson = false
  try {
    const body = await readBody(request)
    const { route, params, space } = find(method, segments, spaces)
    asJson = route.json
    if (asJson) checkHeaders(method, headers)
    if (body === undefined) throw tooLarge()
    const context: Context = {
      store,
      space,
      params,
      query: url.searchParams,
      authorization: headers.authorization,
      body,
      origin: url.origin,
      retryWaitMs,
    }
    return await route.handle(context)
  } catch (error) {
    if (error instanceof MethodNotAllowed) return error.reply
    const refusal = error instanceof Refusal ? error : new Refusal(500, String(error))
    return errorReply(refusal, asJson)
  }
}

class MethodNotAllowed extends Error {
  readonly reply: Reply = {
    status: 405,
    headers: {
      allow: 'OPTIONS, GET',
      'cache-control': 'no-cache',
      'content-type': 'text/plain; charset=UTF-8',
    },
    body: 'Method Not Allowed',
  }
}

/** Which route a request takes. What is below no known space falls to the links of the mobile applications. */
function find(method: string, segments: readonly string[], spaces: ReadonlySet<string>) {
  const named =
    segments[0] !== 'registry' && segments[1] === 'registry' && spaces.has(segments[0]!) && segments[0] !== ''
  const space = named ? segments[0]! : ''
  if (named || segments[0] === 'registry')
    return take(spaceRoutes, segments.slice(named ? 2 : 1), method, space)
  const root = rootRoutes.some(route => matchRoute(route, segments))
  if (root) return take(rootRoutes, segments, method, '')
  if (method !== 'GET') throw new MethodNotAllowed()
  throw new Refusal(404, 'Cannot find space')
}

function take(routes: readonly ServerRoute[], segments: readonly string[], method: string, space: string) {
  for (const route of routes.filter(({ methods }) => methods.includes(method))) {
    const params = matchRoute(route, segments)
    if (params) return { route, params, space }
  }
  throw notFound()
}

function checkHeaders(method: string, headers: IncomingMessage['headers']): void {
  const { accept, 'content-type': type = '' } = headers
  if (['POST', 'PUT', 'PATCH'].includes(method) && !type.startsWith('application/json'))
    throw new Refusal(415, 'Content-Type should be application/json')
  if (accept && !/application\/json|\*\/\*/.test(accept))
    throw new Refusal(406, 'Accept header does not contain application/json')
}

const tooLarge = () => new Refusal(413, 'Request Entity Too Large')

/** Nothing when it grows over the limit while it comes; a length that says so is refused at once. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > maxBody) {
    request.resume()
    throw tooLarge()
  }
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return unreadable
  }
}

import type { IncomingMessage } from 'node:http'
import { errorReply, notFound, Refusal, type Reply, textReply } from './answer.ts'
import type { Context } from './context.ts'
import { pathSegments } from './go-path.ts'
import { matchRoute, rootRoutes, type ServerRoute, spaceRoutes, virtualRoutes } from './routes.ts'
import { Store } from './store.ts'
import type { VirtualSpace } from './virtual-space.ts'

/** `100K` of echo's middleware, which counts in thousands. */
const maxBody = 100_000

/** A body without a length is stopped later: when the JSON decoder's buffer, which doubles, is full. */
const maxChunkedBody = 130_560

export interface Site {
  dir: string
  spaces: ReadonlySet<string>
  virtualSpaces: readonly VirtualSpace[]
  /** Between two tries of a download. */
  retryWaitMs: number
}

/** From a request to its answer; every error is one too. */
export async function dispatch(request: IncomingMessage, site: Site): Promise<Reply> {
  const { method = 'GET', headers } = request
  const [path = '/', query] = splitQuery(request.url ?? '/')
  const segments = pathSegments(path)
  if (segments === undefined) return badRequest
  if (Number(headers['content-length'] ?? 0) > maxBody) {
    request.resume()
    return errorReply(tooLarge(), false)
  }
  let asJson = false
  let vary: Record<string, string> = {}
  try {
    const { routes, rest, ...place } = placeOf(segments, site)
    const found = find(routes, rest, method)
    if ('status' in found) return found
    const { route, params } = found
    asJson = route.kind === 'json'
    if (asJson) checkHeaders(method, headers)
    if (route.kind !== 'file') vary = { vary: 'Accept-Encoding' }
    const context: Context = {
      store: new Store(site.dir, `${schemeOf(headers)}://${headers.host ?? 'localhost'}`),
      ...place,
      params,
      query: new URLSearchParams(query),
      authorization: headers.authorization,
      ifNoneMatch: headers['if-none-match'],
      body: await readBody(request),
      retryWaitMs: site.retryWaitMs,
    }
    const reply = await route.handle(context)
    return { ...reply, headers: { ...vary, ...reply.headers } }
  } catch (error) {
    const reply = errorReply(error instanceof Refusal ? error : new Refusal(500, String(error)), asJson)
    return { ...reply, headers: { ...vary, ...reply.headers } }
  }
}

/** What Go's server says to a path with a broken escape, before any handler. */
const badRequest: Reply = {
  status: 400,
  headers: { 'content-type': 'text/plain; charset=utf-8', connection: 'close' },
  body: '400 Bad Request',
}

function splitQuery(url: string): [path: string, query: string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}

/** Where a path leads. What is below no known space falls to the links of the mobile applications. */
function placeOf(segments: readonly string[], { spaces, virtualSpaces }: Site) {
  const [first = '', second] = segments
  if (first === 'registry') return { routes: spaceRoutes, rest: segments.slice(1), space: '' }
  const rest = segments.slice(2)
  if (second === 'registry' && first !== '' && spaces.has(first))
    return { routes: spaceRoutes, rest, space: first }
  const virtual = second === 'registry' ? virtualSpaces.find(({ name }) => name === first) : undefined
  if (virtual) return { routes: virtualRoutes, rest, space: virtual.source, virtual }
  return { routes: rootRoutes, rest: segments, space: '' }
}

/** The route of a path; outside of the spaces, a path that has no such method says which it has. */
function find(routes: readonly ServerRoute[], segments: readonly string[], method: string) {
  const matching = routes.flatMap(route => {
    const params = matchRoute(route, segments)
    return params ? [{ route, params }] : []
  })
  const found = matching.find(({ route }) => route.methods.includes(method))
  if (found) return found
  if (routes !== rootRoutes || matching.length === 0) throw notFound()
  const allow = { allow: ['OPTIONS', ...matching[0]!.route.methods].join(', ') }
  if (method === 'OPTIONS') return { status: 204, headers: allow, body: '' }
  return textReply(405, 'Method Not Allowed', { ...allow, 'cache-control': 'no-cache' })
}

function checkHeaders(method: string, headers: IncomingMessage['headers']): void {
  const { accept, 'content-type': type = '' } = headers
  if (['POST', 'PUT', 'PATCH'].includes(method) && !type.startsWith('application/json'))
    throw new Refusal(415, 'Content-Type should be application/json')
  if (accept && !/application\/json|\*\/\*/.test(accept))
    throw new Refusal(406, 'Accept header does not contain application/json')
}

/** The scheme by which the client came, as a proxy in front says (echo, Context.Scheme). */
function schemeOf(headers: IncomingMessage['headers']): string {
  const said = ['x-forwarded-proto', 'x-forwarded-protocol', 'x-url-scheme'].map(name => headers[name])
  if (said[0] === undefined && said[1] === undefined && headers['x-forwarded-ssl'] === 'on') return 'https'
  const scheme = String(said.find(Boolean) ?? 'http')
  return /^[a-z][a-z0-9+.-]*$/i.test(scheme) ? scheme : 'http'
}

const tooLarge = () => new Refusal(413, 'Request Entity Too Large')

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > maxChunkedBody) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { jsonApi, jsonResponse } from '../../../src/replay/child/stack/route.ts'
import { Stack } from '../../../src/replay/child/stack/stack.ts'
import type { Header, HttpResponse } from '../../../src/replay/exchange.ts'
import { type Access, grants, type Permission } from '../../../src/cozy/permissions.ts'
import type { ReplayEvent } from '../../../src/replay/protocol.ts'
import { parseScope } from './scope.ts'
import type { Call } from './call.ts'
import { InstallRoutes, type InstallWorld } from './install.ts'
import { OAuthRoutes } from './oauth.ts'

export interface CozyOptions extends InstallWorld {
  /** Of cozy-stack, as /version says it. */
  version?: string
}

/**
 * A Cozy for tests: cozy-stack's routes with its texts, on loopback. Data and files are answered by the in-memory
 * stack of a replay, which grants what the scope of the token gives and no more.
 */
export class CozyDouble {
  readonly oauth = new OAuthRoutes()
  /** What happened to documents and files. */
  readonly events: ReplayEvent[] = []
  /** Every request: method, path, and the token it came with. */
  readonly requests: { method: string; path: string; bearer: string | undefined; body: string }[] = []
  readonly install: InstallRoutes
  /** Where it moved to. */
  movedTo: string | undefined
  url = ''
  readonly #version: string
  #rules: Permission[] = []
  readonly #stack: Stack
  readonly #server = createServer((request, response) => void this.#serve(request, response))

  constructor({ version = '1.6.40', ...world }: CozyOptions = {}) {
    this.#version = version
    this.install = new InstallRoutes(world)
    this.#stack = new Stack(
      { slug: 'books' },
      {
        emit: event => this.events.push(event),
        isGranted: any => any.some(access => this.#isGranted(access)),
      },
    )
    this.#stack.seedAccount({ _id: 'unrelated' })
    this.#stack.seedFolder({ id: 'unrelated', path: '/Unrelated' })
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    return this
  }

  close(): Promise<void> {
    return new Promise(resolve => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  /** The documents of a doctype that were written. */
  saved(doctype: string): Record<string, unknown>[] {
    return this.events.flatMap(event =>
      event.fact === 'document' && event.doctype === doctype ? [event.doc] : [],
    )
  }

  #isGranted(access: Access): boolean {
    return this.#rules.some(
      rule =>
        grants(rule, access) ||
        // The folder of the konnector, which the rule of its own refers to.
        (access.document?.own === true &&
          rule.doctype === access.doctype &&
          rule.selector === 'referenced_by'),
    )
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request)
    const { method, path, bearer } = call
    this.requests.push({ method, path, bearer, body: call.body.toString('utf8') })
    if (await this.install.stream(call, response)) return
    const { status, headers, body } = await this.#answer(call)
    for (const [name, value] of headers) response.appendHeader(name, value)
    response.writeHead(status).end(body)
  }

  async #answer(call: Call): Promise<HttpResponse> {
    const [room, second] = call.segments
    if (room === 'version') return jsonResponse(200, { version: this.#version, build_mode: 'production' })
    if (room === 'settings' && second === 'capabilities')
      return jsonApi(200, { data: { attributes: { flat_subdomains: true } } })
    const other = this.oauth.answer(call) ?? (await this.install.answer(call))
    if (other) return other
    const granted = this.oauth.scopeOf(call.bearer)
    if (this.movedTo !== undefined) return moved(this.movedTo)
    if ('refusal' in granted) return granted.refusal
    if (room === 'registry' || (room === 'konnectors' && second === 'registries'))
      return this.install.registry(call)
    this.#rules = parseScope(granted.scope)
    const answer = this.#stack.answer({ ...call, url: new URL(call.path, this.url).href })
    return room === 'data' && second === 'io.cozy.accounts' ? encrypted(answer) : answer
  }
}

/** Credentials are decrypted for konnectors alone, never for a token of OAuth (web/data/accounts.go). */
function encrypted(answer: HttpResponse): HttpResponse {
  const value = JSON.parse(Buffer.from(answer.body).toString('utf8')) as Record<string, unknown>
  const doc = (value['data'] ?? value) as Record<string, unknown>
  const auth = doc['auth'] as Record<string, unknown> | undefined
  if (!auth) return answer
  const { password, ...rest } = auth
  doc['auth'] = { ...rest, ...(password !== undefined && { credentials_encrypted: 'bmFjbA==' }) }
  return { ...answer, body: Buffer.from(JSON.stringify(value)) }
}

function moved(to: string): HttpResponse {
  const error = {
    status: '410',
    title: 'Cozy has been moved',
    code: 'moved',
    detail: 'The Cozy has been moved to a new address',
    links: { related: to },
  }
  return jsonApi(410, { errors: [error] })
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const { method = 'GET', url = '/', rawHeaders } = request
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const { pathname, searchParams } = new URL(url, 'http://cozy.localhost')
  const [, bearer] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? []
  return {
    method,
    path: url,
    segments: pathname.slice(1).split('/').map(decodeURIComponent),
    query: searchParams,
    headers: Array.from({ length: rawHeaders.length / 2 }, (_, index): Header => [
      rawHeaders[2 * index]!,
      rawHeaders[2 * index + 1]!,
    ]),
    cookie: request.headers.cookie ?? '',
    bearer,
    body: Buffer.concat(chunks),
  }
}

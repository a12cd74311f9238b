import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { StackAnswer } from './http.ts'
import { parseAnswer } from './refusal.ts'
import type { CozySession } from './session.ts'
import { type CozyCall, segmentsOf } from './traffic.ts'

/** The Cozy as the konnector of one run sees it. */
export interface Gateway {
  /** What the konnector gets as COZY_URL. */
  url: string
  /** What it gets as COZY_CREDENTIALS: good for this gateway alone, as long as it is open. */
  credentials: string
  /** What went through, in the order of the answers. */
  calls: CozyCall[]
  /** What ended the access to the Cozy, if something did. */
  failure(): unknown
  close(): Promise<void>
}

export interface GatewayOptions {
  session: CozySession
  /** The account of the run, and what a person typed into it. */
  account: { id: string; fields: Record<string, unknown> }
}

/** The largest file that goes through. */
const maxFile = 512 * 1024 * 1024

/** Of one connection only, or of the konnector's own credentials. */
const notForwarded = new Set([
  'accept-encoding',
  'authorization',
  'connection',
  'content-length',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
])

/**
 * Opens a way to a Cozy on loopback, for one run: it has the permissions of the manifest, and the token stays on this
 * side. A token of OAuth gets no credentials of an account from the stack, which decrypts them for konnectors alone
 * (web/data/accounts.go): they are put back here.
 */
export async function openGateway({ session, account }: GatewayOptions): Promise<Gateway> {
  const credentials = randomBytes(32).toString('base64url')
  const calls: CozyCall[] = []
  let failure: unknown
  const answer = async (request: IncomingMessage): Promise<StackAnswer> => {
    if (!isBearer(request.headers.authorization, credentials)) return json(401, { error: 'invalid_token' })
    try {
      const call = await forward(request, session)
      calls.push(call)
      return withCredentials(call, account)
    } catch (error) {
      failure ??= error
      return json(502, { error: error instanceof Error ? error.message : String(error) })
    }
  }
  const server = createServer(async (request, response) => reply(response, await answer(request)))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    credentials,
    calls,
    failure: () => failure,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function forward(request: IncomingMessage, session: CozySession): Promise<CozyCall> {
  const { method = 'GET', url = '/' } = request
  const path = url.startsWith('/') ? url : '/'
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !notForwarded.has(name)),
  )
  const answer = await session.send('konnector', path, {
    method,
    // Answers are read here, too.
    headers: { ...headers, 'accept-encoding': 'identity' },
    ...(hasBody(request) && { body }),
    timeoutMs: 120_000,
    maxBytes: maxFile,
  })
  return { method, path, body, answer }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

function withCredentials(
  { method, path, answer }: CozyCall,
  account: GatewayOptions['account'],
): StackAnswer {
  const [room, doctype, id, ...rest] = segmentsOf(path)
  const isAccount =
    room === 'data' && doctype === 'io.cozy.accounts' && id === account.id && rest.length === 0
  if (!isAccount || answer.status !== 200 || !['GET', 'PUT'].includes(method)) return answer
  const value = parseAnswer(answer.body) as Record<string, unknown> | undefined
  if (typeof value !== 'object' || value === null) return answer
  const doc = method === 'PUT' ? (value['data'] as Record<string, unknown> | undefined) : value
  if (typeof doc !== 'object' || doc === null) return answer
  doc['auth'] = { ...withoutEncrypted(doc['auth']), ...account.fields }
  return { ...answer, body: Buffer.from(JSON.stringify(value)) }
}

function withoutEncrypted(auth: unknown): Record<string, unknown> {
  if (typeof auth !== 'object' || auth === null) return {}
  return Object.fromEntries(Object.entries(auth).filter(([key]) => !key.endsWith('_encrypted')))
}

function json(status: number, value: object): StackAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(value)) }
}

function reply(response: ServerResponse, { status, headers, body }: StackAnswer): void {
  const kept = Object.entries(headers).filter(
    ([name]) =>
      !['connection', 'content-length', 'keep-alive', 'set-cookie', 'transfer-encoding'].includes(name),
  )
  const length = status === 204 || status === 304 ? {} : { 'content-length': body.length }
  response.writeHead(status, { ...Object.fromEntries(kept), ...length }).end(body)
}

function isBearer(header: string | undefined, credentials: string): boolean {
  const [given, expected] = [Buffer.from(header ?? ''), Buffer.from(`Bearer ${credentials}`)]
  return given.length === expected.length && timingSafeEqual(given, expected)
}

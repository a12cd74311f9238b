import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { OperationalError } from '../diagnostics/errors.ts'
import { consentPage, createProofKey, exchangeCode, type Grant, type OAuthClient } from './oauth.ts'

/** Loopback, where the browser brings the answer of a person (RFC 8252). */
export interface ConsentListener {
  /** Where the Cozy sends the browser back to: nobody else can guess its path. */
  redirectUri: string
  /** Asks for consent to each scope, one page after the other. Throws `ConsentMissing`. */
  ask(asked: ConsentRequest): Promise<Grant[]>
  close(): void
}

export interface ConsentRequest {
  cozy: URL
  client: OAuthClient
  scopes: readonly string[]
  /** Gets the address of the first page; a person opens it, or a program does for them. */
  onPage: (page: URL) => void
  /** How long a person has, in milliseconds. */
  timeoutMs: number
  signal: AbortSignal
}

/** The person said no, or nothing in time. */
export class ConsentMissing extends OperationalError {
  override readonly name = 'ConsentMissing'
}

/** Starts to listen on a free port of this machine. */
export async function listenForConsent(): Promise<ConsentListener> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const path = `/${randomBytes(16).toString('base64url')}`
  const redirectUri = `http://127.0.0.1:${port}${path}`
  return {
    redirectUri,
    ask: asked => askAll(server, { ...asked, redirectUri }),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

interface Page {
  scope: string
  state: string
  verifier: string
  url: URL
}

async function askAll(server: Server, asked: ConsentRequest & { redirectUri: string }): Promise<Grant[]> {
  const { cozy, client, scopes, redirectUri, onPage, timeoutMs, signal } = asked
  const pages = scopes.map((scope): Page => {
    const { verifier, challenge } = createProofKey()
    const state = randomBytes(24).toString('base64url')
    return {
      scope,
      state,
      verifier,
      url: consentPage(cozy, { client, redirectUri, scope, state, challenge }),
    }
  })
  const deadline = AbortSignal.timeout(timeoutMs)
  const grants: Grant[] = []
  onPage(pages[0]!.url)
  for (const [index, page] of pages.entries()) {
    const next = pages[index + 1]
    const { code, answer } = await nextCode(server, page, asked, AbortSignal.any([signal, deadline]))
    try {
      const grant = await exchangeCode(cozy, client, { code, verifier: page.verifier })
      if (!sameScope(grant.scope, page.scope))
        throw new ConsentMissing(
          `The Cozy at ${cozy.origin} gave a token for other permissions than the manifest's. Nothing was kept: run this again.`,
        )
      grants.push(grant)
      if (next) answer.writeHead(303, { location: next.url.href, ...noStore }).end()
      else endPage(answer, 200, 'Access granted', 'Go back to the terminal: konnector-lint goes on there.')
    } catch (error) {
      endPage(answer, 502, 'No access', 'Go back to the terminal: it says what happened.')
      throw error
    }
  }
  return grants
}

function nextCode(
  server: Server,
  { state }: Page,
  { cozy, redirectUri, signal: stopped, timeoutMs }: ConsentRequest & { redirectUri: string },
  signal: AbortSignal,
): Promise<{ code: string; answer: ServerResponse }> {
  return new Promise((resolve, reject) => {
    const finish = () => {
      server.off('request', hear)
      signal.removeEventListener('abort', stop)
    }
    const stop = () => {
      finish()
      const late = `Nobody answered the consent page of ${cozy.host} within ${Math.round(timeoutMs / 1000)} seconds. Run konnector-lint dev again and click through the page.`
      reject(stopped.aborted ? stopped.reason : new ConsentMissing(late))
    }
    const hear = ({ url = '', method }: IncomingMessage, answer: ServerResponse) => {
      const { pathname, searchParams } = new URL(url, redirectUri)
      if (method !== 'GET' || pathname !== new URL(redirectUri).pathname)
        return endPage(answer, 404, 'Not found', 'Nothing is here.')
      if (searchParams.has('error')) {
        finish()
        endPage(answer, 200, 'Access refused', 'Nothing was kept. You can close this page.')
        return reject(
          new ConsentMissing(
            `The access to ${cozy.host} was refused in the browser. Run konnector-lint dev again to be asked anew.`,
          ),
        )
      }
      const code = searchParams.get('code')
      if (!isEqual(searchParams.get('state') ?? '', state) || !code)
        return endPage(answer, 400, 'Not the page that was asked for', 'Use the address in the terminal.')
      finish()
      return resolve({ code, answer })
    }
    server.on('request', hear)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
}

const noStore = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }

function endPage(answer: ServerResponse, status: number, title: string, text: string): void {
  answer
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'",
      connection: 'close',
      ...noStore,
    })
    .end(`<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`)
}

function isEqual(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}

function sameScope(given: string, asked: string): boolean {
  const sorted = (scope: string) => scope.trim().split(/\s+/).toSorted().join(' ')
  return sorted(given) === sorted(asked)
}

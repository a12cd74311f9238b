import type { Answer, Header, HttpRequest, HttpResponse, NetworkFailure } from '../../exchange.ts'
import { packExchange, type ReplayEvent } from '../../protocol.ts'
import type { BrowserPage } from '../browser/page.ts'
import type { Pipe } from '../browser/pipe.ts'
import { sleep } from '../real-time.ts'
import { withAsker } from './asker.ts'
import type { Asked, Decision, Gatekeeper } from './gate.ts'
import type { Requests } from './requests.ts'
import { askTwin, ofTheMoment } from './twin.ts'

interface RecordingOptions {
  pipe: Pipe
  worker: BrowserPage
  /** Origin of the site → origin to ask instead. */
  map: Readonly<Record<string, string>>
  emit(event: ReplayEvent): void
  /** Hears of a main document that does not come. */
  failed(): void
}

/**
 * Lets the site be asked, by the browser itself with its own TLS and cookies, and keeps what it answered. An origin that
 * is mapped is asked from here.
 */
export function recordingGate(
  requests: Requests,
  { pipe, worker, map, emit, failed }: RecordingOptions,
): Gatekeeper {
  const answers = new Map<string, number>()
  const keep = ({ asker, request }: Asked, answer: Answer) => {
    if (asker === 'decor') return
    const headers = withAsker(request.headers, asker)
    emit({
      fact: 'recorded',
      exchange: packExchange({ file: '', request: { ...request, headers }, ...answer }),
    })
  }
  return {
    async decide(asked): Promise<Decision> {
      const { origin } = new URL(asked.request.url)
      const twin = map[origin]
      if (twin === undefined) return 'let out'
      try {
        const answer = await askTwin(await withCookies(asked), twin)
        keep(asked, { response: answer })
        return { answer }
      } catch (error) {
        keep(asked, { failure: failureOf((error as NodeJS.ErrnoException).code) })
        if (asked.main) failed()
        return { fail: 'ConnectionFailed' }
      }
    },
    async answered(asked) {
      const { id, network, answered, main } = asked
      if (!answered) {
        keep(asked, { failure: failureOf(undefined) })
        if (main) failed()
        return
      }
      const nth = answers.get(network ?? id) ?? 0
      answers.set(network ?? id, nth + 1)
      const cookies = await cookiesOf(network, nth)
      const isRedirect = answered.status >= 300 && answered.status < 400
      const body = isRedirect ? new Uint8Array() : await bodyOf(id)
      const headers = answered.headers.filter(
        ([name]) => !ofTheMoment.has(name.toLowerCase()) && name.toLowerCase() !== 'set-cookie',
      )
      const response: HttpResponse = {
        status: answered.status,
        headers: [...headers, ...cookies.map((value): Header => ['Set-Cookie', value])],
        body,
      }
      keep(asked, { response })
    },
  }

  /** Those that the browser would send. */
  async function withCookies({ request }: Asked): Promise<HttpRequest> {
    const { cookies } = await pipe.send('Network.getCookies', { urls: [request.url] }, worker.session)
    const cookie = (cookies as { name: string; value: string }[])
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
    return cookie ? { ...request, headers: [...request.headers, ['Cookie', cookie]] } : request
  }

  /** They come by another way than the answer. */
  async function cookiesOf(network: string | undefined, nth: number): Promise<readonly string[]> {
    for (let tries = 0; tries < 20 && requests.knows(network); tries++) {
      const cookies = requests.cookiesOf(network, nth)
      if (cookies) return cookies
      await sleep(10)
    }
    return []
  }

  async function bodyOf(requestId: string): Promise<Uint8Array> {
    try {
      const { body, base64Encoded } = await pipe.send('Fetch.getResponseBody', { requestId })
      return Buffer.from(String(body), base64Encoded === true ? 'base64' : 'utf8')
    } catch {
      // An answer without a body, such as 204.
      return new Uint8Array()
    }
  }
}

function failureOf(code = 'ECONNRESET'): NetworkFailure {
  return { code, message: 'the site did not answer' }
}

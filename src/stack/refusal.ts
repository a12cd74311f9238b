import { OperationalError } from '../diagnostics/errors.ts'
import { readJson } from '../json/read.ts'
import { printable } from '../replay/printable.ts'
import type { StackAnswer } from './http.ts'

/** How deep the JSON of an answer may be nested. */
const maxLevels = 100

/** The JSON of an answer; undefined when it is not JSON. */
export function parseAnswer(body: Uint8Array): unknown {
  return readJson(body, { maxLevels })
}

interface ErrorBody {
  error?: unknown
  error_description?: unknown
  message?: unknown
  errors?: { code?: unknown; title?: unknown; detail?: unknown; links?: { related?: unknown } }[]
}

/** The stack's own words about a refusal, in one line; its routes have three ways to say them. */
export function refusalText({ body }: Pick<StackAnswer, 'body'>): string {
  const { error, error_description: description, errors, message } = (parseAnswer(body) ?? {}) as ErrorBody
  const [first] = Array.isArray(errors) ? errors : []
  const said = [description, error, first?.detail, first?.title, message].find(
    text => typeof text === 'string' && text !== '',
  )
  return printable(typeof said === 'string' ? said : Buffer.from(body).toString('utf8').trim(), 300)
}

/** Where a Cozy says it moved to: a redirect to another host, or the stack's 410. Empty: it does not say where. */
export function movedTo(answer: StackAnswer, asked: URL): string | undefined {
  const { location } = answer.headers
  if (
    answer.status >= 300 &&
    answer.status < 400 &&
    location !== undefined &&
    URL.canParse(location, asked.href)
  ) {
    const { origin } = new URL(location, asked)
    return origin === asked.origin ? undefined : origin
  }
  const { errors } = (parseAnswer(answer.body) ?? {}) as ErrorBody
  const [first] = Array.isArray(errors) ? errors : []
  if (answer.status !== 410 || first?.code !== 'moved') return undefined
  return typeof first.links?.related === 'string' ? printable(first.links.related, 200) : ''
}

/** What to tell of a Cozy that moved. */
export function movedError(cozy: URL, to: string): OperationalError {
  return new OperationalError(
    `The Cozy of ${cozy.host} moved to ${to || 'another address'}. Put its new address in COZY_URL, then run this again.`,
  )
}

/** Whether the stack no longer takes a token: it expired, or its client was revoked (model/permission/errors.go). */
export function isTokenRefused({ status, headers }: StackAnswer): boolean {
  return (
    (status === 400 || status === 401) &&
    /error="invalid_token"/.test(headers['www-authenticate']?.toString() ?? '')
  )
}

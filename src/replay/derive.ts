import type { Exchange } from './exchange.ts'
import type { JsonDocument } from '../json/document.ts'
import { readRecordingFile } from './recording-file.ts'
import { invalidMember } from './recording-json.ts'

/** A scenario that is another one, but for one answer of the site. */
export interface Derivation {
  /** The name of the other scenario, beside this one. */
  from: string
  /** Method and path of the request, such as `POST /login`, or a whole URL in place of the path. */
  at: string
  /** A status; a connection that is `reset`, a site that gives no answer in `timeout`; or `page:<file>` of this folder. */
  respond: number | string
}

/** Reads `derive` of a scenario.json. Throws `RecordingError`. */
export function parseDerivation(document: JsonDocument): Derivation {
  const { derive } = document.value as { derive?: Partial<Record<keyof Derivation, unknown>> | null }
  const { from, at, respond } = derive ?? {}
  const invalid = (name: keyof Derivation, message: string) =>
    invalidMember(document, ['derive', name], message)
  if (typeof from !== 'string' || !/^[a-z\d][\w-]*$/i.test(from))
    throw invalid('from', 'its "derive.from" must be the name of a scenario')
  if (typeof at !== 'string' || !/^[A-Z]+ \S+$/.test(at))
    throw invalid('at', 'its "derive.at" must be a method and a path, such as "POST /login"')
  if (!isAnswer(respond))
    throw invalid(
      'respond',
      'its "derive.respond" must be a status from 200 to 599, "reset", "timeout" or "page:<file>"',
    )
  return { from, at, respond }
}

function isAnswer(value: unknown): value is Derivation['respond'] {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 200 && value <= 599
  return typeof value === 'string' && /^(?:reset|timeout|page:[\w.-]+)$/.test(value)
}

/** Milliseconds until the system gives up a connection that nobody answers. */
const systemTimeout = 120_000

/**
 * The exchanges of the other scenario, in which the request at `at` gets the answer, each time it is made. `dir` holds
 * the page. Throws `RecordingError`.
 */
export function deriveExchanges(
  { at, respond }: Derivation,
  exchanges: readonly Exchange[],
  document: JsonDocument,
  dir: string,
): Exchange[] {
  const index = exchanges.findIndex(({ request }) => isAt(request, at))
  if (index < 0)
    throw invalidMember(document, ['derive', 'at'], `the other scenario has no request ${at} to derive from`)
  const { request, file: name } = exchanges[index]!
  const derived: Exchange = { file: name, request, repeats: true, ...answerOf(respond, document.file, dir) }
  // What came before stays as it was.
  const rest = exchanges.slice(index + 1).filter(one => !isAt(one.request, at))
  return [...exchanges.slice(0, index), derived, ...rest]
}

function isAt({ method, url }: Exchange['request'], at: string): boolean {
  const { pathname, search } = new URL(url)
  return [url, pathname, pathname + search].some(place => at === `${method} ${place}`)
}

function answerOf(respond: Derivation['respond'], file: string, dir: string) {
  if (respond === 'reset') return { failure: { code: 'ECONNRESET', message: 'socket hang up' } }
  if (respond === 'timeout')
    return { failure: { code: 'ETIMEDOUT', message: 'connect ETIMEDOUT' }, delay: systemTimeout }
  const headers = [['Content-Type', 'text/html; charset=utf-8']] as const
  if (typeof respond === 'number')
    return { response: { status: respond, headers, body: Buffer.from(`<h1>${respond}</h1>\n`) } }
  return {
    response: { status: 200, headers, body: readRecordingFile(dir, file, respond.slice('page:'.length)) },
  }
}

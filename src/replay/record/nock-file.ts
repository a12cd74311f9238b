import { isObject } from '../../json/values.ts'
import { decodeBody } from '../encoding.ts'
import type { Exchange, Header } from '../exchange.ts'
import { type JsonSource, stepsOf } from './json-source.ts'

/** One of the definitions that `nock.recorder.play()` and nockBack write. */
interface Definition {
  scope: string
  method?: string
  path: string
  body?: unknown
  status?: number
  response?: unknown
  rawHeaders?: string[] | Record<string, string | string[]>
  headers?: Record<string, string | string[]>
  reqheaders?: Record<string, string | string[]>
  responseIsBinary?: boolean
}

/** Reads a list of nock's definitions. Throws `RecordRefused`, which says where it is wrong. */
export function parseNockDefinitions(source: JsonSource, definitions: readonly unknown[]): Exchange[] {
  return definitions.map((definition, index) => {
    const problem = problemIn(definition)
    if (problem)
      throw source.refuse(`is not a list of nock's definitions: [${index}].${problem}`, [
        index,
        ...stepsOf(`.${problem}`),
      ])
    return exchangeOf(definition as Definition)
  })
}

function problemIn(definition: unknown): string | undefined {
  const { scope, path, status, method, rawHeaders, headers, reqheaders } = (definition ?? {}) as Partial<
    Record<keyof Definition, unknown>
  >
  if (typeof scope !== 'string' || !/^https?:\/\//.test(scope)) return 'scope is not an origin'
  if (typeof path !== 'string' || !URL.canParse(path, scope)) return 'path is not a path'
  if (method !== undefined && typeof method !== 'string') return 'method is not a method'
  if (status !== undefined && !(Number.isInteger(status) && Number(status) >= 200 && Number(status) <= 599))
    return 'status is not a status'
  for (const [name, value] of Object.entries({ rawHeaders, headers, reqheaders }))
    if (value !== undefined && !areHeaders(value)) return `${name} are not headers`
  return undefined
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(text => typeof text === 'string')
}

/** Names and values in turn, or an object of them. */
function areHeaders(value: unknown): boolean {
  if (Array.isArray(value)) return areTexts(value)
  return (
    isObject(value) &&
    Object.values(value).every(one => [one].flat().every(text => /^(?:string|number)$/.test(typeof text)))
  )
}

function exchangeOf(definition: Definition): Exchange {
  const { scope, path, method = 'GET', body, status = 200, response, responseIsBinary } = definition
  const headers = pairsOf(definition.rawHeaders ?? definition.headers ?? {})
  return {
    file: '',
    request: {
      method: method.toUpperCase(),
      url: new URL(path, scope).href,
      headers: pairsOf(definition.reqheaders ?? {}),
      body: bytesOf(body, false),
    },
    response: {
      status,
      headers: headers.filter(
        ([name]) => !/^(?:connection|content-length|date|transfer-encoding)$/i.test(name),
      ),
      ...contentOf(response, responseIsBinary === true, headers),
    },
  }
}

function pairsOf(headers: NonNullable<Definition['rawHeaders']>): Header[] {
  if (Array.isArray(headers))
    return headers.flatMap((name, index): Header[] =>
      index % 2 === 0 ? [[name, headers[index + 1] ?? '']] : [],
    )
  return Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one): Header => [name, String(one)]),
  )
}

/** An encoded body is recorded as chunks of hexadecimal digits, as it came. */
function contentOf(response: unknown, isBinary: boolean, headers: readonly Header[]) {
  const encoding = headers.find(([name]) => name.toLowerCase() === 'content-encoding')?.[1]
  if (areTexts(response) && encoding !== undefined)
    return decodeBody(Buffer.from(response.join(''), 'hex'), encoding)
  return { body: bytesOf(response, isBinary) }
}

function bytesOf(value: unknown, isHex: boolean): Uint8Array {
  if (value === undefined || value === null) return new Uint8Array()
  if (typeof value === 'string') return Buffer.from(value, isHex ? 'hex' : 'utf8')
  return Buffer.from(JSON.stringify(value))
}

import { maxLevels, readJson } from '../json/read.ts'
import { type Exchange, findHeader, type HttpRequest } from './exchange.ts'
import type { Difference } from './protocol.ts'

/** Names of query parameters that only keep caches away. */
const cacheBusters = ['_', 'cachebuster', 'cb', 'nocache', 'nonce', 'rand', 'rnd', 'timestamp', 'ts']

/**
 * What two requests must share for one to get the other's answer: method, origin, path and query. The order
 * of the query's parameters does not count, nor do ignored names; an epoch or a UUID is as good as another.
 */
export function matchKey({ method, url }: HttpRequest, ignoreQuery: readonly string[]): string {
  const { origin, pathname, search } = new URL(url)
  const ignored = new Set([...cacheBusters, ...ignoreQuery])
  const query = decodeFormFields(search.slice(1))
    .filter(([name]) => !ignored.has(name.toLowerCase()) && !ignored.has(name))
    .map(([name, value]) => `${name}=${volatile(value) ?? value}`)
    .toSorted()
  return `${method.toUpperCase()} ${origin}${pathname}?${query.join('&')}`
}

/** The pairs of a query or of a form. What is no UTF-8 stays as it is: its bytes count. */
export function decodeFormFields(text: string): [name: string, value: string][] {
  return text
    .split('&')
    .filter(Boolean)
    .map(pair => {
      const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(pair)!
      return [decodeForm(name), decodeForm(value)]
    })
}

function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

function volatile(value: string): string | undefined {
  if (/^1[4-9]\d{8}(?:\d{3})?$/.test(value)) return '<time>'
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return '<uuid>'
  return undefined
}

/** Which of the candidates fits best: fewest differences, then the first recorded. */
export function bestMatch<T extends { request: HttpRequest }>(
  request: HttpRequest,
  candidates: readonly T[],
): { candidate: T; differences: Difference[] } | undefined {
  let best: { candidate: T; differences: Difference[] } | undefined
  for (const candidate of candidates) {
    const differences = differencesOf(request, candidate.request)
    if (!best || weightOf(differences) < weightOf(best.differences)) best = { candidate, differences }
    if (differences.length === 0) break
  }
  return best
}

const weights: Record<string, number> = { origin: 100, path: 30, method: 20, query: 3, body: 1, header: 0.5 }

function weightOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { field, asked, recorded }) => {
    const weight = weights[field.split(' ', 1)[0]!]!
    return sum + (field === 'path' ? weight * (1 - likeness(asked!, recorded!)) : weight)
  }, 0)
}

/**
 * How much of two paths is the same, from 0 to less than 1: names in the same places, then what the first
 * others begin with.
 */
function likeness(a: string, b: string): number {
  const [left, right] = [a.split('/').slice(1), b.split('/').slice(1)]
  const length = Math.max(left.length, right.length)
  const same = left.filter((name, index) => name === right[index]).length
  const index = left.findIndex((name, at) => name !== right[at])
  const [name = '', other = ''] = [left[index], right[index]]
  let prefix = 0
  while (prefix < name.length && name[prefix] === other[prefix]) prefix++
  return (same + prefix / (name.length + other.length + 1)) / (length + 1)
}

/** The recorded exchange a request comes closest to; undefined when nothing is recorded. */
export function nearestExchange(request: HttpRequest, exchanges: readonly Exchange[]) {
  return bestMatch(request, exchanges)
}

/** What differs between two requests, field by field: of the query and of a form's or a JSON's body. */
function differencesOf(asked: HttpRequest, recorded: HttpRequest): Difference[] {
  const [a, b] = [new URL(asked.url), new URL(recorded.url)]
  return [
    ...compare('method', asked.method.toUpperCase(), recorded.method.toUpperCase()),
    ...compare('origin', a.origin, b.origin),
    ...compare('path', a.pathname, b.pathname),
    ...compareFields('query', decodeFormFields(a.search.slice(1)), decodeFormFields(b.search.slice(1))),
    ...compareFields('body', fieldsOf(asked), fieldsOf(recorded)),
    ...compare('header accept', acceptOf(asked), acceptOf(recorded)),
  ]
}

function compare(field: string, asked?: string, recorded?: string): Difference[] {
  return asked === recorded ? [] : [{ field, asked, recorded }]
}

type Fields = Iterable<readonly [string, string]>

function compareFields(part: string, asked: Fields, recorded: Fields): Difference[] {
  const [a, b] = [grouped(asked), grouped(recorded)]
  return [...new Set([...a.keys(), ...b.keys()])].flatMap(name =>
    compare(name ? `${part} ${name}` : part, a.get(name), b.get(name)),
  )
}

function grouped(fields: Fields): Map<string, string> {
  const groups = new Map<string, string>()
  for (const [name, value] of fields)
    groups.set(name, groups.has(name) ? `${groups.get(name)},${value}` : value)
  return groups
}

/** Clients that name no type accept all of them. */
function acceptOf({ headers }: HttpRequest): string {
  return findHeader(headers, 'accept') ?? '*/*'
}

function fieldsOf({ headers, body }: HttpRequest): Fields {
  if (body.length === 0) return []
  const type = findHeader(headers, 'content-type') ?? ''
  const [, quoted, boundary = quoted] = /\bboundary=(?:"([^"]+)"|([^;\s"]+))/i.exec(type) ?? []
  if (boundary && /^\s*multipart\//i.test(type))
    return partsOf(Buffer.from(body).toString('latin1'), boundary)
  const text = Buffer.from(body).toString('utf8')
  if (type.includes('x-www-form-urlencoded')) return decodeFormFields(text)
  if (!type.includes('json')) return [['', text]]
  const value = readJson(text, { maxLevels })
  return value === undefined ? [['', text]] : leaves(value)
}

/** The parts of a multipart body, in which the boundary does not count: it is made by chance. */
function partsOf(text: string, boundary: string): [string, string][] {
  const parts = text.split(`--${boundary}`).slice(1, -1)
  return parts.map((part, index) => {
    const [head = '', ...rest] = part.replace(/^\r?\n|\r?\n$/g, '').split(/\r?\n\r?\n/)
    const name = /\bname="([^"]*)"/i.exec(head)?.[1] ?? String(index)
    const content = `${head.replace(/\r?\n/g, '\n')}\n\n${rest.join('\n\n')}`
    const isField = /^content-disposition: form-data; name="[^"]*"$/i.test(head)
    return [name, Buffer.from(isField ? rest.join('\n\n') : content, 'latin1').toString('utf8')]
  })
}

function* leaves(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value !== 'object' || value === null) yield [path, JSON.stringify(value)]
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, path ? `${path}.${key}` : key)
}

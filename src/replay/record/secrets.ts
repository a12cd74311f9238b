import { type Exchange, findHeader, type Header } from '../exchange.ts'
import { findPersonalData, personalPseudonym } from './personal.ts'
import { textViews } from './views.ts'

/** Something of a person's, or of their session, that must not be in a recording. */
export interface Secret {
  /** What it is, as a word of its pseudonym: `password`, `csrf_token`… */
  name: string
  value: string
  /** By a person, whose letter case a site may change. */
  userEntered?: boolean
  /** What stands for it, when that is known. */
  pseudonym?: string
}

/** Shorter values look like ordinary text. */
export const minSecretLength = 4
const minTokenLength = 8

/** Names of form fields, JSON members, query parameters and headers that hold secrets. */
const sensitiveName =
  /token|csrf|xsrf|session|passw|secret|auth(?!or)|nonce|jwt|api[-_]?key|signature|credential|bearer|saml|assertion|(?:^|[-_.])(?:sid|sig|otp|pin)$/i
/** Names that hold secrets, and other things as well. */
const ambiguousName = /refresh|ticket|(?:^|[-_.])(?:code|key|state)$/i
/** Bounds keep a search in a stranger's page linear. */
const jwt = /\beyJ[\w-]{8,4096}\.eyJ[\w-]{8,8192}\.[\w-]{0,4096}/g

/**
 * Everything secret in the traffic beside what the person entered, in the order it is met: `source`, the text of the
 * build, is public, and so is what stands in it.
 */
export function findSecrets(
  entered: readonly Secret[],
  exchanges: readonly Exchange[],
  source: string,
): Secret[] {
  const found = new Map<string, Secret>(entered.map(secret => [secret.value, secret]))
  const add = (name: string, value: string, least = minTokenLength) => {
    if (value.length >= least && !found.has(value) && !source.includes(value))
      found.set(value, { name, value })
  }
  for (const { request, response } of exchanges) {
    const answered = response?.headers ?? []
    for (const { name, value } of cookiesOf(request.headers, answered))
      if (looksGenerated(value)) add(name, value)
    for (const [name, value] of [...request.headers, ...answered])
      if (/^(?:proxy-)?authorization$/i.test(name))
        for (const credential of credentialsIn(value)) add('authorization', credential, minSecretLength)
      else if (isSensitive(name, value)) add(name.toLowerCase(), value)
    const texts = [request.url, findHeader(answered, 'location') ?? '', ...textsOf(request, response)]
    for (const text of texts)
      for (const view of textViews(text))
        for (const { name, value } of secretsIn(view)) add(name, fromBytes(value))
  }
  return [...found.values()]
}

/** The personal data in the answers, each with a pseudonym of the same form. */
export function findPersonalSecrets(
  known: readonly Secret[],
  exchanges: readonly Exchange[],
  source: string,
): Secret[] {
  const found = new Map<string, Secret>()
  const taken = new Set(known.map(({ value }) => value))
  for (const { response } of exchanges)
    for (const text of response ? textsOf(response) : [])
      for (const { kind, value } of findPersonalData(text)) {
        if (taken.has(value) || found.has(value) || source.includes(value)) continue
        const pseudonym = personalPseudonym(kind, value, found.size + 1)
        if (pseudonym !== value) found.set(value, { name: kind, value, pseudonym })
      }
  return [...found.values()]
}

function isSensitive(name: string, value: string): boolean {
  return sensitiveName.test(name) || (ambiguousName.test(name) && looksGenerated(value))
}

/** `Basic` holds a name and a password in base64, every other scheme a token of its own. */
function credentialsIn(authorization: string): string[] {
  const [scheme = '', credential = scheme] = authorization.split(/ +/)
  if (scheme.toLowerCase() !== 'basic') return [credential]
  const [, user = '', password = ''] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(credential, 'base64').toString()) ?? []
  return [user, password]
}

/** A cookie's value, whether it looks generated or not. */
function cookiesOf(request: readonly Header[], response: readonly Header[]): Secret[] {
  const pairs = [
    ...request.filter(([name]) => name.toLowerCase() === 'cookie').flatMap(([, value]) => value.split(';')),
    ...response
      .filter(([name]) => name.toLowerCase() === 'set-cookie')
      .map(([, value]) => value.split(';', 1)[0]!),
  ]
  return pairs.flatMap(pair => {
    const [, name, value] = /^\s*([^=\s]+)=(.*)$/.exec(pair) ?? []
    return name && value ? [{ name, value: decodeUrl(value.trim()) }] : []
  })
}

/** Words stay: replacing `light` everywhere because a cookie says so would ruin the page. */
function looksGenerated(value: string): boolean {
  return value.length >= 16 || (/\d/.test(value) && /[a-z]/i.test(value))
}

/** Byte strings of the bodies that are text. */
function textsOf(...messages: ({ body: Uint8Array } | undefined)[]): string[] {
  return messages.flatMap(message => {
    const text = message ? Buffer.from(message.body).toString('latin1') : ''
    return text.includes('\0') ? [] : [text]
  })
}

const fromBytes = (text: string) => Buffer.from(text, 'latin1').toString('utf8')

function* secretsIn(text: string): Generator<{ name: string; value: string }> {
  for (const [value] of text.matchAll(jwt)) yield { name: 'jwt', value }
  for (const { name, value } of pairsIn(text)) if (isSensitive(name, value)) yield { name, value }
}

/** A name and the value that is given to it, as queries, forms, JSON, scripts and HTML write them. */
function* pairsIn(text: string): Generator<{ name: string; value: string }> {
  for (const [, name = '', value = ''] of text.matchAll(
    /(?<=^|[?&#;\s"'])([\w.[\]-]{1,100})=([^&;#\s"'<>]+)/g,
  ))
    yield { name, value: decodeForm(value) }
  // "a": "b", a: "b", a = "b", setItem("a", "b")
  for (const [, name = '', double, single] of text.matchAll(
    /(?<![\w.-])["']?([\w.-]{1,100})["']?\s{0,8}[:=,]\s{0,8}(?:"((?:[^"\\]|\\.){0,1024})"|'((?:[^'\\]|\\.){0,1024})')/g,
  ))
    yield { name, value: double === undefined ? (single ?? '') : decodeJson(double) }
  for (const [tag] of text.matchAll(/<(?:input|meta)\b[^>]{0,1024}>/gi)) {
    const name = attribute(tag, 'name') ?? attribute(tag, 'id')
    const value = attribute(tag, 'value') ?? attribute(tag, 'content')
    if (name && value) yield { name, value }
  }
}

const attributes = new Map(
  ['name', 'id', 'value', 'content'].map(name => [
    name,
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i'),
  ]),
)

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = attributes.get(name)!.exec(tag) ?? []
  return double ?? single
}

function decodeUrl(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** Of a byte string. */
function decodeForm(value: string): string {
  return value
    .replaceAll('+', ' ')
    .replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Of a byte string. */
function decodeJson(value: string): string {
  try {
    return Buffer.from(String(JSON.parse(`"${fromBytes(value)}"`))).toString('latin1')
  } catch {
    return value
  }
}

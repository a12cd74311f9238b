import { type Exchange, type Header, findHeader } from '../exchange.ts'

/** Something of a person's, or of their session, that must not be in a recording. */
export interface Secret {
  /** What it is, as a word of its alias: `password`, `csrf_token`… */
  name: string
  value: string
  /** By a person, whose letter case a site may change. */
  typed?: boolean
}

/** Shorter values cannot be told from ordinary text. */
export const minSecretLength = 4
const shortestToken = 8

/** Names of form fields, JSON members, query parameters and headers that hold secrets. */
const telling =
  /token|csrf|xsrf|session|passw|secret|auth|nonce|jwt|api[-_]?key|signature|(?:^|[-_])(?:sid|sig|otp|pin)$/i
const jwt = /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]*/g

/**
 * Everything secret in the traffic: what was typed first, then what the site gave out, in the order it is
 * met.
 */
export function findSecrets(fields: Record<string, unknown>, exchanges: readonly Exchange[]): Secret[] {
  const found = new Map<string, Secret>()
  const add = (name: string, value: string, least: number, typed = false) => {
    if (value.length >= least && !found.has(value)) found.set(value, { name, value, typed })
  }
  for (const [name, value] of Object.entries(fields))
    if (typeof value === 'string') add(name, value, minSecretLength, true)
  for (const { request, response } of exchanges) {
    for (const { name, value } of cookiesOf(request.headers, response?.headers ?? []))
      if (looksMade(value)) add(name, value, shortestToken)
    for (const headers of [request.headers, response?.headers ?? []])
      for (const [name, value] of headers) {
        if (/^(?:proxy-)?authorization$/i.test(name))
          for (const credential of credentialsIn(value)) add('authorization', credential, minSecretLength)
        else if (telling.test(name)) add(name.toLowerCase(), value, shortestToken)
      }
    for (const text of [
      request.url,
      findHeader(response?.headers ?? [], 'location') ?? '',
      ...bodies(request, ...(response ? [response] : [])),
    ])
      for (const { name, value } of secretsIn(text)) add(name, value, shortestToken)
  }
  return [...found.values()]
}

/** `Basic` holds a name and a password in base64, every other scheme a token of its own. */
function credentialsIn(authorization: string): string[] {
  const [scheme = '', credential = scheme] = authorization.split(/ +/)
  if (scheme.toLowerCase() !== 'basic') return [credential]
  const [, user = '', password = ''] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(credential, 'base64').toString()) ?? []
  return [user, password]
}

/** A cookie's value, whether it looks made by a machine or not. */
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
function looksMade(value: string): boolean {
  return value.length >= 16 || (/\d/.test(value) && /[a-z]/i.test(value))
}

function bodies(...messages: { body: Uint8Array }[]): string[] {
  return messages.map(({ body }) => Buffer.from(body).toString('utf8')).filter(text => !text.includes('\0'))
}

function* secretsIn(text: string): Generator<Secret> {
  for (const [value] of text.matchAll(jwt)) yield { name: 'jwt', value }
  // a=b, as in queries and forms
  for (const [, name, value] of text.matchAll(/(?<=^|[?&;\s"'])([\w.[\]-]+)=([^&;#\s"'<>]+)/g))
    if (telling.test(name!)) yield { name: name!, value: decodeForm(value!) }
  // "a": "b", as in JSON and scripts
  for (const [, name, value] of text.matchAll(/["']([\w.-]+)["']\s*:\s*"((?:[^"\\]|\\.)*)"/g))
    if (telling.test(name!)) yield { name: name!, value: decodeJson(value!) }
  // <input name="a" value="b"> and <meta name="a" content="b">
  for (const [tag] of text.matchAll(/<(?:input|meta)\b[^>]*>/gi)) {
    const name = attribute(tag, 'name') ?? attribute(tag, 'id')
    const value = attribute(tag, 'value') ?? attribute(tag, 'content')
    if (name && value && telling.test(name)) yield { name, value }
  }
}

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? []
  const value = double ?? single
  return value === undefined ? undefined : decodeHtml(value)
}

function decodeUrl(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

function decodeForm(value: string): string {
  return new URLSearchParams(`v=${value}`).get('v') ?? value
}

function decodeJson(value: string): string {
  try {
    return String(JSON.parse(`"${value}"`))
  } catch {
    return value
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decodeHtml(value: string): string {
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal) return String.fromCodePoint(Number(decimal))
      return entities[name!.toLowerCase()] ?? whole
    },
  )
}

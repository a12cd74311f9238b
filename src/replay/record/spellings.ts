/**
 * Every way a value may be written on the wire, each with the alias written the same way. Texts here are byte strings: one
 * character a byte (latin1), so that binary bodies pass through unchanged.
 */
export function spellings(secret: string, alias: string): [from: string, to: string][] {
  const pairs = new Map<string, string>()
  for (const spell of ways) {
    const from = bytes(spell(secret))
    if (!pairs.has(from)) pairs.set(from, bytes(spell(alias)))
  }
  // A page in latin1.
  const narrow = Buffer.from(secret, 'latin1')
  if (narrow.toString('latin1') === secret) pairs.set(secret, alias)
  return [...pairs]
}

const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1')

const percent = (text: string) => encodeURIComponent(text)
/** As application/x-www-form-urlencoded writes it. */
const form = (text: string) => new URLSearchParams([['', text]]).toString().slice(1)
/** As the `request` library writes it: RFC 3986. */
const strict = (text: string) =>
  percent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
const lower = (text: string) => text.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())
const json = (text: string) => JSON.stringify(text).slice(1, -1)
const ascii = (text: string) =>
  json(text).replace(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const html = (text: string) => text.replace(/[&<>"]/g, character => named[character]!)
const htmlQuote = (quote: string) => (text: string) => html(text).replaceAll("'", quote)
const entity = (text: string) =>
  html(text).replace(
    /[^\x20-\x7e]|'/gu,
    character => `&#x${character.codePointAt(0)!.toString(16).toUpperCase()};`,
  )
const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')

const ways: readonly ((text: string) => string)[] = [
  text => text,
  percent,
  strict,
  form,
  text => lower(percent(text)),
  text => lower(strict(text)),
  text => lower(form(text)),
  text => percent(percent(text)),
  json,
  text => json(text).replaceAll('/', '\\/'),
  ascii,
  html,
  htmlQuote('&#39;'),
  htmlQuote('&#x27;'),
  htmlQuote('&apos;'),
  entity,
  text => entity(text).toLowerCase(),
  base64,
  text => base64(text).replace(/=+$/, ''),
  base64url,
  text => percent(base64(text)),
]

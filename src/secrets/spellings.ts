import { namedEntities } from '../text/escape.ts'

/** Sources of regular expressions (flag `u`) that find a secret in the ways in which programs print it. */

/** As it is, and with any of its characters escaped for JSON, Markdown, HTML, a URL or a string of a program. */
export function escaped(secret: string): string {
  return [...secret].map(spelled).join('')
}

function spelled(character: string): string {
  const point = character.codePointAt(0)!
  const hex = point.toString(16).padStart(4, '0')
  const percent = [...Buffer.from(character)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const ways = [
    String.raw`\\{0,7}${literal(character)}`,
    anyCase(percent),
    anyCase(String.raw`\\{1,7}u${hex}`),
    ...(point < 0x100 ? [anyCase(String.raw`\\{1,7}x${hex.slice(2)}`)] : []),
    `&#0*(?:${point}|[xX]0*${anyCase(point.toString(16))});`,
    ...(namedEntities[character] === undefined ? [] : [namedEntities[character]]),
  ]
  return `(?:${ways.join('|')})`
}

/**
 * In base64 or base64url, at each of the three places where a text can begin in a group of three bytes; the letters at
 * the ends that also depend on what stands beside the secret are left out. Lines may break anywhere.
 */
export function inBase64(secret: string): string[] {
  const bytes = Buffer.from(secret)
  return Array.from({ length: 3 }, (_, before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    const first = Math.ceil((before * 8) / 6)
    const end = Math.floor(((before + bytes.length) * 8) / 6)
    return Array.from(text.slice(first, end), base64Letter).join(lineBreak)
  })
}

const lineBreak = String.raw`(?:\s|\\{1,7}[nr]|%0[AaDd])*`

function base64Letter(letter: string): string {
  if (letter === '+') return String.raw`(?:\\?[+\-]|%2[Bb]|\\u002[Bb])`
  if (letter === '/') return String.raw`(?:\\?[\/_]|%2[Ff]|\\u002[Ff])`
  return letter
}

/** As hexadecimal bytes, with or without something between them (`6b 6c`, `6b:6c`, `\x6b\x6c`, `%6b%6c`). */
export function inHex(secret: string): string {
  const bytes = [...Buffer.from(secret)].map(byte => byte.toString(16).padStart(2, '0'))
  return bytes.map(anyCase).join(String.raw`(?:[\s,:%\-]|\\x|0x)*`)
}

/** The letters a to f and u, x of an escape in both cases; `\\` stays as it is. */
function anyCase(source: string): string {
  return source.replace(/[a-f]/g, letter => `[${letter}${letter.toUpperCase()}]`)
}

function literal(character: string): string {
  return /[$()*+./?[\\\]^{|}]/.test(character) ? `\\${character}` : character
}

import { namedEntities } from '../../text/escape.ts'
/**
 * A regular expression's source that finds a value however it is spelled: as it is, in a URL (once or twice
 * encoded), a form, JSON, a script, HTML, in UTF-8 or latin1, and in any mix of these. It reads byte strings: one
 * character a byte. With `generated`, letters and digits stand as they are.
 */
export function encodingPattern(value: string, { anyCase = false, generated = false } = {}): string {
  return [...value]
    .map(character => {
      const cases = anyCase ? [character, character.toLowerCase(), character.toUpperCase()] : [character]
      const ways = cases
        .filter(one => [...one].length === 1)
        .flatMap(one => (isWord(one) && generated ? [one] : spellingsOf(one)))
      return anyOf(new Set(ways))
    })
    .join('')
}

/** How an alias is spelled where a value stood: only its `@`, `:` and `/` have more than one spelling. */
export function encodeLike(found: string, alias: string): string {
  const style = styles.find(({ pattern }) => pattern.test(found))
  return style ? alias.replace(/[@:/]/g, style.encode) : alias
}

const hex = (character: string) => character.charCodeAt(0).toString(16)
const styles: readonly { pattern: RegExp; encode(character: string): string }[] = [
  { pattern: /%25(?:40|3a|2f)/i, encode: character => `%25${hex(character).toUpperCase()}` },
  { pattern: /%(?:40|3a|2f)/i, encode: character => `%${hex(character).toUpperCase()}` },
  { pattern: /\\u00(?:40|3a|2f)/i, encode: character => `\\u00${hex(character)}` },
  { pattern: /\\x(?:40|3a|2f)/i, encode: character => `\\x${hex(character)}` },
  { pattern: /&#(?:x(?:40|3a|2f)|64|58|47);/i, encode: character => `&#x${hex(character)};` },
  { pattern: /\\\//, encode: character => (character === '/' ? '\\/' : character) },
]

function anyOf(ways: ReadonlySet<string>): string {
  // The longest first: `%25` is one spelling of `%`, and not a `%` before other text.
  const longer = [...ways].filter(way => way.length > 1).toSorted((a, b) => b.length - a.length)
  const single = [...ways].filter(way => way.length === 1).map(escapeRegExp)
  const alternatives = [...longer.map(escapeRegExp), ...(single.length > 0 ? [`[${single.join('')}]`] : [])]
  return alternatives.length === 1 ? alternatives[0]! : `(?:${alternatives.join('|')})`
}

const isWord = (character: string) => /[A-Za-z\d]/.test(character)
const blanks: Record<string, string[]> = { ' ': ['+', '&nbsp;'], '\n': ['\\n'], '\t': ['\\t'] }

function spellingsOf(character: string): string[] {
  const code = character.codePointAt(0)!
  const entities = bothCases(`&#x${code.toString(16)};`, `&#${code};`, `&#${String(code).padStart(3, '0')};`)
  const unicode = bothCases(character.split('').map(unicodeEscape).join(''))
  const script = code < 256 ? bothCases(`\\x${code.toString(16).padStart(2, '0')}`) : []
  const utf8 = Buffer.from(character)
  const encoded = [utf8, ...(code > 127 && code < 256 ? [Buffer.from([code])] : [])]
  const ways = [
    ...encoded.flatMap(bytes => [bytes.toString('latin1'), ...percent(bytes)]),
    ...unicode,
    ...unicode.map(way => way.replaceAll('\\', '\\\\')),
    ...entities,
    ...script,
    ...(namedEntities[character] ? [namedEntities[character]] : []),
    ...(blanks[character] ?? []),
  ]
  // A backslash goes before them in JSON and in scripts, three in JSON in JSON, whatever is then done to the text.
  const escapes = ['\\\\\\', '\\', '%5C', '%5c', '']
  return `"'/\\`.includes(character) ? ways.flatMap(way => escapes.map(escape => escape + way)) : ways
}

function percent(bytes: Uint8Array): string[] {
  const spell = (sign: string) => [...bytes].map(byte => sign + byte.toString(16).padStart(2, '0')).join('')
  return bothCases(spell('%'), spell('%25'))
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** With the hexadecimal digits of escapes in lower and in upper case. */
function bothCases(...ways: string[]): string[] {
  return ways.flatMap(way => [
    way,
    way.replace(
      /(%25|%|\\[ux]|&#x)([\da-f]+)/g,
      (_, sign: string, digits: string) => sign + digits.toUpperCase(),
    ),
  ])
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')

/**
 * A regular expression's source that finds a value however it is spelled: as it is, in a URL (once or twice encoded), a form, JSON,
 * HTML, in UTF-8 or latin1, and in any mix of these. It reads byte strings: one character a byte.
 */
export function patternOf(value: string, { anyCase = false } = {}): string {
  return [...value]
    .map(character => {
      const cases = anyCase ? [character, character.toLowerCase(), character.toUpperCase()] : [character]
      const ways = new Set(cases.filter(one => [...one].length === 1).flatMap(spellingsOf))
      return `(?:${[...ways].map(escapeRegExp).join('|')})`
    })
    .join('')
}

/** How an alias is spelled where a value stood: only its `@` has more than one spelling. */
export function spelledLike(found: string, alias: string): string {
  const at = /%2540|%40|\\u0040|&#(?:x40|64);/i.exec(found)?.[0]
  return at ? alias.replaceAll('@', at) : alias
}

const named: Record<string, string[]> = {
  '&': ['&amp;'],
  '<': ['&lt;'],
  '>': ['&gt;'],
  '"': ['&quot;', '\\"'],
  "'": ['&apos;', "\\'"],
  '\\': ['\\\\'],
  '/': ['\\/'],
  ' ': ['+', '&nbsp;'],
  '\n': ['\\n'],
  '\t': ['\\t'],
}

function spellingsOf(character: string): string[] {
  const code = character.codePointAt(0)!
  const utf8 = Buffer.from(character)
  const bytes = [utf8.toString('latin1'), percent(utf8), percent(utf8, '%25')]
  if (code < 256 && code > 127)
    bytes.push(character, percent(Buffer.from([code])), percent(Buffer.from([code]), '%25'))
  const units = [...character].length === character.length ? [character] : character.split('')
  const json = units.map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
  const entities = [`&#${code};`, `&#${String(code).padStart(3, '0')};`, `&#x${code.toString(16)};`]
  return [...bytes, json, ...entities, ...(named[character] ?? [])].flatMap(way => [way, hexUpper(way)])
}

function percent(bytes: Uint8Array, sign = '%'): string {
  return [...bytes].map(byte => sign + byte.toString(16).padStart(2, '0')).join('')
}

/** The other letter case of the digits of an escape. */
function hexUpper(way: string): string {
  return way.replace(
    /(%25|%|\\u|&#x)([\da-f]+)/g,
    (_, sign: string, digits: string) => sign + digits.toUpperCase(),
  )
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

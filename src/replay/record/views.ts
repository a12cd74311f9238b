/** Bytes of text that are looked into, all layers together, for each text given. */
const maxTotal = 32 * 1024 * 1024
const maxDepth = 4

/**
 * A text, and what its layers hold: URL-encoded, JSON in a string, HTML, escapes of scripts, and base64, one in the
 * other. Reads byte strings (one character a byte) and gives byte strings.
 */
export function* textViews(text: string): Generator<string> {
  const seen = new Set<string>()
  let budget = maxTotal
  let layer = [text]
  for (let depth = 0; depth <= maxDepth && layer.length > 0; depth++) {
    const next: string[] = []
    for (const view of layer) {
      // The text itself is looked at however long it is.
      if (seen.has(view) || (depth > 0 && view.length > budget)) continue
      budget -= view.length
      seen.add(view)
      yield view
      for (const decode of decoders) next.push(...decode(view))
    }
    layer = next
  }
}

type Decoder = (text: string) => string[]

const utf8 = (codePoint: number) =>
  codePoint <= 0x10ffff ? Buffer.from(String.fromCodePoint(codePoint)).toString('latin1') : ''

const replacing =
  (pattern: RegExp, decode: (...groups: string[]) => string): Decoder =>
  text => {
    const decoded = text.replace(pattern, (_, ...groups: string[]) => decode(...groups))
    return decoded === text ? [] : [decoded]
  }

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const decoders: readonly Decoder[] = [
  replacing(/%([\da-f]{2})/gi, hex => String.fromCharCode(Number.parseInt(hex, 16))),
  replacing(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(["'/\\]))/gi, (unicode, hex, character) =>
    character ? character : utf8(Number.parseInt(unicode ?? hex ?? '', 16)),
  ),
  replacing(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/gi, (hex, decimal, name) =>
    name ? named[name.toLowerCase()]! : utf8(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  ),
  text => (text.match(/[A-Za-z\d+/_-]{12,}={0,2}/g) ?? []).flatMap(decodeBase64),
  text => (text.match(/(?:[\da-f]{2}){4,}/gi) ?? []).map(run => Buffer.from(run, 'hex').toString('latin1')),
]

/** What decodes to readable text was text. */
function decodeBase64(run: string): string[] {
  const decoded = Buffer.from(run, 'base64').toString('latin1')
  return decoded.length >= 8 && /^[\t\n\r\x20-\x7e\x80-\xff]*$/.test(decoded) && isMostlyAscii(decoded)
    ? [decoded]
    : []
}

function isMostlyAscii(text: string): boolean {
  const others = text.match(/[\x80-\xff]/g)?.length ?? 0
  return others * 4 <= text.length
}

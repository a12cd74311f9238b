/** What makes a picture do more than be drawn, and how a message names it. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/<(?:[\w-]{1,40}:)?script\b/i, 'a script'],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event handler'],
  [
    /<(?:[\w-]{1,40}:)?(?:foreignObject|iframe|embed|object|handler|listener)\b/i,
    'content that is no picture',
  ],
  [/\battributeName\s*=\s*["']\s*(?:on|href|xlink:href)/i, 'an animation that changes a link or a handler'],
  [
    /\burl\(\s*["']?\s*(?:[a-z][a-z+.-]*:|\/\/)(?<!data:)|@import\b|<\?xml-stylesheet/i,
    'a style of another site',
  ],
  [/<!ENTITY/i, 'an entity of its own'],
]

/** The value of a link; a quote that is not closed ends at the next one. */
const links = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi

/** What in an SVG runs, or is loaded from elsewhere, in the words of a message; undefined when nothing is. */
export function findActiveContent(svg: string): string | undefined {
  const text = decodeReferences(svg)
  const found = signs.find(([sign]) => sign.test(text))
  if (found) return found[1]
  for (const [, double, single, bare] of text.matchAll(links)) {
    const target = (double ?? single ?? bare ?? '').trim()
    if (!/^(?:#|$|data:image\/)/i.test(target)) return 'a link to something outside of it'
  }
  return undefined
}

/** A browser reads `&#106;avascript:` as it reads `javascript:`. */
function decodeReferences(text: string): string {
  return text.replaceAll(
    /&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi,
    (reference, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference
    },
  )
}

/** The part of a body that this tool writes: what people write around it stays. */
export interface MarkedText {
  /** Told apart by it: the konnector and the channel. */
  name: string
  text: string
}

/** GitHub takes 65,536 characters. */
const maxBody = 60_000

/** The first line of what this tool writes about that name. */
export function startMarker(name: string): string {
  return `<!-- konnector-lint ${encodeURI(name)} -->`
}

const endMarker = '<!-- /konnector-lint -->'

/** A body with this text between its markers. */
export function setMarkedText(body: string, { name, text }: MarkedText): string {
  const start = startMarker(name)
  const cut = text.length > maxBody ? `${text.slice(0, maxBody)}\n\n…` : text
  const marked = `${start}\n${cut}\n${endMarker}`
  const from = body.indexOf(start)
  const to = body.indexOf(endMarker, from)
  if (from < 0 || to < 0) return body.trim() === '' ? marked : `${body.trimEnd()}\n\n${marked}`
  return body.slice(0, from) + marked + body.slice(to + endMarker.length)
}

/** What this tool wrote about a name; undefined when the body has none of it. */
export function getMarkedText(body: string, name: string): string | undefined {
  const start = startMarker(name)
  const from = body.indexOf(start)
  const to = body.indexOf(endMarker, from)
  return from < 0 || to < 0 ? undefined : body.slice(from + start.length, to).trim()
}

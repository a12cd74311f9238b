import { commandStart, replaceSurrogates, unseenInData } from '../text/escape.ts'

export type Attributes = Record<string, string | number | undefined>

/** An element with its attributes; `inner` is XML already. Ends with a line end. */
export function xmlElement(tag: string, attributes: Attributes, inner: string): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value)).replaceAll('\n', '&#10;')}"`],
  )
  const open = `<${tag}${pairs.join('')}`
  if (inner === '') return `${open}/>\n`
  return `${open}>${inner.startsWith('<') ? '\n' : ''}${inner}</${tag}>\n`
}

/** What XML 1.0 cannot hold is dropped; what a terminal or GitHub's runner obeys in a log is written as a reference. */
export function xmlText(text: string): string {
  return replaceSurrogates(text)
    .replace(/[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replaceAll('##[', '##&#91;')
    .replace(commandStart, '$1&#58;')
    .replace(unseenInData, character => `&#${character.codePointAt(0)};`)
}

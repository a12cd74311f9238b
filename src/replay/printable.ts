/**
 * Text of a konnector, or of a vendor, made harmless to show: one line, no control character (a terminal
 * would obey it, a workflow command would start), no character that reorders the line, and no longer than
 * `limit`.
 */
export function printable(text: string, limit = 400): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, character => {
    if (character === '\n') return '⏎'
    return `\\u{${character.codePointAt(0)!.toString(16)}}`
  })
  return shown.length > limit ? `${shown.slice(0, limit)}…` : shown
}

import stringWidth from 'fast-string-width'

const narrowest = 30

/** Lines of at most `width` columns, broken between words; a word that is longer stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let used = 0
  for (const word of text.split(' ')) {
    const more = 1 + stringWidth(word)
    if (lines.length === 0 || used + more > Math.max(width, narrowest)) {
      lines.push(word)
      used = more - 1
    } else {
      lines[lines.length - 1] += ` ${word}`
      used += more
    }
  }
  return lines
}

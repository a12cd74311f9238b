/** `1 error`, `2 errors`. */
export function formatCount(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b and c`; after `max` names, how many more there are. */
export function formatList(
  words: readonly string[],
  { last = 'and', max = Infinity }: { last?: 'and' | 'or'; max?: number } = {},
): string {
  const more = words.length - max
  const shown = more > 0 ? [...words.slice(0, max), `${more} more`] : words
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`
}

/** A text on one line: a blank in the place of each line end and the blanks around it. */
export function joinLines(text: string): string {
  if (!text.includes('\n')) return text
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => (index === 0 ? line.trimEnd() : index === last ? line.trimStart() : line.trim()))
    .filter((line, index) => line !== '' || index === 0 || index === last)
    .join(' ')
}

/** `812 bytes`, `34.5 kB`, `5.81 MB`: decimal units, as registries show them. */
export function formatSize(bytes: number): string {
  if (bytes < 1e3) return formatCount(bytes, 'byte')
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`
}

/** `12.5 MiB`, `20 MiB`: the binary unit in which Cozy's limits are given. */
export function formatMebibytes(bytes: number): string {
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MiB`
}

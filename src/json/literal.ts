export type LiteralScan =
  | { type: 'string'; value: string }
  | { type: 'number'; value: number }
  | { type: 'boolean'; value: boolean }
  | { type: 'null'; value: null }

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** The value of a JSON word: `true`, `false`, `null` or a number. */
export function scanLiteral(word: string): LiteralScan | undefined {
  if (word === 'null') return { type: 'null', value: null }
  if (word === 'true' || word === 'false') return { type: 'boolean', value: word === 'true' }
  return jsonNumber.test(word) ? { type: 'number', value: Number(word) } : undefined
}

/** The message about a word that is not JSON, and the value that was probably meant. */
export function wrongWord(word: string, shown: string): { message: string; meant: LiteralScan } {
  const lower = word.toLowerCase()
  const literal = scanLiteral(lower)
  if (literal && literal.type !== 'number')
    return { message: `${shown} is not JSON. Write ${lower}, in lower case.`, meant: literal }
  if (['undefined', 'none', 'nil'].includes(lower))
    return {
      message: `${shown} is not JSON. Write null, or remove the key.`,
      meant: { type: 'null', value: null },
    }
  if (['nan', 'infinity', '-infinity', '+infinity'].includes(lower))
    return { message: `JSON does not allow ${shown}. Write a number.`, meant: { type: 'null', value: null } }
  if (/^[-+.]?\d/.test(word)) {
    const value = Number(word.replace(/^\+/, ''))
    const hint = Number.isFinite(value) ? ` Write ${value}.` : ''
    return {
      message: `${shown} is not a JSON number.${hint}`,
      meant: { type: 'number', value },
    }
  }
  return {
    message: `${shown} is not JSON. Put text in double quotes.`,
    meant: { type: 'string', value: word },
  }
}

/** Longer than any real expression. */
const maxLength = 2000

/** Why a string is not a JavaScript regular expression, in the engine's words; `undefined` if it is one. */
export function checkRegex(source: string): string | undefined {
  if (source.length > maxLength) return `it has ${source.length} characters`
  try {
    // Only compiled, never run: a stranger's expression could take for ever.
    void new RegExp(source)
    return undefined
  } catch (error) {
    return (error as Error).message.replace(/^Invalid regular expression: (\/.*\/\w*: )?/s, '').toLowerCase()
  }
}

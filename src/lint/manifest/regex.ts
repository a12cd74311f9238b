/** Longer than any expression in earnest. */
const longest = 2000

/** Why a string is no JavaScript regular expression, in the engine's words; undefined when it is one. */
export function checkRegex(source: string): string | undefined {
  if (source.length > longest) return `it has ${source.length} characters`
  try {
    // Compiled only: a stranger's expression is never run on a text that can make it slow.
    void new RegExp(source)
    return undefined
  } catch (error) {
    return (error as Error).message.replace(/^Invalid regular expression: (\/.*\/\w*: )?/s, '').toLowerCase()
  }
}

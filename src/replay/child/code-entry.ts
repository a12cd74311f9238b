import { emit } from './emit.ts'
import { type ChildInput, readLine } from './input.ts'

/** The person who enters a code when the konnector waits for one; undefined when nobody does. */
export function createCodeEntry(codes: ChildInput['codes']): (state: string) => string | undefined {
  if (codes === 'ask')
    return state => {
      emit({ fact: 'code-needed', state, given: false })
      return readLine() || undefined
    }
  const waiting = [...codes]
  let isAlone = false
  return state => {
    const code = waiting.shift()
    // The konnector looks every few seconds.
    if (!isAlone) emit({ fact: 'code-needed', state, given: code !== undefined })
    isAlone = code === undefined
    return code
  }
}

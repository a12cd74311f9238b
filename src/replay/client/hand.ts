/** One step of a person in the worker: something is clicked, or filled. */
export interface Hand {
  /** CSS selector. */
  on: string
  /** What is typed there, or chosen; without, it is clicked. */
  type?: string
}

type Members = Record<string, unknown>

/** Whether a value is a list of steps. */
export function areHands(value: unknown): value is Hand[] {
  return (
    Array.isArray(value) &&
    value.every(
      (hand: unknown) =>
        typeof hand === 'object' &&
        hand !== null &&
        isText((hand as Members)['on']) &&
        ((hand as Members)['type'] === undefined || isText((hand as Members)['type'])),
    )
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'

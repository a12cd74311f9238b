/** The real timers, whatever takes their places later: the launcher's process has a clock of its own. */
export const { setTimeout: realTimeout, clearTimeout: clearRealTimeout } = globalThis

/** Real milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise(resolve => {
    realTimeout(resolve, milliseconds)
  })
}

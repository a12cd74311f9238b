/**
 * Holds the events that say a document is there. On a device the content script has its role before they come, as a
 * network is slow; a recording answers at once, and a script that waits for them in `onWorkerReady` would miss them.
 * Gives what lets them go.
 */
export function holdEvents(): () => void {
  let holding = true
  const held: string[] = []
  const hold = (event: Event) => {
    if (!holding || !event.isTrusted || (event.type === 'load' && event.target !== document)) return
    event.stopImmediatePropagation()
    held.push(event.type)
  }
  for (const type of ['DOMContentLoaded', 'load']) window.addEventListener(type, hold, true)
  return () => {
    if (!holding) return
    holding = false
    for (const type of held)
      if (type === 'load') window.dispatchEvent(new Event(type))
      else document.dispatchEvent(new Event(type, { bubbles: true }))
  }
}

import type { BrowserPage } from '../browser/page.ts'
import type { Hand } from '../hand.ts'
import { sleep } from '../real-time.ts'

/** Real milliseconds until what a step sets off has begun. */
const settling = 20

/**
 * Does what a person did: trusted clicks and keys, each as soon as its element is there. A world of its own, so that no
 * script of the site's can answer for the page.
 */
export class Hands {
  readonly #page: BrowserPage
  readonly #shows: Hand[][]
  #current: Hand[] = []

  constructor(page: BrowserPage, shows: readonly (readonly Hand[])[]) {
    this.#page = page
    this.#shows = shows.map(hands => [...hands])
  }

  /** The worker is shown to a person: their next steps begin. */
  shown(): void {
    this.#current = [...this.#current, ...(this.#shows.shift() ?? [])]
  }

  /** Makes the next step, if it can be made now. */
  async tryNext(): Promise<boolean> {
    const [hand] = this.#current
    if (!hand) return false
    const at = await this.#centreOf(hand.on)
    if (!at) return false
    this.#current.shift()
    await this.#click(at)
    if (hand.type !== undefined) await this.#type(hand)
    // A form is sent in a turn of its own.
    await sleep(settling)
    return true
  }

  /** The steps that were not made. */
  get left(): readonly Hand[] {
    return [...this.#current, ...this.#shows.flat()]
  }

  /** Waits for each step's element, on the real clock, until `until` is over. */
  async makeAll(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      await this.tryNext().catch(() => false)
      await sleep(100)
    }
  }

  async #centreOf(selector: string): Promise<{ x: number; y: number } | undefined> {
    return (await this.#inOwnWorld(`(() => {
      const element = document.querySelector(${JSON.stringify(selector)})
      if (!element) return undefined
      element.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { x, y, width, height } = element.getBoundingClientRect()
      if (width === 0 || height === 0 || element.disabled) return undefined
      return { x: x + width / 2, y: y + height / 2 }
    })()`)) as { x: number; y: number } | undefined
  }

  async #click({ x, y }: { x: number; y: number }): Promise<void> {
    const mouse = { x, y, button: 'left', clickCount: 1 }
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#page.ask('Input.dispatchMouseEvent', { type, ...mouse })
  }

  async #type({ on, type }: Hand): Promise<void> {
    const chosen = await this.#inOwnWorld(`(() => {
      const element = document.querySelector(${JSON.stringify(on)})
      if (element instanceof HTMLSelectElement) {
        element.value = ${JSON.stringify(type)}
        for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }))
        return true
      }
      element?.focus()
      element?.select?.()
      return false
    })()`)
    if (chosen !== true) await this.#page.ask('Input.insertText', { text: type })
  }

  async #inOwnWorld(expression: string): Promise<unknown> {
    const world = await this.#page.ask('Page.createIsolatedWorld', {
      frameId: this.#page.frame,
      worldName: 'konnector-lint-hands',
    })
    if (!world) return undefined
    const answer = await this.#page.ask('Runtime.evaluate', {
      expression,
      contextId: world['executionContextId'],
      returnByValue: true,
    })
    return (answer?.['result'] as { value?: unknown } | undefined)?.value
  }
}

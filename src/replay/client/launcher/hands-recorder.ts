import type { BrowserPage } from '../browser/page.ts'
import type { Pipe } from '../browser/pipe.ts'
import type { Hand } from '../hand.ts'

const worldName = 'konnector-lint-recorder'
const binding = 'konnectorLintHand'

/** Keeps what a person does in the worker while it is shown. Its listeners live in a world of their own. */
export class HandsRecorder {
  readonly #page: BrowserPage
  readonly #shows: Hand[][] = []
  #visible = false

  constructor(pipe: Pipe, page: BrowserPage) {
    this.#page = page
    pipe.listen(({ method, params, sessionId }) => {
      if (method === 'Runtime.bindingCalled' && sessionId === page.session && params['name'] === binding)
        this.#keep(JSON.parse(String(params['payload'])) as Hand)
    })
  }

  /** `source` is the text of the listeners. */
  async install(source: string): Promise<void> {
    await this.#page.send('Runtime.addBinding', { name: binding, executionContextName: worldName })
    await this.#page.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `(BINDING=>{${source}\n})(${JSON.stringify(binding)})`,
      worldName,
    })
  }

  shown(visible: boolean): void {
    if (visible && !this.#visible) this.#shows.push([])
    this.#visible = visible
  }

  /** A list of steps for each time that the worker was shown. */
  get shows(): Hand[][] {
    return this.#shows
  }

  /** What is typed letter by letter is one step. */
  #keep(hand: Hand): void {
    const show = this.#shows.at(-1)
    if (!this.#visible || !show) return
    const last = show.at(-1)
    if (hand.type !== undefined && last?.on === hand.on) show[show.length - 1] = hand
    else show.push(hand)
  }
}

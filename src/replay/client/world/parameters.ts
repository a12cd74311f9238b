/** The entry of a main document's `Server-Timing` that says how many milliseconds of the run have passed. */
export const timeHeader = 'konnector-lint'

/** What a document gets before its own scripts run. */
export interface WorldParameters {
  /** Name of the function that CDP gives the page to speak to the launcher. */
  binding: string
  /** Name under which the launcher finds the document's controls. */
  controls: string
  /** When the run started, in milliseconds since 1970; absent: the real clock and real chance. */
  now?: number
  seed: number
  /** Whether the document's events wait until its content script knows its role. */
  hold: boolean
}

/** What a document says to the launcher: one JSON text a message. */
export type FromPage =
  /** What the content script gave to `window.ReactNativeWebView`, and from where: a stack as V8 writes it. */
  | { post: string; stack: string }
  /** The document is about to be left for this address. */
  | { leaving: string }

/** How a document stands. */
export interface PageState {
  /** When its next timer is due; null when there is none. */
  next: number | null
  /** What it has begun and not ended, of which the network knows nothing. */
  busy: number
  /** Changes when anything happens. */
  events: number
  /** Messages of the app that have come. */
  received: number
}

/** The controls of a document; the launcher calls them. */
export interface Controls {
  state(): PageState
  moveTo(now: number): void
  /**
   * Moves the clock to `to`, and on from timer to timer until `until`, or until something happens that is seen outside.
   * Resolves as the time it came to.
   */
  run(to: number, until: number): Promise<number>
  /** Gives the document the events that were held. */
  release(): void
}

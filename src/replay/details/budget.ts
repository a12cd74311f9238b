import { encodingPattern } from '../record/encodings.ts'
import type { ComparedValue, Items } from '../../report/run-details.ts'

/** Characters that one value, address or message may have. */
const maxText = 400

/** How much of a run a page shows. Whoever wants to see more reads the recording. */
export interface PageLimits {
  /** Characters of bodies. */
  bodies: number
  /** Characters of all other texts: addresses, headers, values, log lines. */
  texts: number
  /** Bytes of pictures. */
  pictures: number
}

/** The room that a page has left for one run. */
export class PageBudget {
  #left: PageLimits

  readonly #hidden: RegExp | undefined

  /** `secrets` are shown as `***`, however they are spelled. */
  constructor(limits: PageLimits, secrets: readonly string[] = []) {
    this.#left = { ...limits }
    const patterns = secrets.map(secret => encodingPattern(secret))
    this.#hidden = patterns.length === 0 ? undefined : new RegExp(patterns.join('|'), 'g')
  }

  /** As much of a body as there is room for. */
  cutBody(text: string, max: number): { text: string; isCut: boolean } {
    const safe = this.#hide(text)
    const shown = cutText(safe, Math.min(max, this.#left.bodies))
    this.#left.bodies -= shown.length
    return { text: shown, isCut: shown.length < safe.length }
  }

  /** As much of a short text as there is room for, with a mark where it was longer. */
  cut(text: string, max = maxText): string {
    const safe = this.#hide(text)
    const shown = cutText(safe, Math.min(max, this.#left.texts))
    this.#left.texts -= shown.length
    return shown.length < safe.length ? `${shown}…` : shown
  }

  #hide(text: string): string {
    return this.#hidden ? text.replace(this.#hidden, '***') : text
  }

  /** A value as JSON, cut; undefined is absent. */
  cutJson(value: unknown): string | undefined {
    const text = JSON.stringify(value)
    return text === undefined ? undefined : this.cut(text)
  }

  /** Both sides of a value as JSON, cut. */
  compare(name: string, expected: unknown, found: unknown): ComparedValue {
    return { name: this.cut(name), expected: this.cutJson(expected), found: this.cutJson(found) }
  }

  /** Whether there is room for a picture, which it takes then. */
  takePicture(bytes: number): boolean {
    if (bytes > this.#left.pictures) return false
    this.#left.pictures -= bytes
    return true
  }
}

/** The first items, and how many are left out. */
export function cutList<T>(items: readonly T[], max: number): Items<T> {
  return { shown: items.slice(0, max), more: Math.max(0, items.length - max) }
}

/** No half of a pair is left at the end. */
function cutText(text: string, max: number): string {
  if (text.length <= max) return text
  const last = text.charCodeAt(max - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? max - 1 : max)
}

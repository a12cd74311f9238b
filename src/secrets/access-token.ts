import { inspect } from 'node:util'
import { OperationalError } from '../diagnostics/errors.ts'
import { createMask } from './mask.ts'

/** A token holds what no HTTP header can carry; the message names the variable and shows nothing of the token. */
export class DamagedToken extends OperationalError {
  override readonly name = 'DamagedToken'
}

/** A token that does not show itself: printed, inspected or serialised, it is `***`. */
export class AccessToken {
  /** What a person should correct although the token can be used: white space around it. */
  readonly notice: string | undefined
  readonly #name: string
  readonly #text: string

  /** `name` is the variable or input that the token was given in. */
  constructor(text: string, name = 'The token') {
    this.#name = name
    this.#text = text.trim()
    if (this.#text !== text)
      this.notice = `${name} has white space around the token, which is ignored. Set it again without spaces and line breaks.`
  }

  /** The text, for the request that needs it. Throws `DamagedToken`. */
  reveal(): string {
    const [odd] = /[^\x21-\x7e]/.exec(this.#text) ?? []
    if (odd === undefined && this.#text !== '') return this.#text
    throw new DamagedToken(
      `The token is damaged: ${this.#name} ${odd === undefined ? 'is empty' : `holds ${describe(odd)}`}. Set it again, exactly as it was handed out.`,
    )
  }

  /** A text without the token, however the one who wrote it spells it. */
  hideIn(text: string): string {
    return createMask([this.#text]).text(text)
  }

  /** Names what a runner has to mask: the token as it is, damaged or not. */
  tell(setSecret: (text: string) => void): void {
    setSecret(this.#text)
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }

  [inspect.custom](): string {
    return '***'
  }
}

function describe(character: string): string {
  if (/[\r\n]/.test(character)) return 'a line break'
  if (/\s/.test(character)) return 'white space'
  return /\p{Cc}/u.test(character) ? 'a control character' : 'a character outside ASCII'
}

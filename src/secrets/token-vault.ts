import { AccessToken } from './access-token.ts'
import { createMask, type Mask } from './mask.ts'

/** The tokens of this process, taken out of its environment. Nothing else keeps one. */
export class TokenVault {
  /** Variables that the process was started with: the system may still show them. */
  readonly exposed: readonly string[]
  readonly #values: ReadonlyMap<string, string>
  #mask: Mask | undefined

  /** Name of the variable → its text. */
  constructor(values: ReadonlyMap<string, string> = new Map(), exposed: readonly string[] = []) {
    this.#values = values
    this.exposed = exposed
  }

  get isEmpty(): boolean {
    return this.#values.size === 0
  }

  /** Takes the tokens out of every text, also those that a runner hands to an Action for its own use. */
  get mask(): Mask {
    return (this.#mask ??= createMask(this.#values.values()))
  }

  /** The token of a variable; undefined when there is none, or only white space. */
  token(name: string): AccessToken | undefined {
    const text = this.#values.get(name)
    return text === undefined || text.trim() === '' ? undefined : new AccessToken(text, name)
  }

  /** The token of an Action's input, as the runner names its variable. */
  input(name: string): AccessToken | undefined {
    return this.token(`INPUT_${name.toUpperCase()}`)
  }

  /** Gives all tokens to the one that starts this program anew. */
  handOver<Result>(use: (values: ReadonlyMap<string, string>) => Result): Result {
    return use(this.#values)
  }
}

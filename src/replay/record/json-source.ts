import { nodeAt, parseDocument, type Path, regionOf } from '../../json/document.ts'
import { RecordRefused } from './refused.ts'

/** A JSON file that another tool wrote. */
export class JsonSource {
  readonly value: unknown
  readonly #file: string
  readonly #text: string

  /** Throws `RecordRefused` for a text that is not JSON. */
  constructor(file: string, text: string) {
    this.#file = file
    this.#text = text.replace(/^\uFEFF/, '')
    try {
      this.value = JSON.parse(this.#text)
    } catch (error) {
      const [problem] = parseDocument(file, this.#text).problems
      const { line, column } = regionOf(this.#text, problem ?? { offset: 0, length: 0 })
      throw new RecordRefused(
        `${file}:${line}:${column} is not JSON: ${problem?.message ?? (error as Error).message} Nothing was kept.`,
      )
    }
  }

  /** The error about a place: `what` completes a sentence that begins with the file. */
  refuse(what: string, path: Path = []): RecordRefused {
    // Places take time and memory, which only an error is worth.
    const document = parseDocument(this.#file, this.#text)
    let known = path
    while (known.length > 0 && !nodeAt(document, known)) known = known.slice(0, -1)
    const node = known.length > 0 ? nodeAt(document, known) : undefined
    const { line, column } = regionOf(this.#text, node ?? { offset: 0, length: 0 })
    const where = node ? `${this.#file}:${line}:${column}` : this.#file
    return new RecordRefused(`${where} ${what}. Nothing was kept.`)
  }
}

/** The steps of `.request.url is not a URL`. */
export function stepsOf(problem: string): string[] {
  const [dotted = ''] = /^(?:\.\w+)+/.exec(problem) ?? []
  return dotted.split('.').slice(1)
}

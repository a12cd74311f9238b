import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { manifestName } from '../konnector/read.ts'
import { Linter } from '../linter/linter.ts'

/** A konnector that is open in an editor: its linter, and what was found last. */
export class Project {
  readonly dir: string
  #linter: Promise<Linter> | undefined
  #found: readonly Diagnostic[] = []
  readonly #texts = new Map<string, string>()

  constructor(dir: string) {
    this.dir = dir
  }

  get found(): readonly Diagnostic[] {
    return this.#found
  }

  get linter(): Promise<Linter> {
    return (this.#linter ??= this.#open())
  }

  /** Takes in the text of an open file; `undefined` closes it, and the file on the disk counts again. */
  async update(file: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.#texts.delete(file)
    else this.#texts.set(file, text)
    const linter = await this.linter
    await linter.update(file, text)
  }

  /** Lints again. Findings by the absolute path of their file. */
  async lint(): Promise<Map<string, Diagnostic[]>> {
    const linter = await this.linter
    this.#found = [...linter.problems, ...linter.lint()]
    const byFile = new Map<string, Diagnostic[]>()
    for (const diagnostic of this.#found) {
      const file = this.pathOf(diagnostic.file ?? manifestName)
      byFile.set(file, [...(byFile.get(file) ?? []), diagnostic])
    }
    return byFile
  }

  /** The absolute path of a file as diagnostics name it. */
  pathOf(file: string): string {
    return resolve(this.dir, file)
  }

  uriOf(file: string): string {
    return pathToFileURL(this.pathOf(file)).href
  }

  async #open(): Promise<Linter> {
    const linter = await Linter.open(this.dir, { cwd: this.dir })
    for (const [file, text] of this.#texts) await linter.update(file, text)
    return linter
  }
}

/** The path of a file of the disk; `undefined` for other documents, such as one that was never saved. */
export function pathOfUri(uri: string): string | undefined {
  return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
}

/** The folder of the konnector that a file belongs to: the nearest one above it that has a manifest. */
export function findProjectFolder(path: string): string | undefined {
  for (let dir = dirname(path); ; dir = dirname(dir)) {
    if (existsSync(join(dir, manifestName))) return dir
    if (dir === dirname(dir)) return undefined
  }
}

import { readFileSync } from 'node:fs'
import {
  type CompletionItem,
  getLanguageService,
  type JSONDocument,
  type MarkedString,
  type Position,
  type TextDocument,
} from 'vscode-json-languageservice'
import { configName } from '../config/read.ts'
import { manifestName } from '../konnector/read.ts'
import { packageFile } from '../dist.ts'

/** Schemas that ship with the package, by the name of the files they describe. */
const schemas = [
  { name: 'manifest.konnector.schema.json', fileMatch: [manifestName] },
  { name: 'config.schema.json', fileMatch: [configName] },
]

/** Completion and hover from the schemas of the manifest and of the configuration. */
export class SchemaService {
  readonly #service = getLanguageService({})

  constructor() {
    this.#service.configure({
      validate: false,
      allowComments: false,
      schemas: schemas.map(({ name, fileMatch }) => ({
        uri: `konnector-lint://schema/${name}`,
        fileMatch,
        schema: JSON.parse(readFileSync(packageFile(`schema/${name}`), 'utf8')),
      })),
    })
  }

  async complete(document: TextDocument, position: Position): Promise<CompletionItem[]> {
    const list = await this.#ask(document, parsed => this.#service.doComplete(document, position, parsed))
    return list?.items ?? []
  }

  /** What a schema says of the place, as Markdown. */
  async hover(document: TextDocument, position: Position): Promise<string | undefined> {
    const hover = await this.#ask(document, parsed => this.#service.doHover(document, position, parsed))
    return hover ? hoverText(hover.contents) : undefined
  }

  /** The service calls itself at each level of a document, so one of thousands of levels gets no answer. */
  async #ask<Answer>(
    document: TextDocument,
    ask: (parsed: JSONDocument) => PromiseLike<Answer | null>,
  ): Promise<Answer | undefined> {
    try {
      return (await ask(this.#service.parseJSONDocument(document))) ?? undefined
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  }
}

/** The text of a hover, whatever the form it comes in. */
function hoverText(contents: unknown): string {
  const parts = (Array.isArray(contents) ? contents : [contents]) as (MarkedString | { value: string })[]
  return parts.map(part => (typeof part === 'string' ? part : part.value)).join('\n\n')
}

import { readFileSync } from 'node:fs'
import { getLanguageService, type LanguageService, type MarkedString } from 'vscode-json-languageservice'
import { configName } from '../config/read.ts'
import { manifestName } from '../konnector/read.ts'
import { packageFile } from '../dist.ts'

/** Schemas that ship with the package, by the name of the files they describe. */
const schemas = [
  { name: 'manifest.konnector.schema.json', fileMatch: [manifestName] },
  { name: 'config.schema.json', fileMatch: [configName] },
]

/** Completion and hover from the schemas of the manifest and of the configuration; it validates nothing. */
export function createSchemaService(): LanguageService {
  const service = getLanguageService({})
  service.configure({
    validate: false,
    allowComments: false,
    schemas: schemas.map(({ name, fileMatch }) => ({
      uri: `konnector-lint://schema/${name}`,
      fileMatch,
      schema: JSON.parse(readFileSync(packageFile(`schema/${name}`), 'utf8')),
    })),
  })
  return service
}

/** The text of a hover, whatever the form it comes in. */
export function hoverText(contents: unknown): string {
  const parts = (Array.isArray(contents) ? contents : [contents]) as (MarkedString | { value: string })[]
  return parts.map(part => (typeof part === 'string' ? part : part.value)).join('\n\n')
}

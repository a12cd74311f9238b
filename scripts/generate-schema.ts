/** Writes schema/manifest.konnector.schema.json from what is known of manifests: `npm run generate`. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { manifestSchema } from './schema/manifest.ts'

/** The text of the schema; a test holds the file to it. */
export function schemaText(): string {
  return `${JSON.stringify(manifestSchema, null, 2)}\n`
}

if (import.meta.main)
  writeFileSync(resolve(import.meta.dirname, '../schema/manifest.konnector.schema.json'), schemaText())

import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { checkConfig } from '../../src/config/check.ts'
import { configSchema } from '../../src/config/schema.ts'
import { parseDocument } from '../../src/json/document.ts'
import { formatNames } from '../../src/report/format.ts'
import { allRules } from '../../src/rules.ts'

const configuration = readFileSync('docs/configuration.md', 'utf8')
const formats = readFileSync('docs/formats.md', 'utf8')

function examplesIn(page: string): string[] {
  return [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(match => match[1]!)
}

function firstCells(page: string): string[] {
  return [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(match => match[1]!)
}

test('the configuration in the guide is one', () => {
  const [example] = examplesIn(configuration)
  const document = parseDocument('konnector-lint.config.json', example!)
  expect(checkConfig({ document, path: [] }, allRules).diagnostics).toEqual([])
})

test('the guide has every setting, and every key of an entry of ignore', () => {
  const { $schema: _, ...settings } = configSchema.properties
  const keys = Object.keys(configSchema.properties.ignore.items.properties)
  expect(firstCells(configuration)).toEqual([...Object.keys(settings), ...keys])
})

test('the guide has every format, and its report keeps to the schema', () => {
  expect(firstCells(formats)).toEqual([...formatNames])
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(readFileSync('schema/report.schema.json', 'utf8')),
  )
  const [example] = examplesIn(formats)
  validate(JSON.parse(example!))
  expect(validate.errors ?? []).toEqual([])
})

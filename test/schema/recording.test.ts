import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { booksDir } from '../helpers/books.ts'

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))
const ajv = new Ajv({ strictTypes: false, strictRequired: false })
addFormats.default(ajv)
const [scenario, expected] = ['scenario', 'expected'].map(name =>
  ajv.compile(read(resolve(import.meta.dirname, `../../schema/${name}.schema.json`)) as object),
) as [ReturnType<typeof ajv.compile>, ReturnType<typeof ajv.compile>]

const root = join(booksDir, 'test/replay')
const names = readdirSync(root, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => name)

describe.each(names)('the scenario %s of the example', name => {
  test('is described by the schemas', () => {
    scenario(read(join(root, name, 'scenario.json')))
    expect(scenario.errors).toBeNull()
    expected(read(join(root, name, 'expected.json')))
    expect(expected.errors).toBeNull()
  })
})

test.each([
  [{ version: 2, recordedAt: '2026-01-31T12:00:00Z', fields: {} }],
  [{ version: 1, fields: {} }],
  [{ version: 1, derive: { from: 'success', at: '/login', respond: 503 } }],
  [{ version: 1, derive: { from: 'success', at: 'POST /login', respond: 'page:../x' } }],
])('%j is not described', value => {
  expect(scenario(value)).toBe(false)
})

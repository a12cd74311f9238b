import { describe, expect, test } from 'vitest'
import { filesUnder, readText } from './imports.ts'
import { duplicates, exportedNames, literalTables } from './tables.ts'

/** Tables that stand twice and are two facts, each with why. */
const allowed: readonly { table: RegExp; files: RegExp; reason: string }[] = [
  {
    table: /./,
    files: /^src\/bundle\/inventory\/compatible\.ts$/,
    reason: 'rows of one table: several licences allow the same ones',
  },
  {
    table: /^'GET' 'POST' 'PUT'$/,
    files: /^src\/(cozy\/libs-helpers|registry\/request)\.ts$/,
    reason: 'what a helper of the libs needs, and the methods of the registry',
  },
  {
    table: /^'flagship' 'harvest' 'store'$/,
    files: /^src\/lint\/rules\//,
    reason: 'each rule says by itself who makes it matter',
  },
]

const files = [...filesUnder('src'), ...filesUnder('action')].filter(file => !file.endsWith('.gen.ts'))

function isAllowed({ key, file }: { key: string; file: string }): boolean {
  return allowed.some(({ table, files: where }) => table.test(key) && where.test(file))
}

describe('every fact stands once', () => {
  test('no two files export a name of their own that is the same', () => {
    const names = files.flatMap(file => exportedNames(file, readText(file)))
    expect(names.length).toBeGreaterThan(900)
    expect(duplicates(names)).toEqual([])
  })

  test('no table of three or more literals stands twice', () => {
    const tables = files.flatMap(file => literalTables(file, readText(file)))
    expect(tables.length).toBeGreaterThan(200)
    expect(duplicates(tables.filter(table => !isAllowed(table)))).toEqual([])
  })

  test('every exception is one', () => {
    const twice = files.flatMap(file => literalTables(file, readText(file)))
    const keys = duplicates(twice).map(line => line.slice(0, line.lastIndexOf(': ')))
    for (const { table, files: where } of allowed)
      expect(
        twice.some(fact => keys.includes(fact.key) && table.test(fact.key) && where.test(fact.file)),
        `${table} in ${where}`,
      ).toBe(true)
  })
})

describe('what is found', () => {
  test.each([
    ['a function', 'export function read() {}'],
    ['an async function', 'export async function read() {}'],
    ['a constant among others', 'export const write = 1, read = 2'],
    ['a class', 'export class read {}'],
    ['a type', 'export type read = string'],
    ['an interface', 'export interface read {}'],
    ['a list of exports', 'const read = 1\nexport { read }'],
    ['another name', 'const load = 1\nexport { load as read }'],
  ])('%s of a name that stands twice', (_, text) => {
    const names = [...exportedNames('one.ts', text), ...exportedNames('two.ts', '\nexport const read = 1')]
    expect(duplicates(names)).toEqual([expect.stringMatching(/^read: one\.ts:\d, two\.ts:2$/)])
  })

  test.each(["export { read } from './one.ts'", "import { read } from './one.ts'\nexport { read }"])(
    'not a name that is only passed on: %s',
    text => {
      expect(exportedNames('two.ts', text)).toEqual([])
    },
  )

  test.each([
    ['a list in another order', "const verbs = ['PUT', 'GET', 'POST']"],
    ['a set', "const verbs = new Set(['GET', 'POST', 'PUT'])"],
    ['a union', "type Verb = 'GET' | 'POST' | 'PUT'"],
    ['one inside of a function', "const is = (verb: string) => ['GET', 'POST', 'PUT'].includes(verb)"],
  ])('%s', (_, text) => {
    const tables = [
      ...literalTables('one.ts', "export const methods = ['GET', 'POST', 'PUT'] as const"),
      ...literalTables('two.ts', text),
    ]
    expect(duplicates(tables)).toEqual(["'GET' 'POST' 'PUT': one.ts:1, two.ts:1"])
  })

  test('a map', () => {
    const types = "({ png: 'image/png', 'jpg': 'image/jpeg', gif: 'image/gif' })"
    const tables = [
      ...literalTables('one.ts', `export const a = ${types}`),
      ...literalTables('two.ts', `const b = ${types}`),
    ]
    expect(duplicates(tables)).toHaveLength(1)
  })

  test('not two literals, nor what is no literal', () => {
    expect(
      literalTables('one.ts', "const a = ['x', 'y'], b = [x, 'y', 'z'], c = { a: 1, b: 2, c: d }"),
    ).toEqual([])
  })
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { circles, filesUnder, globalsOf, type Import, importsOf, readText, root } from './imports.ts'

/** What each room may import, also for types alone; the picture is in docs/architecture.md. */
const mayImport: Record<string, readonly string[]> = {
  text: [],
  json: ['text'],
  cozy: ['json', 'text'],
  diagnostics: ['json', 'text', 'package.ts'],
  konnector: ['diagnostics', 'json', 'text', 'cozy'],
  config: ['konnector', 'diagnostics', 'json', 'text', 'cozy'],
  lint: ['konnector', 'diagnostics', 'json', 'text', 'cozy'],
  report: ['diagnostics', 'json', 'text'],
  linter: [
    'lint',
    'config',
    'git',
    'registry',
    'konnector',
    'diagnostics',
    'json',
    'text',
    'cozy',
    'rules.ts',
  ],
  http: ['text'],
  secrets: ['diagnostics', 'text'],
  process: ['diagnostics'],
  git: ['process', 'secrets', 'diagnostics', 'text'],
  github: ['git', 'http', 'secrets', 'diagnostics', 'text'],
  registry: ['http', 'secrets', 'diagnostics', 'json', 'text', 'cozy'],
  sandbox: ['process', 'diagnostics', 'text', 'package.ts', 'dist.ts'],
  build: ['sandbox', 'konnector', 'diagnostics', 'json', 'text', 'cozy', 'package.ts'],
  bundle: [
    'build',
    'sandbox',
    'process',
    'config',
    'konnector',
    'diagnostics',
    'json',
    'text',
    'cozy',
    'package.ts',
    'dist.ts',
  ],
  replay: [
    'build',
    'sandbox',
    'process',
    'report',
    'konnector',
    'diagnostics',
    'json',
    'text',
    'cozy',
    'package.ts',
    'dist.ts',
  ],
  stack: [
    'registry',
    'http',
    'secrets',
    'bundle',
    'replay',
    'build',
    'sandbox',
    'konnector',
    'diagnostics',
    'json',
    'text',
    'cozy',
    'package.ts',
  ],
  publish: [
    'build',
    'lint',
    'git',
    'github',
    'http',
    'registry',
    'secrets',
    'report',
    'konnector',
    'diagnostics',
    'json',
    'text',
    'cozy',
  ],
}

/** The rooms on top, which may import all of the above. */
const topRooms = ['pipeline', 'cli', 'lsp', 'init']

/** Rooms that touch no disk, no network, no process, no clock and no chance. */
const pureRooms = ['text', 'json', 'cozy', 'diagnostics', 'lint', 'report']

/** What a pure room may load beside files of ours: none of these reaches outside of the program. */
const pureModules = new Set([
  'node:buffer',
  'node:crypto',
  'node:util',
  'acorn',
  'acorn-walk',
  'fast-string-width',
  'leven',
  'spdx-expression-validate',
  'spdx-license-ids/index.json',
  'spdx-license-ids/deprecated.json',
])

/** The language itself, without `Date`, `eval`, `Function`, `globalThis` and `Math.random`. */
const pureGlobals = new Set(
  (
    'Array BigInt Boolean Buffer DataView Error Infinity Int32Array Iterator JSON Map Math NaN Number Object ' +
    'Promise RangeError RegExp Set String Symbol TextDecoder TextEncoder TypeError URL Uint8Array WeakMap WeakSet ' +
    'decodeURIComponent encodeURI encodeURIComponent isFinite isNaN structuredClone undefined'
  ).split(' '),
)

/** node:crypto and node:util have more than a pure room needs. */
const pureImports: Record<string, RegExp> = {
  'node:crypto': /^\{ createHash \}$/,
  'node:util': /^\{ styleText \}$/,
}

const files = [...filesUnder('src'), ...filesUnder('action')]
const imports = files.flatMap(file => importsOf(file))

function roomOf(file: string): string {
  return /^src\/([^/]+)/.exec(file)?.[1] ?? file.split('/')[0]!
}

/** What is wrong with the imports of files, as `file: what`. */
function wrongImports(all: readonly Import[]): string[] {
  return all.flatMap(({ file, specifier, target }) => {
    const allowed = mayImport[roomOf(file)]
    if (target === undefined || allowed === undefined) return []
    if (!target.startsWith('src/')) return target === 'package.json' ? [] : [`${file}: ${specifier}`]
    const other = roomOf(target)
    return other === roomOf(file) || allowed.includes(other) ? [] : [`${file}: ${specifier}`]
  })
}

/** What a pure file takes from outside: a module, a name of a module, or a global. */
function impurities(file: string, text = readText(file)): string[] {
  const modules = importsOf(file, text).filter(({ kind, target }) => kind !== 'type' && target === undefined)
  const strange = modules.filter(({ specifier }) => !pureModules.has(specifier))
  const partial = Object.entries(pureImports).flatMap(([name, pattern]) =>
    [...text.matchAll(new RegExp(`^import (.*) from '${name}'`, 'gm'))]
      .filter(([, clause = '']) => !pattern.test(clause))
      .map(([clause]) => clause),
  )
  const computed = /\bimport\(\s*[^'\s]/.test(text) ? ['import() of a computed name'] : []
  const chance = /\bMath\.random\b/.test(text) ? ['Math.random'] : []
  const globals = [...globalsOf(file, text)].filter(name => !pureGlobals.has(name))
  return [...strange.map(({ specifier }) => specifier), ...partial, ...computed, ...chance, ...globals]
}

/** Every file that files load, those on demand included. */
function loadedBy(start: readonly string[]): Set<string> {
  const seen = new Set(start)
  for (const file of seen)
    for (const { target, kind } of imports.filter(each => each.file === file))
      if (target?.endsWith('.ts') && kind !== 'type') seen.add(target)
  return seen
}

describe('the walls', () => {
  test('every room is on the picture', () => {
    const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory())
    const known = [...Object.keys(mayImport), ...topRooms]
    expect(rooms.map(({ name }) => name).filter(name => !known.includes(name))).toEqual([])
    expect(imports.length).toBeGreaterThan(1000)
  })

  test('a room imports only the rooms it may', () => {
    expect(wrongImports(imports)).toEqual([])
  })

  test('the rooms on top import no entry point, and nothing below imports them', () => {
    const wrong = imports.filter(
      ({ file, target = '' }) =>
        (target.startsWith('action/') && !file.startsWith('action/')) ||
        (target.startsWith('src/cli/') && !/^src\/cli(\/|\.ts$)/.test(file)),
    )
    expect(wrong).toEqual([])
  })

  test('no files import each other in a circle', () => {
    expect(circles(imports)).toEqual([])
  })

  test('pure rooms, and all that they load, take nothing from outside', () => {
    const pure = loadedBy(files.filter(file => pureRooms.includes(roomOf(file))))
    expect(pure.size).toBeGreaterThan(200)
    const exempt = ['src/package.ts']
    const found = [...pure].filter(file => !exempt.includes(file))
    expect(found.flatMap(file => impurities(file).map(what => `${file}: ${what}`))).toEqual([])
  })

  test('@actions/core is used in action/ only', () => {
    expect(
      imports.filter(({ file, specifier }) => specifier === '@actions/core' && !file.startsWith('action/')),
    ).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = [...files, ...filesUnder('scripts')].filter(
      file => !file.includes('.gen.') && readText(file).split('\n').length > 301,
    )
    expect(long).toEqual([])
  })
})

describe('what slips through no wall', () => {
  test.each([
    ['a module of Node', "import { readFileSync } from 'node:fs'", 'node:fs'],
    ['a module without its prefix', "import { readFileSync } from 'fs'", 'fs'],
    ['a module that is not on the list', "import { glob } from 'tinyglobby'", 'tinyglobby'],
    ['a module imported for its effect', "import 'node:http'", 'node:http'],
    ['a module passed on', "export * from 'node:net'", 'node:net'],
    ['a module on demand', "const load = () => import('node:fs')", 'node:fs'],
    ['a computed import', 'const load = (name: string) => import(name)', 'import() of a computed name'],
    ['a global', 'export const now = Date.now()', 'Date'],
    ['the process', 'export const { env } = process', 'process'],
    ['the process by another name', 'export const env = globalThis.process', 'globalThis'],
    ['the network', "export const load = () => fetch('x')", 'fetch'],
    ['a timer', 'setTimeout(() => {}, 1)', 'setTimeout'],
    ['chance', 'export const seed = Math.random()', 'Math.random'],
    [
      'chance of a module',
      "import { randomUUID } from 'node:crypto'",
      "import { randomUUID } from 'node:crypto'",
    ],
    ['eval', "eval('1')", 'eval'],
    ['the place of the file', 'export const here = import.meta.url', 'import.meta'],
  ])('%s', (_, text, what) => {
    expect(impurities('src/lint/planted.ts', text)).toContain(what)
  })

  test('a file of another room, also for its types, on demand, or passed on', () => {
    for (const text of [
      "import { push } from '../publish/push.ts'",
      "import type { Push } from '../publish/push.ts'",
      "import {\n  type Push,\n  push,\n} from '../publish/push.ts'",
      "export { push } from '../publish/push.ts'",
      "const load = () => import('../publish/push.ts')",
      "type Push = typeof import('../publish/push.ts')",
    ])
      expect(wrongImports(importsOf('src/lint/planted.ts', text))).toEqual([
        'src/lint/planted.ts: ../publish/push.ts',
      ])
  })

  test('a file at the top of src/, and one outside of it', () => {
    const all = importsOf('src/json/planted.ts', "import '../secrets.ts'\nimport '../../action/run.ts'")
    expect(wrongImports(all)).toHaveLength(2)
  })

  test('a circle through types alone, and one of three files', () => {
    const arrow = (file: string, target: string): Import => ({
      file,
      target,
      specifier: target,
      kind: 'type',
    })
    expect(circles([arrow('a', 'b'), arrow('b', 'a'), arrow('c', 'a')])).toEqual([['a', 'b']])
    expect(circles([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'a')])).toEqual([['a', 'b', 'c']])
  })
})

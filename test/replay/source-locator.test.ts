import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Build } from '../../src/build/build.ts'
import { bundle } from '../../src/bundle/bundle.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { createSourceLocator } from '../../src/replay/source-locator.ts'
import { findScenarios, replay, type ReplayOptions } from '../../src/replay/replay.ts'
import { booksCopy, buildPreload } from '../helpers/books.ts'
import { nodes } from '../helpers/run.ts'

let preload: string
beforeAll(async () => {
  preload = await buildPreload()
})

async function build(dir: string): Promise<Build> {
  const bundled = await bundle(readKonnector(dir))
  if (bundled.status === 'failed') throw new Error(JSON.stringify(bundled.diagnostics))
  return bundled.build
}

/** Replays a build on the first scenario (or `name`'s) on both Nodes, which must find the same. */
async function run(dir: string, made: Build, name = 'success', options: ReplayOptions = {}) {
  const scenario = findScenarios(dir).find(one => one.name === name)!
  const runs = await Promise.all(
    Object.values(nodes).map(node =>
      replay(made, readKonnector(dir, { cwd: dir }), scenario, { preload, cwd: dir, node, ...options }),
    ),
  )
  const [first, second] = runs.map(({ diagnostics }) => diagnostics)
  expect(first).toEqual(second)
  expect(JSON.stringify(first)).not.toContain('konnector-replay-')
  return first!
}

/** A repository of one file (`src/index.js`) and a package that the file may ask for. */
function repository(source: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'origins-'))
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
  write('manifest.konnector', JSON.stringify({ slug: 'tiny', name: 'Tiny', permissions: {} }))
  write(
    'package.json',
    JSON.stringify({ name: 'tiny', main: 'src/index.js', dependencies: { lib: '1.0.0' } }),
  )
  write('node_modules/lib/package.json', JSON.stringify({ name: 'lib', version: '1.0.0', license: 'MIT' }))
  write('node_modules/lib/index.js', library)
  write('src/index.js', source)
  const settings = { version: 1, recordedAt: '2026-02-03T04:05:06.000Z', fields: { login: 'me' } }
  write('test/replay/success/scenario.json', JSON.stringify(settings))
  write('test/replay/success/expected.json', JSON.stringify({ result: 'success', documents: {}, files: [] }))
  return dir
}

/** As cozy-konnector-libs: asks later, and keeps only the message of what it catches. */
const library = `
exports.get = url => new Promise((resolve, reject) => setImmediate(() =>
  require('https').get(url, resolve).on('error', reject)))
exports.chain = url => Promise.resolve({ url }).then(config => config).then(({ url }) =>
  new Promise(async (resolve, reject) => {
    await null
    require('https').get(url, resolve).on('error', reject)
  }))
exports.fail = () => { throw new Error('NOT_A_FILE') }
exports.run = main => main().catch(error => {
  console.log(JSON.stringify({ type: 'critical', message: error.message || error }))
  process.exit(1)
})`

const spot = ({ file, line }: { file?: string; line?: number }) => `${file}:${line}`

describe('the place in the source', () => {
  test.each([
    ['https.get', `await lib.get('https://site.example/a')`],
    ['a package that makes a chain of promises', `await lib.chain('https://site.example/a')`],
    ['fetch', `await fetch('https://site.example/a')`],
    [
      'a wait before',
      `await new Promise(go => setTimeout(go, 5000)); await lib.get('https://site.example/a')`,
    ],
    [
      'a callback',
      `await new Promise(go => setTimeout(() => lib.get('https://site.example/a').then(go, go), 5000)); throw Error('no page')`,
    ],
    ['a chain', `await Promise.resolve('a').then(page => fetch('https://site.example/' + page))`],
  ])('of a request by %s', async (_by, statement) => {
    const dir = repository(
      `const lib = require('lib')\n\nasync function page() {\n  ${statement}\n}\n\nlib.run(page)\n`,
    )
    const diagnostics = await run(dir, await build(dir))
    const unmatched = diagnostics.find(({ rule }) => rule === 'replay-unmatched')!
    expect(spot(unmatched)).toBe('src/index.js:4')
    const result = diagnostics.find(({ rule }) => rule === 'replay-result')!
    expect(result.related.map(spot)).toEqual(['src/index.js:4'])
  })

  test.each([
    ['throws', `throw new Error('VENDOR_DOWN')`],
    ['calls a package that throws', `lib.fail()`],
    ['has a typo', `undefined.login`],
    [
      'throws where nobody catches',
      `await new Promise(() => setImmediate(() => { throw new Error('oops') }))`,
    ],
    ['tries a socket', `require('net').connect(80, 'site.example')`],
  ])('of a konnector that %s', async (_what, statement) => {
    const dir = repository(
      `const lib = require('lib')\n\nlib.run(async () => {\n  await null\n  ${statement}\n})\n`,
    )
    const diagnostics = await run(dir, await build(dir))
    expect(diagnostics.length).toBeGreaterThan(0)
    for (const diagnostic of diagnostics)
      expect([diagnostic, ...diagnostic.related].map(spot)).toContain('src/index.js:5')
  })

  test('of what is thrown without a stack is where it was awaited', async () => {
    const dir = repository(
      `const lib = require('lib')\n\nasync function signIn() {\n  await null\n  throw 'LOGIN_FAILED'\n}\n\nlib.run(async () => {\n  await null\n  await signIn()\n  await null\n})\n`,
    )
    const [result] = await run(dir, await build(dir))
    expect(result).toMatchObject({
      rule: 'replay-result',
      file: 'test/replay/success/expected.json',
      related: [{ file: 'src/index.js', line: 10, column: 3, message: 'where the error comes from' }],
    })
  })

  test('of two requests alike is that of each', async () => {
    const dir = repository(
      `const lib = require('lib')\n\nconst url = 'https://site.example/a'\nlib.run(() => Promise.allSettled([\n  lib.get(url),\n  fetch(url),\n]))\n`,
    )
    const diagnostics = await run(dir, await build(dir))
    expect(diagnostics.map(spot).toSorted()).toEqual(['src/index.js:5', 'src/index.js:6'])
  })

  test('is in the file of the konnector that did it, below the working folder, in TypeScript too', async () => {
    const dir = repository(`import { page } from './page.ts'\n\nrequire('lib').run(() => page('a'))\n`)
    writeFileSync(
      join(dir, 'src/page.ts'),
      `interface Page {\n  url: string\n}\n\nexport async function page(name: string): Promise<Page> {\n  return fetch('https://site.example/' + name)\n}\n`,
    )
    const diagnostics = await run(dir, await build(dir), 'success', { cwd: dirname(dir) })
    const [unmatched] = diagnostics
    expect(spot(unmatched!)).toBe(`${basename(dir)}/src/page.ts:6`)
  })

  test('is not known without the source map of the build', async () => {
    const dir = repository(`require('lib').run(() => fetch('https://site.example/a'))\n`)
    const { sourceMap, ...made } = await build(dir)
    expect(sourceMap).toBe(join(dir, '.konnector-lint/build/index.js.map'))
    const diagnostics = await run(dir, made)
    expect(diagnostics.map(({ rule, file, related }) => [rule, file, related])).toEqual([
      ['replay-unmatched', undefined, []],
      ['replay-result', 'test/replay/success/expected.json', []],
    ])
  })
})

test.each([
  ['sources that are not paths', { sources: [true], mappings: 'AAAA' }],
  ['a source that is not listed', { sources: ['../../src/index.js'], mappings: 'length' }],
  ['no mappings', { sources: ['../../src/index.js'] }],
  ['mappings that claim to be long', { sources: [], mappings: { length: 1e308 } }],
])('a source map with %s gives no place', (_, members) => {
  const dir = repository('')
  const map = join(dir, '.konnector-lint/build/index.js.map')
  mkdirSync(dirname(map), { recursive: true })
  writeFileSync(map, JSON.stringify({ version: 3, names: [], ...members }))
  expect(createSourceLocator([], map, dir).frames([[1, 1]])).toBeUndefined()
})

describe('in the example, with the libraries it is made with', () => {
  let dir: string
  let made: Build
  const source = 'src/index.js'
  const lineOf = (words: string) =>
    readFileSync(join(dir, source), 'utf8')
      .split('\n')
      .findIndex(line => line.includes(words)) + 1
  beforeAll(async () => {
    dir = booksCopy()
    made = await build(dir)
  })

  test.each([
    ['005-GET-books.example-account-bills.http', 'await request(baseUrl + page)'],
    ['002-POST-books.example-login.http', 'await signin('],
    ['007-GET-books.example-files-F-2026-0142.pdf.http', 'await this.saveBills('],
  ])('without %s, the statement that asks for it is named', async (exchange, statement) => {
    const file = join(dir, 'test/replay/success', exchange)
    const text = readFileSync(file)
    rmSync(file)
    const diagnostics = await run(dir, made)
    writeFileSync(file, text)
    const unmatched = diagnostics.find(({ rule }) => rule === 'replay-unmatched')!
    expect(unmatched.file).toContain('test/replay/success/')
    expect(unmatched.related).toMatchObject([
      { file: source, line: lineOf(statement), message: 'where it is requested' },
    ])
  })

  test('an error that the libraries catch is followed to its throw', async () => {
    const file = join(dir, 'test/replay/success/004-GET-books.example-account-bills.http')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('id="bills"', 'id="invoices"'))
    const diagnostics = await run(dir, made)
    writeFileSync(file, text)
    const result = diagnostics.find(({ rule }) => rule === 'replay-result')!
    expect(result.message).toContain('VENDOR_DOWN')
    expect(result.related).toMatchObject([
      { file: source, line: lineOf('throw new Error(errors.VENDOR_DOWN)') },
    ])
  })
})

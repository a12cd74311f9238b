import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Build } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { createNodeDriver } from '../../src/replay/node-driver.ts'
import { deriveUsual } from '../../src/replay/record/derive-usual.ts'
import { replay } from '../../src/replay/replay.ts'
import { booksCopy, buildBooks, buildPreload } from '../helpers/books.ts'

let build: Build
let preload: string
beforeAll(async () => {
  build = await buildBooks()
  preload = await buildPreload()
})

function run(dir: string, name: string, update = false) {
  const scenario = { name, dir: join(dir, 'test/replay', name) }
  return replay(build, readKonnector(dir, { cwd: dir }), scenario, { preload, cwd: dir, update })
}

function derived(derive: unknown, result = 'VENDOR_DOWN'): string {
  const dir = booksCopy()
  const folder = join(dir, 'test/replay/new')
  mkdirSync(folder)
  writeFileSync(join(folder, 'scenario.json'), JSON.stringify({ version: 1, derive }))
  writeFileSync(join(folder, 'expected.json'), JSON.stringify({ result, documents: {}, files: [] }))
  writeFileSync(join(folder, 'other.html'), '<p>other</p>')
  return dir
}

describe('a scenario in one line', () => {
  test.each([
    ['POST /login', 503, 'VENDOR_DOWN'],
    ['GET /login', 'reset', 'VENDOR_DOWN'],
    ['GET /login', 'timeout', 'VENDOR_DOWN'],
    ['GET /account', 'page:other.html', 'LOGIN_FAILED'],
  ])('%s answers %s', async (at, respond, result) => {
    const dir = derived({ from: 'success', at, respond }, result)
    expect(await run(dir, 'new')).toMatchObject({ status: 'passed', result, diagnostics: [] })
  })

  test.each([
    [{ from: '../success', at: 'GET /', respond: 503 }, 'its "derive.from" must be the name of a scenario'],
    [{ from: 'success', at: '/login', respond: 503 }, 'a method and a path'],
    [{ from: 'success', at: 'GET /', respond: 'page:../x' }, 'a status from 200 to 599'],
    [{ from: 'success', at: 'GET /nowhere', respond: 503 }, 'no request GET /nowhere to derive from'],
    [{ from: 'success', at: 'GET /account', respond: 'page:none.html' }, 'its file none.html is missing'],
    [{ from: 'new', at: 'GET /', respond: 503 }, 'it is derived itself'],
    ['success', 'must be the name of a scenario'],
  ])('that is wrong says how: %j', async (derive, message) => {
    const { status, diagnostics } = await run(derived(derive), 'new')
    expect(status).toBe('failed')
    expect(diagnostics).toMatchObject([{ rule: 'replay-recording' }])
    expect(diagnostics[0]!.message).toContain(message)
  })
})

test('the usual failures are derived, and what is there stays', async () => {
  const dir = booksCopy()
  for (const name of readdirSync(join(dir, 'test/replay')))
    if (!['success', 'login-failed', '.gitattributes'].includes(name))
      rmSync(join(dir, 'test/replay', name), { recursive: true })
  const driver = createNodeDriver({ preload })
  const written = await deriveUsual(build, readKonnector(dir), { driver, from: 'success' })
  expect(written).toEqual([
    { name: 'vendor-down', result: 'VENDOR_DOWN' },
    { name: 'timeout', result: 'VENDOR_DOWN' },
    { name: 'changed-page', result: 'LOGIN_FAILED' },
  ])
  for (const { name } of written) expect(await run(dir, name)).toMatchObject({ status: 'passed' })
  expect(await deriveUsual(build, readKonnector(dir), { driver, from: 'success' })).toEqual([])
  await expect(deriveUsual(build, readKonnector(dir), { driver, from: 'none' })).rejects.toThrow(
    'There is no scenario none to derive from',
  )
})

describe('an update', () => {
  const expectedIn = (dir: string) => join(dir, 'test/replay/success/expected.json')

  test('writes what the run does, and says what changed', async () => {
    const dir = booksCopy()
    const text = readFileSync(expectedIn(dir), 'utf8')
    writeFileSync(expectedIn(dir), text.replace('"amount": 24,', '"amount": 25,'))
    expect((await run(dir, 'success')).status).toBe('failed')
    const updated = await run(dir, 'success', true)
    expect(updated).toMatchObject({ status: 'passed', diagnostics: [] })
    expect(updated.updated!.before).toContain('"amount": 25,')
    expect(updated.updated!.after).toBe(text)
    expect(readFileSync(expectedIn(dir), 'utf8')).toBe(text)
    expect((await run(dir, 'success', true)).updated).toBeUndefined()
  })

  test('is left out when the run leaves the recording', async () => {
    const dir = booksCopy()
    const text = readFileSync(expectedIn(dir), 'utf8')
    rmSync(join(dir, 'test/replay/success/005-GET-books.example-account-bills.http'))
    const { status, updated } = await run(dir, 'success', true)
    expect({ status, updated }).toEqual({ status: 'failed', updated: undefined })
    expect(readFileSync(expectedIn(dir), 'utf8')).toBe(text)
  })
})

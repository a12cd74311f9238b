import { mkdtempSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { record } from '../../src/replay/record/record.ts'
import { findScenarios, replay } from '../../src/replay/replay.ts'
import { buildPreload } from '../helpers/books.ts'
import { messages, replayTiny, say, type World } from '../helpers/single-file-konnector.ts'

const bills = {
  bills: { type: 'io.cozy.bills' },
  accounts: { type: 'io.cozy.accounts' },
  files: { type: 'io.cozy.files' },
}
const main = (body: string) => `${say}
  const post = (path, body, type = 'application/json') => fetch(process.env.COZY_URL + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': type } }).then(answer => answer.json());
  const folder = JSON.parse(process.env.COZY_FIELDS).folder_to_save;
  (async () => { ${body} })().catch(error => { console.log(JSON.stringify({ type: 'critical', message: error.message })); process.exitCode = 1 })`

const twice = async (body: string, world: World = {}) => {
  const run = await replayTiny(main(body), { permissions: bills, settings: { again: true }, ...world })
  return run.diagnostics
    .filter(({ rule }) => rule === 'replay-again')
    .map(({ severity, message }) => `${severity}: ${message}`)
}

describe('a second run', () => {
  test('that saves the same bills again duplicates them', async () => {
    expect(await twice(`for (const amount of [1, 2]) await post('data/io.cozy.bills/', { amount })`)).toEqual(
      [
        'error: A second run duplicates 2 documents of io.cozy.bills, such as {"amount":1}. Look for what is there before you save, by keys that do not change.',
      ],
    )
  })

  test('finds what the first one saved, documents, files and account', async () => {
    const body = `
      const { docs } = await post('data/io.cozy.bills/_find', { selector: {} })
      say(docs.length)
      if (docs.length === 0) {
        await post('data/io.cozy.bills/', { amount: 1 })
        await post('files/' + folder + '?Type=file&Name=a.pdf', 'a', 'application/pdf')
      }
      const files = await post('files/_find', { selector: { name: 'a.pdf' } })
      if (files.data.length !== 1) throw new Error('no file')`
    expect(await twice(body)).toEqual([])
  })

  test('that writes what is there again is warned about, and one that fails is an error', async () => {
    const rewriting = `
      const { docs: [old] } = await post('data/io.cozy.bills/_find', { selector: {} })
      const put = (path, body, type) => fetch(process.env.COZY_URL + path, { method: 'PUT', body, headers: { 'content-type': type } })
      if (old) await put('data/io.cozy.bills/' + old._id, JSON.stringify(old), 'application/json')
      else await post('data/io.cozy.bills/', { amount: 1 })
      const [file] = (await post('files/_find', { selector: { name: 'a.pdf' } })).data
      if (file) await put('files/' + file.id, 'a', 'application/pdf')
      else await post('files/' + folder + '?Type=file&Name=a.pdf', 'a', 'application/pdf')`
    expect(await twice(rewriting)).toEqual([
      'warning: A second run writes 1 document of io.cozy.bills again without changing anything.',
      'warning: A second run downloads and uploads 1 file again, such as /Administrative/Tiny/me/a.pdf, though nothing is different.',
    ])
    const failing = `
      const answer = await post('files/' + folder + '?Type=file&Name=a.pdf', 'a', 'application/pdf')
      if (answer.errors) throw new Error(answer.errors[0].title)`
    expect(await twice(failing)).toEqual([
      'error: A second run on what the first one left ends with Conflict.',
    ])
  })

  test('gets the answers of the first one, and no others', async () => {
    const body = `
      const { docs } = await post('data/io.cozy.bills/_find', { selector: {} })
      const { status } = await fetch('https://site.example/' + (docs.length === 0 ? 'first' : 'second')).catch(() => ({}))
      if (status !== 200) throw new Error('VENDOR_DOWN')
      await post('data/io.cozy.bills/', { amount: 1 })`
    const exchanges = { '1.http': 'GET https://site.example/first\n\nHTTP/1.1 200 OK\n\nyes' }
    expect(await twice(body, { exchanges })).toEqual([
      'error: A second run requests GET https://site.example/second, which the first one did not. Record that run as a scenario of its own, with "after".',
      'error: A second run on what the first one left ends with VENDOR_DOWN.',
    ])
  })
})

test('a scenario starts with the Cozy that another one left', async () => {
  const source = main(`
    const { docs } = await post('data/io.cozy.bills/_find', { selector: {} })
    say('found ' + docs.length)
    await post('data/io.cozy.bills/', { number: docs.length })`)
  const settings = { version: 1, recordedAt: '2026-02-03T04:05:06.000Z', fields: {} }
  const expected = (number: number) => ({
    result: 'success',
    documents: { 'io.cozy.bills': [{ number }] },
    files: [],
  })
  const dir = mkdtempSync(join(tmpdir(), 'after-'))
  writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify({ slug: 'tiny', permissions: bills }))
  mkdirSync(join(dir, 'build'))
  writeFileSync(join(dir, 'build/index.js'), source)
  for (const [name, more, number] of [
    ['first', {}, 0],
    ['next', { after: 'first' }, 1],
  ] as const) {
    mkdirSync(join(dir, 'test/replay', name), { recursive: true })
    writeFileSync(join(dir, 'test/replay', name, 'scenario.json'), JSON.stringify({ ...settings, ...more }))
    writeFileSync(join(dir, 'test/replay', name, 'expected.json'), JSON.stringify(expected(number)))
  }
  const next = findScenarios(dir).find(({ name }) => name === 'next')!
  const run = await replay(await readBuild(join(dir, 'build')), readKonnector(dir), next, {
    preload: await buildPreload(),
  })
  expect(messages(run)).toEqual(['found 1'])
  expect(run).toMatchObject({ status: 'passed', diagnostics: [] })
})

test('the environment has the form of a stack’s, and language, folder and account are those of the scenario', async () => {
  const run = await replayTiny(
    main(`
      const { COZY_URL, COZY_CREDENTIALS, COZY_JOB_ID, COZY_LOCALE, COZY_FIELDS } = process.env
      const get = path => fetch(COZY_URL + path, { headers: { accept: 'application/json' } }).then(answer => answer.json())
      say(/^https?:\\/\\/\\w+\\.\\w+\\.\\w+\\/$/.test(COZY_URL), /^konnector\\/\\d\\/[0-9a-f]{32}$/.test(COZY_JOB_ID))
      const [head, claims, signature] = COZY_CREDENTIALS.split('.')
      const { iss, aud, sub, iat } = JSON.parse(Buffer.from(claims, 'base64url'))
      say(iss === new URL(COZY_URL).host, aud, sub, iat, signature.length)
      say(COZY_LOCALE, (await get('settings/instance')).data.attributes.locale)
      say((await get('files/' + folder)).data.attributes.path)
      const account = await get('data/io.cozy.accounts/' + JSON.parse(COZY_FIELDS).account)
      say(JSON.stringify(account.data), JSON.stringify(account.auth))
    `),
    {
      permissions: bills,
      settings: { locale: 'fr', folder: '/Administratif/Tiny', account: { data: { refresh: 'x' } } },
    },
  )
  expect(messages(run)).toEqual([
    'true true',
    'true konn tiny 1770091506 86',
    'fr fr',
    '/Administratif/Tiny',
    '{"refresh":"x"} {"login":"me"}',
  ])
  expect(run.diagnostics).toEqual([])
})

/** Waits for a code as cozy-konnector-libs does (BaseKonnector.waitForTwoFaCode), then sends it to the site. */
const waiting = (origin: string, heartBeat: number) =>
  main(`
  const account = process.env.COZY_URL + 'data/io.cozy.accounts/' + JSON.parse(process.env.COZY_FIELDS).account
  const read = () => fetch(account).then(answer => answer.json())
  const change = async more => fetch(account, { method: 'PUT', body: JSON.stringify({ ...await read(), ...more }) })
  const waitForCode = async () => {
    await change({ state: 'TWOFA_NEEDED.SMS', twoFACode: null })
    const end = Date.now() + 3 * 60 * 1000
    let found = {}
    while (Date.now() < end && !found.twoFACode) {
      await new Promise(resolve => setTimeout(resolve, ${heartBeat}))
      found = await read()
    }
    if (!found.twoFACode) throw new Error('USER_ACTION_NEEDED.TWOFA_EXPIRED')
    await change({ state: null, twoFACode: null })
    return found.twoFACode
  }
  const answer = await fetch('${origin}/code?code=' + await waitForCode())
  await post('data/io.cozy.bills/', { said: await answer.text() })`)

describe('a two-factor code', () => {
  const exchanges = { '1.http': 'GET https://site.example/code?code=123456\n\nHTTP/1.1 200 OK\n\nwelcome' }

  test('is given by the scenario, and without one the run ends as when nobody enters it', async () => {
    const source = waiting('https://site.example', 5000)
    const given = await replayTiny(source, {
      permissions: bills,
      exchanges,
      settings: { twoFactorCodes: ['123456'] },
    })
    expect(given.result).toBe('success')
    expect(given.exchanges).toMatchObject({ served: 1, unmatched: 0 })
    const missing = await replayTiny(source, { permissions: bills, exchanges })
    expect(missing.result).toBe('USER_ACTION_NEEDED.TWOFA_EXPIRED')
    expect(missing.diagnostics.find(({ rule }) => rule === 'replay-result')!.message).toContain(
      'scenario.json gives it none: add one to "twoFactorCodes"',
    )
  })

  test('is asked from a person while recording, and kept as another one', async () => {
    const site = createServer((request, response) => response.end(`got ${request.url}`)).listen(
      0,
      '127.0.0.1',
    )
    await new Promise(resolve => site.once('listening', resolve))
    const dir = mkdtempSync(join(tmpdir(), 'code-'))
    writeFileSync(join(dir, 'manifest.konnector'), JSON.stringify({ slug: 'tiny', permissions: bills }))
    writeFileSync(join(dir, 'konnector-dev-config.json'), '{ "fields": { "login": "some login" } }')
    mkdirSync(join(dir, 'build'))
    writeFileSync(join(dir, 'build/index.js'), waiting('https://site.example', 50))
    const asked: string[] = []
    const build = await readBuild(join(dir, 'build'))
    const preload = await buildPreload()
    const { scenario } = await record(build, readKonnector(dir), 'success', {
      env: {},
      preload,
      map: { 'https://site.example': `http://127.0.0.1:${(site.address() as AddressInfo).port}` },
      askCode: async state => {
        asked.push(state)
        return '804251'
      },
    })
    site.close()
    expect(asked).toEqual(['TWOFA_NEEDED.SMS'])
    const text = readFileSync(join(scenario.dir, 'scenario.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ twoFactorCodes: ['999991'] })
    expect(readFileSync(join(scenario.dir, '001-GET-site.example-code.http'), 'utf8')).toMatch(
      /^GET https:\/\/site\.example\/code\?code=999991\n[^]*got \/code\?code=999991$/,
    )
    expect(await replay(build, readKonnector(dir), scenario, { preload })).toMatchObject({ status: 'passed' })
  })
})

test.each([
  ['again', '"yes"', 'its "again" must be true or false'],
  ['folder', '"Books"', 'its "folder" must be a path'],
  ['twoFactorCodes', '123456', 'its "twoFactorCodes" must be a list of codes'],
])('a scenario whose %s is %s is a finding at its line', async (name, value, message) => {
  const run = await replayTiny('', { settings: { [name]: JSON.parse(value) } })
  expect(run.diagnostics).toMatchObject([{ rule: 'replay-recording', pointer: `/${name}`, line: 1 }])
  expect(run.diagnostics[0]!.message).toContain(message)
})

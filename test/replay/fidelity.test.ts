import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { build as esbuild } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { record, type RecordOptions } from '../../src/replay/record/record.ts'
import { replay } from '../../src/replay/replay.ts'
import { SandboxChoice } from '../../src/sandbox/choice.ts'
import { findSandbox } from '../../src/sandbox/sandbox.ts'
import { booksDir, buildBooks, buildPreload } from '../helpers/books.ts'
import { type LiveSite, listen, startLiveSite } from '../helpers/live-site.ts'
import { nodes } from '../helpers/run.ts'

const { isReal } = await findSandbox(process.execPath)

let preload: string
let site: LiveSite
/** A bundled undici, as a konnector's build holds one. */
let undici: string
beforeAll(async () => {
  preload = await buildPreload()
  site = await startLiveSite()
  await buildBooks()
  const bundled = await esbuild({
    stdin: { contents: `module.exports = require('undici')`, resolveDir: booksDir },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
  })
  undici = bundled.outputFiles[0]!.text
})
afterAll(() => site.close())

/** Before a konnector that gives what it saw as `main()`. */
const before = `
const http = require('http'), https = require('https'), zlib = require('zlib'), crypto = require('crypto')
const sleep = ms => new Promise(resolve => setTimeout(resolve, ms))
const tried = work => work().catch(error => 'error ' + (error.code ?? '') + ' ' + error.message)
const get = (path, options = {}, body) => new Promise((resolve, reject) => {
  const request = http.request(SITE + path, options, response => {
    const chunks = []
    response.on('data', chunk => chunks.push(chunk)).on('error', reject)
    response.on('end', () => resolve({ status: response.statusCode, reason: response.statusMessage, headers: response.headers, body: Buffer.concat(chunks) }))
  })
  request.on('error', reject).on('timeout', () => request.destroy(new Error('too late')))
  request.end(body)
})
const text = async (...args) => (await get(...args)).body.toString()
`
const after = `
main().then(seen => new Promise((resolve, reject) => {
  const body = JSON.stringify({ seen: JSON.stringify(seen) })
  http.request(process.env.COZY_URL + 'data/io.cozy.bills/', { method: 'POST', headers: { 'content-type': 'application/json' } }, response => {
    response.resume().on('end', resolve)
  }).on('error', reject).end(body)
})).catch(error => { console.log(JSON.stringify({ type: 'critical', message: error.message })); process.exitCode = 1 })
`

interface Given {
  fields?: object
  /** Members of the manifest. */
  manifest?: object
  /** Members of konnector-dev-config.json. */
  config?: object
}

const person = { login: 'jane.doe', password: 'S3cret&word' }

/** A konnector's repository, its build made of one file. */
function repository(main: string, { fields = person, manifest, config }: Given = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'fidelity-'))
  const files = {
    'manifest.konnector': JSON.stringify({
      slug: 'tiny',
      name: 'Tiny',
      fields: { login: {}, password: {} },
      permissions: { bills: { type: 'io.cozy.bills' }, accounts: { type: 'io.cozy.accounts' } },
      ...manifest,
    }),
    'build/index.js': `const SITE = '${site.origin}'\n${before}\n${main}\n${after}`,
    'konnector-dev-config.json': JSON.stringify({ fields, ...config }),
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), content)
  }
  return dir
}

async function recordAs(dir: string, name = 'success', options: RecordOptions = {}) {
  const build = await readBuild(join(dir, 'build'))
  return record(build, readKonnector(dir), name, { env: {}, preload, ...options })
}

/** What a konnector saw with nothing of this tool around it. */
async function runAlone(dir: string): Promise<unknown> {
  let seen: unknown
  const cozy = await listen(
    createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        seen = JSON.parse((JSON.parse(Buffer.concat(chunks).toString()) as { seen: string }).seen)
        response.end('{}')
      })
    }),
  )
  await promisify(execFile)(process.execPath, [join(dir, 'build/index.js')], {
    env: { COZY_URL: `${cozy.origin}/`, COZY_FIELDS: '{}' },
  })
  await cozy.close()
  return seen
}

function expectedIn(dir: string, name = 'success') {
  const text = readFileSync(join(dir, 'test/replay', name, 'expected.json'), 'utf8')
  return JSON.parse(text) as { result: string; documents: Record<string, { seen: string }[]> }
}

const recordedFiles = (dir: string, name = 'success') =>
  readdirSync(join(dir, 'test/replay', name))
    .toSorted()
    .map(file => readFileSync(join(dir, 'test/replay', name, file), 'latin1'))
    .join('\n')

async function replayOnBoth(dir: string, name = 'success') {
  const build = await readBuild(join(dir, 'build'))
  const scenario = { name, dir: join(dir, 'test/replay', name) }
  return Promise.all(
    Object.values(nodes).map(node =>
      replay(build, readKonnector(dir), scenario, { preload, node, cwd: dir }),
    ),
  )
}

const passed = { status: 'passed', diagnostics: [] }

describe('a konnector sees the same alone, while it is recorded, and in every replay', () => {
  test.each([
    ['a body that is raw deflate', `return zlib.inflateRawSync((await get('/raw-deflate')).body).toString()`],
    ['raw deflate, by fetch', `return (await fetch(SITE + '/raw-deflate')).text()`],
    ['plain text that is labelled gzip', `return text('/no-gzip')`],
    [
      'a gzip that is cut',
      `return zlib.gunzipSync((await get('/cut-gzip')).body, { finishFlush: zlib.constants.Z_SYNC_FLUSH }).toString()`,
    ],
    ['a charset where an encoding belongs', `return text('/odd-encoding')`],
    [
      'HEAD of a compressed file',
      `const { status, headers } = await get('/file', { method: 'HEAD' }); return [status, headers['content-length'], headers['content-encoding']]`,
    ],
    [
      'a path that begins with two slashes',
      `return [await text('//api/v1?x=1'), await (await fetch(SITE + '//api/v2')).text()]`,
    ],
    ['bytes in a query that are no UTF-8', `return [await text('/l?q=%E9'), await text('/l?q=%E8')]`],
    [
      'a reason, a status and a header of the site’s own',
      `const bad = await get('/bad-header', { insecureHTTPParser: true }); return [(await get('/reason')).reason, (await get('/status?code=999')).status, bad.headers['x-bad']]`,
    ],
    [
      'a connection that is closed, and the next try',
      `return [await tried(() => text('/reset?key=' + 1)), await tried(() => text('/reset?key=' + 1)), await tried(async () => (await fetch(SITE + '/closed')).text())]`,
    ],
    ['a connection that is cut in the middle', `return tried(() => text('/cut'))`],
    [
      'its own time limits on a slow site',
      `return [await tried(async () => (await fetch(SITE + '/slow?ms=700', { signal: AbortSignal.timeout(150) })).status),
        await tried(() => text('/slow?ms=701', { timeout: 150 })),
        await Promise.race([text('/slow?ms=702'), sleep(200).then(() => 'gave up')])]`,
    ],
    [
      'answers in the order in which the site gives them',
      `const order = []; await Promise.all([240, 30, 130].map(async ms => { await text('/slow?ms=' + ms); order.push(ms) })); return order`,
    ],
    [
      'a client that waits for 100 Continue',
      `return new Promise((resolve, reject) => {
        const request = http.request(SITE + '/echo', { method: 'POST', headers: { expect: '100-continue', 'content-length': 3 } }, response => { response.resume(); resolve(response.statusCode) })
        request.on('continue', () => request.end('abc')).on('error', reject)
        request.flushHeaders()
      })`,
    ],
    [
      'time, in each of its ways',
      `const { scheduler, setInterval: ticks } = require('timers/promises')
      const moves = async (read, wait) => { const start = read(); await wait(); return Number(read() - start) >= 90 }
      await text('/')
      let polls = 0
      for (const start = Date.now(); Date.now() - start < 300; polls++) await sleep(10)
      return [polls > 5, await moves(Date.now, () => scheduler.wait(100)), await moves(() => performance.now(), () => sleep(100)),
        await moves(() => process.hrtime.bigint() / 1000000n, () => sleep(100)),
        await moves(Date.now, async () => { for await (const _ of ticks(100)) break })]`,
    ],
    [
      'a program and a thread that it starts',
      `await text('/')
      return new Promise((resolve, reject) => new (require('worker_threads').Worker)('require("worker_threads").parentPort.postMessage("from a thread")', { eval: true }).on('message', resolve).on('error', reject))`,
      'a worker thread',
    ],
  ])('%s', async (_what, main, blocked?: string) => {
    const dir = repository(`async function main() { ${main} }`)
    const alone = await runAlone(dir)
    if (blocked !== undefined) {
      // Without a sandbox, Node's permission model refuses a thread before.
      const options = isReal ? {} : { sandbox: new SandboxChoice('off') }
      await expect(recordAs(dir, 'success', options)).rejects.toThrow(
        `cannot be repeated: in a replay of it, the konnector tries ${blocked}`,
      )
      return
    }
    expect(await recordAs(dir)).toMatchObject({ result: 'success', notes: [] })
    const [bill] = expectedIn(dir).documents['io.cozy.bills']!
    expect(JSON.parse(bill!.seen)).toEqual(alone)
    for (const run of await replayOnBoth(dir)) expect(run).toMatchObject(passed)
  })

  test('a bundled undici, and one with a dispatcher of its own', async () => {
    const dir = repository(`
      const undici = (() => { const module = { exports: {} }; ${undici}; return module.exports })()
      undici.setGlobalDispatcher(new undici.Agent())
      async function main() {
        const first = await undici.request(SITE + '/echo', { query: { page: 2, a: 'x y' } })
        const second = await undici.request(SITE + '/echo', { method: 'POST', body: new Blob(['abc']) })
        const third = await undici.fetch(SITE + '/raw-deflate', { dispatcher: new undici.Agent() })
        return [(await first.body.json()).url, (await second.body.json()).length, third.status]
      }`)
    const alone = await runAlone(dir)
    await recordAs(dir)
    expect(JSON.parse(expectedIn(dir).documents['io.cozy.bills']![0]!.seen)).toEqual(alone)
    for (const run of await replayOnBoth(dir)) expect(run).toMatchObject(passed)
  })
})

describe('a fresh recording replays', () => {
  test.each([
    [
      'that asks by the time of the day',
      `await text('/api?from=' + encodeURIComponent(new Date().toISOString())); await sleep(60); await text('/api/' + Date.now() + '/bills')
       return crypto.createHmac('sha256', 'k').update(String(Date.now())).digest('hex').length`,
    ],
    [
      'that signs with the time under a telling name',
      `return (await get('/api?sig=' + crypto.createHmac('sha256', 'k').update(String(Date.now())).digest('hex'))).status`,
    ],
    [
      'that sends a key of its own',
      `return [(await get('/api?api_key=a1b2c3d4e5f6a7b8c9d0')).status, await text('/oauth', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 'client_secret=a1b2c3d4e5f6a7b8c9d0')]`,
    ],
    [
      'that sends a form in parts',
      `const form = new FormData(); form.set('user', 'jane'); form.set('file', new Blob(['hello']), 'a.txt'); Math.random()
       return (await (await fetch(SITE + '/echo', { method: 'POST', body: form })).json()).type`,
    ],
    [
      'that asks twice for another form of the same',
      `return [await text('/accept', { headers: { accept: 'text/html' } }), await text('/accept', { headers: { accept: 'application/json' } })]`,
    ],
  ])('%s', async (_what, main) => {
    const dir = repository(`async function main() { ${main} }`)
    await recordAs(dir)
    for (const run of await replayOnBoth(dir)) expect(run).toMatchObject(passed)
  })

  test('of what the konnector makes of a password, as it makes it of the pseudonym', async () => {
    const dir = repository(`async function main() {
      const { auth } = JSON.parse(await new Promise(resolve => http.get(process.env.COZY_URL + 'data/io.cozy.accounts/replay-account', response => { let all = ''; response.on('data', chunk => (all += chunk)).on('end', () => resolve(all)) })))
      const proof = crypto.createHmac('sha256', auth.password).update('x').digest('hex')
      return (await get('/login?who=me&h=' + proof)).status
    }`)
    const proof = await import('node:crypto').then(({ createHmac }) =>
      createHmac('sha256', 'S3cret&word').update('x').digest('hex'),
    )
    // It is run alone without a Cozy to ask, so only the recording is looked at.
    await recordAs(dir)
    expect(recordedFiles(dir)).not.toContain(proof)
    for (const run of await replayOnBoth(dir)) expect(run).toMatchObject(passed)
  })
})

describe('what a person enters', () => {
  const auth = `const auth = JSON.parse(await new Promise(resolve => http.get(process.env.COZY_URL + 'data/io.cozy.accounts/replay-account', response => { let all = ''; response.on('data', chunk => (all += chunk)).on('end', () => resolve(all)) }))).auth`

  test('keeps its form: a choice, a date, the address of a server', async () => {
    const main = `async function main() {
      ${auth}
      const hosts = { 'north-west': 'nw' }
      if (!hosts[auth.region]) throw new Error('unknown region ' + auth.region)
      const born = new Date(auth.birthdate).toISOString().slice(0, 10)
      const path = '/' + hosts[auth.region] + '/login?born=' + born
      return JSON.parse(await new Promise((resolve, reject) => http.get(auth.server + path, response => { let all = ''; response.on('data', chunk => (all += chunk)).on('end', () => resolve(all)) }).on('error', reject))).url
    }`
    const dir = repository(main, {
      fields: { ...person, birthdate: '1980-02-03', region: 'north-west', server: 'http://jane.cloud.test' },
      manifest: {
        fields: {
          login: { type: 'text' },
          birthdate: { type: 'date' },
          region: { type: 'dropdown', options: [{ name: 'North', value: 'north-west' }] },
          server: { type: 'text' },
        },
      },
    })
    await recordAs(dir, 'success', { map: { 'http://jane.cloud.test': site.origin } })
    const settings = JSON.parse(readFileSync(join(dir, 'test/replay/success/scenario.json'), 'utf8')) as {
      fields: object
    }
    expect(settings.fields).toEqual({
      login: 'redacted-login',
      password: 'redacted-password',
      birthdate: '1971-01-01',
      region: 'north-west',
      server: 'http://redacted-server.example',
    })
    expect(recordedFiles(dir)).not.toMatch(/jane|1980-02-03/)
    for (const run of await replayOnBoth(dir)) expect(run).toMatchObject(passed)
  })

  test('is enough under the names that the konnector reads, and keys of developers are kept for the replay', async () => {
    const dir = repository(
      `async function main() {
        ${auth}
        const { secret, level } = JSON.parse(process.env.COZY_PARAMETERS)
        return (await get('/api?client=' + secret.client_id + '&level=' + level + '&who=' + auth.login)).status
      }`,
      {
        manifest: { fields: { account: { doctype: 'io.cozy.accounts' } }, parameters: { level: 'ordinary' } },
        config: { COZY_PARAMETERS: { secret: { client_id: 'developers-own-id' }, level: 'ordinary' } },
      },
    )
    await recordAs(dir)
    expect(recordedFiles(dir)).not.toContain('developers-own-id')
    const settings = JSON.parse(
      readFileSync(join(dir, 'test/replay/success/scenario.json'), 'utf8'),
    ) as object
    expect(settings).toMatchObject({
      parameters: { secret: { client_id: 'redacted-client-id' }, level: 'ordinary' },
    })
    for (const run of await replayOnBoth(dir)) expect(run).toMatchObject(passed)
  })
})

describe('no recording is kept', () => {
  test('of a run that depends on a chance that cannot be repeated', async () => {
    const dir = repository(
      `async function main() { await text('/'); return crypto.generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }).toString('hex') }`,
    )
    await expect(recordAs(dir)).rejects.toThrow(
      /^The run cannot be repeated: in a replay of it, io\.cozy\.bills is .* on the live site\. Nothing was kept\./,
    )
  })

  test('of a fault of the konnector, unless that is meant', async () => {
    const dir = repository(`async function main() { await text('/'); return undefined.length }`)
    const message = `Cannot read properties of undefined (reading 'length')`
    await expect(recordAs(dir)).rejects.toThrow(`ended with ${message}. Record a failure under another name`)
    await expect(recordAs(dir, 'broken')).rejects.toThrow('which is no error of cozy-konnector-libs')
    mkdirSync(join(dir, 'test/replay/broken'), { recursive: true })
    const settings = { version: 1, recordedAt: '2026-01-01T00:00:00Z', fields: {}, result: message }
    writeFileSync(join(dir, 'test/replay/broken/scenario.json'), JSON.stringify(settings))
    expect(await recordAs(dir, 'broken')).toMatchObject({ result: message })
  })
})

import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build as esbuild } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { booksDir, buildBooks } from '../helpers/books.ts'
import { nodes } from '../helpers/run.ts'
import { messages, replayTiny as run, say } from '../helpers/single-file-konnector.ts'

// For what its node_modules hold.
beforeAll(async () => {
  await buildBooks()
})

const versions = Object.entries(nodes)

describe.each(versions)('on Node %s', (_version, node) => {
  const options = { node }

  test('is run as the stack runs it: its files alone, a bare environment, no package.json', async () => {
    const replayed = await run(
      `${say} say(Object.keys(process.env).filter(name => name !== 'TMPDIR').sort()); say(require('fs').readdirSync('.')); say(process.env.COZY_FIELDS)`,
      { options },
    )
    expect(messages(replayed)).toEqual([
      'COZY_CREDENTIALS,COZY_FIELDS,COZY_JOB_ID,COZY_JOB_MANUAL_EXECUTION,COZY_LANGUAGE,COZY_LOCALE,COZY_PARAMETERS,COZY_PAYLOAD,COZY_TIME_LIMIT,COZY_URL,TZ',
      'index.js',
      '{"account":"replay-account","konnector":"tiny","folder_to_save":"replay-folder"}',
    ])
  })

  test('clock and chance repeat themselves', async () => {
    const source = `${say}
      const crypto = require('crypto')
      say(new Date().toISOString(), Date.now() === +new Date(), new Date() instanceof Date, new Date(0).getTime(), Date().slice(0, 15))
      say(Math.random(), crypto.randomUUID(), crypto.randomBytes(4).toString('hex'), crypto.randomInt(1000))
      say(globalThis.crypto.randomUUID(), globalThis.crypto.getRandomValues(new Uint8Array(3)))
      crypto.randomBytes(2, (error, bytes) => say(bytes.toString('hex')))`
    const first = messages(await run(source, { options }))
    expect(first[0]).toBe('2026-02-03T04:05:06.000Z true true 0 Tue Feb 03 2026')
    expect(first).toHaveLength(4)
    expect(first).toEqual(messages(await run(source, { options: { node: nodes[24] } })))
  })

  test('http, fetch and a bundled undici are served from the recording, every byte of it', async () => {
    const image = Uint8Array.from({ length: 256 }, (_, index) => index)
    const undici = await esbuild({
      stdin: { contents: `module.exports = require('undici')`, resolveDir: booksDir },
      bundle: true,
      platform: 'node',
      write: false,
      logLevel: 'silent',
    })
    const replayed = await run(
      `${say}
      const undici = (() => { const module = { exports: {} }; ${undici.outputFiles[0]!.text}; return module.exports })()
      const hash = bytes => require('crypto').createHash('sha256').update(bytes).digest('hex')
      const get = (url, headers) => new Promise((resolve, reject) =>
        require('https').get(url, { headers }, answer => {
          const chunks = []
          answer.on('data', chunk => chunks.push(chunk)).on('end', () => resolve([answer, Buffer.concat(chunks)]))
        }).on('error', reject))
      ;(async () => {
        const [page, body] = await get('https://site.example/page')
        say(page.statusCode, page.headers['content-encoding'], require('zlib').gunzipSync(body), page.headers['set-cookie'])
        const [, image] = await get('https://site.example/image')
        say(hash(image))
        const again = await fetch('https://site.example/page?page=2')
        say(again.status, await again.text(), again.headers.getSetCookie())
        const third = await undici.request('https://site.example/undici', { method: 'POST', body: 'a=1' })
        say(third.statusCode, await third.body.text())
        const fourth = await undici.fetch('https://site.example/undici-fetch')
        say(fourth.status, JSON.stringify(await fourth.json()))
      })().catch(error => say(error.stack))`,
      {
        options,
        exchanges: {
          '1.http':
            'GET https://site.example/page\n\nHTTP/1.1 200 OK\nContent-Type: text/html\nContent-Encoding: gzip\nSet-Cookie: a=1; Path=/\nSet-Cookie: b=2\n\né\r\n<p>',
          '2.http': 'GET https://site.example/image\n\nHTTP/1.1 200 OK\nBody-File: image.png\n\n',
          'image.png': image,
          '3.http':
            'GET https://site.example/page?page=2\n\nHTTP/1.1 200 OK\nContent-Encoding: br\nSet-Cookie: a=1\nSet-Cookie: b=2\n\ntwo',
          '4.http': 'POST https://site.example/undici\n\na=1\n\nHTTP/1.1 201 Created\n\nmade',
          '5.http':
            'GET https://site.example/undici-fetch\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{ "big": 12 }',
        },
      },
    )
    expect(messages(replayed)).toEqual([
      '200 gzip é\\u{d}⏎<p> a=1; Path=/,b=2',
      createHash('sha256').update(image).digest('hex'),
      '200 two a=1,b=2',
      '201 made',
      '200 {"big":12}',
    ])
    expect(replayed.status).toBe('passed')
  })

  test('nothing leaves the machine, and every try is reported', async () => {
    let reached = 0
    const server = createServer((_request, response) => {
      reached++
      response.end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const replayed = await run(
      `${say}
      const attempt = async (name, work) => { try { await work(); say(name, 'went through') } catch { say(name, 'stopped') } }
      ;(async () => {
        const url = 'http://127.0.0.1:${port}/'
        await attempt('http', () => new Promise((resolve, reject) => require('http').get(url, resolve).on('error', reject)))
        await attempt('fetch', () => fetch(url))
        await attempt('socket', () => new Promise((resolve, reject) => require('net').connect(${port}, '127.0.0.1', resolve).on('error', reject)))
        await attempt('http2', () => new Promise((resolve, reject) => require('http2').connect(url).on('error', reject).request({ ':path': '/' }).on('response', resolve).on('error', reject)))
        await attempt('lookup', () => new Promise((resolve, reject) => require('dns').lookup('site.example', error => error ? reject(error) : resolve())))
        await attempt('resolver', () => new (require('dns').promises.Resolver)().resolve4('site.example'))
        await attempt('datagram', () => require('dgram').createSocket('udp4').send('x', ${port}, '127.0.0.1'))
        await attempt('process', () => require('child_process').execFileSync('true'))
        await attempt('thread', () => new (require('worker_threads').Worker)('0', { eval: true }))
        await attempt('file', () => require('fs').readFileSync(${JSON.stringify(join(booksDir, 'package.json'))}))
        process.exit()
      })()`,
      { options },
    )
    await new Promise(resolve => server.close(resolve))
    expect(messages(replayed).filter(message => !message.endsWith(' stopped'))).toEqual([])
    expect(messages(replayed)).toHaveLength(10)
    expect(reached).toBe(0)
    const blocked = replayed.diagnostics.filter(({ rule }) => rule === 'replay-blocked')
    expect(blocked.map(({ message }) => message).join('\n')).toMatch(
      new RegExp(
        `connection to 127.0.0.1:${port}[^]*DNS query: site.example[^]*datagram: x[^]*child process: true[^]*worker thread`,
      ),
    )
    expect(replayed.diagnostics.filter(({ rule }) => rule === 'replay-unmatched')).toHaveLength(2)
    expect(replayed.status).toBe('failed')
  })

  test('a konnector that does not end is ended', async () => {
    const replayed = await run(`process.on('SIGTERM', () => {}); for (;;);`, {
      options: { ...options, timeout: 500 },
    })
    expect(replayed).toMatchObject({ status: 'timeout' })
    expect(replayed.diagnostics.map(({ rule }) => rule)).toEqual(['replay-timeout'])
  })
})

test('what a konnector writes where events are reported breaks nothing', async () => {
  const lies = [
    'no JSON',
    'null',
    '{"fact":"served","exchange":7,"differences":[]}',
    '{"fact":"unmatched","request":{"method":"GET","url":"nowhere","headers":[],"body":""}}',
    '{"fact":"access","route":"x","any":[]}',
    '{"fact":"document","doctype":"io.cozy.bills","doc":null}',
    '{"fact":"file","id":"1","path":"/../../../../../outside","mime":"text/plain","content":"aGVsbG8=","described":{}}',
  ]
  const out = mkdtempSync(join(tmpdir(), 'out-'))
  const replayed = await run(
    `for (const lie of ${JSON.stringify(lies)}) require('fs').writeSync(4, lie + '\\n')`,
    { options: { out: join(out, 'a/b/c') } },
  )
  expect(replayed.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'replay-files: /../../../../../outside was saved, but is not expected.',
  ])
  expect(readdirSync(out, { recursive: true })).toEqual([])
})

test.each(['constructor', '__proto__', 'toString'])(
  'a document of a doctype %s is one of any',
  async doctype => {
    const { status, diagnostics } = await run(
      `fetch(process.env.COZY_URL + 'data/${doctype}/', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":1}' })`,
      { options: { grantAll: true } },
    )
    expect(status).toBe('failed')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['replay-permission', 'replay-documents'])
    expect(diagnostics[1]!.message).toContain(`${doctype}: 0 documents expected, 1 saved`)
  },
)

describe('a konnector that does something without end', () => {
  const tell = (what: string, times: number) =>
    `const fs = require('fs'); for (let i = 0; i < ${times}; i++) { const line = Buffer.from(JSON.stringify({ fact: 'blocked', what: ${what}, frames: [] }) + '\\n'); for (let at = 0; at < line.length;) try { at += fs.writeSync(4, line.subarray(at)) } catch (error) { if (error.code !== 'EAGAIN') throw error } }`

  test('is shown by its first findings', async () => {
    const { diagnostics } = await run(tell('String(i)', 20_000))
    expect(diagnostics).toHaveLength(201)
    expect(diagnostics.at(-1)!.message).toBe('There are more findings than these 200.')
  })

  test.each([
    ['reports what it does', tell('"x"', 100_001), 'more than 256 MiB or 100000 things'],
    [
      'prints',
      "for (;;) try { require('fs').writeSync(1, 'x\\n'.repeat(10000)) } catch {}",
      'more than 4 MiB or 100000 lines',
    ],
  ])('and %s is stopped', async (_what, program, words) => {
    const { status, diagnostics } = await run(program)
    expect(status).toBe('failed')
    expect(diagnostics[0]).toMatchObject({ rule: 'replay-output', severity: 'error' })
    expect(diagnostics[0]!.message).toContain(words)
  })
})

describe('the job, as the stack would see it', () => {
  test('an error that was only logged fails the job', async () => {
    const replayed = await run(`console.log(JSON.stringify({ type: 'error', message: 'half of it' }))`)
    expect(replayed.result).toBe('half of it')
    expect(replayed.diagnostics.map(({ rule }) => rule)).toEqual(['replay-result'])
  })

  test('a critical message wins over an error, an exit code counts when nothing was said', async () => {
    const critical = `for (const type of ['critical', 'error']) console.log(JSON.stringify({ type, message: type })); process.exitCode = 1`
    expect((await run(critical, { result: 'critical' })).status).toBe('passed')
    expect((await run('process.exitCode = 3')).result).toBe('exit status 3')
    expect((await run('throw new Error()')).result).toBe('exit status 1')
  })

  test('a line of 64 KiB makes the stack deaf to the error that follows', async () => {
    const replayed = await run(
      `console.log('x'.repeat(70000)); console.log(JSON.stringify({ type: 'critical', message: 'VENDOR_DOWN' }))`,
    )
    expect(replayed.result).toBe('success')
    expect(replayed.diagnostics).toMatchObject([{ rule: 'replay-output', severity: 'warning' }])
    expect(replayed.diagnostics[0]!.message).toContain('70000 bytes')
  })

  test('nothing it prints can speak to a terminal or a workflow', async () => {
    const replayed = await run(
      `console.log('::error::owned\\u001b[31m'); console.log(JSON.stringify({ type: 'critical', message: 'a\\n::set-output::b\\u001b]0;x\\u0007\\u202e' }))`,
    )
    const shown = JSON.stringify(replayed)
    expect(shown).not.toMatch(/\\u001b|\\u202e|\\n/)
    expect(replayed.result).toBe('a⏎::set-output::b\\u{1b}]0;x\\u{7}\\u{202e}')
    expect(replayed.diagnostics.map(({ rule }) => rule)).toEqual(['replay-result', 'replay-output'])
  })
})

describe.each(versions)('time on Node %s', (_version, node) => {
  const options = { node }

  test('keeps to each wait what it was started in', async () => {
    const replayed = await run(
      `${say}
      const scope = new (require('async_hooks').AsyncLocalStorage)()
      for (const [name, delay] of [['first', 5000], ['second', 1000], ['third', 9000]])
        scope.run(name, () => setTimeout(() => say(scope.getStore(), name), delay))`,
      { options },
    )
    expect(messages(replayed)).toEqual(['second second', 'first first', 'third third'])
  })

  test('goes on by waiting alone, so that long waits take no time', async () => {
    const replayed = await run(
      `${say}
      const sleep = require('util').promisify(setTimeout)
      const time = () => new Date().toISOString().slice(11, 23)
      ;(async () => {
        say(time())
        await sleep(60000)
        say(time())
        await require('timers/promises').setTimeout(30000)
        say(time())
        let ticks = 0
        await new Promise(resolve => {
          const interval = setInterval(() => { if (++ticks === 3) resolve(clearInterval(interval)) }, 10000)
        })
        say(time(), ticks)
        const lost = setTimeout(() => say('never'), 20000)
        clearTimeout(+lost)
        setTimeout(() => say('nobody waits for this'), 1000).unref()
        const end = Date.now() + 45000
        while (Date.now() < end) await sleep(5000)
        say(time())
      })()`,
      { options },
    )
    expect(messages(replayed)).toEqual([
      '04:05:06.000',
      '04:06:06.000',
      '04:06:36.000',
      '04:07:06.000 3',
      'nobody waits for this',
      '04:07:51.000',
    ])
    expect(replayed.ms).toBeLessThan(30_000)
    expect(replayed.status).toBe('passed')
  })

  test('stands still while an answer is on its way', async () => {
    const replayed = await run(
      `${say}
      const late = new Promise(resolve => setTimeout(resolve, 30000, 'timed out'))
      Promise.race([fetch('https://site.example/').then(answer => answer.text()), late]).then(first => {
        say(first)
        process.exit()
      })`,
      { options, exchanges: { '1.http': 'GET https://site.example/\n\nHTTP/1.1 200 OK\n\nanswered' } },
    )
    expect(messages(replayed)).toEqual(['answered'])
  })

  test('of more than the stack gives is a timeout', async () => {
    const replayed = await run(`setInterval(() => {}, 60000)`, { options })
    expect(replayed.status).toBe('timeout')
    expect(replayed.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'replay-timeout: The konnector would wait longer than the five minutes that the stack gives a job, and was stopped.',
    ])
  })
})

test('a doctype may be called as a member that every object has', async () => {
  const replayed = await run(
    `require('http').request(process.env.COZY_URL + 'data/constructor/', { method: 'POST', headers: { 'content-type': 'application/json' } }, answer => answer.resume()).end('{"a":1}')`,
    { permissions: { all: { type: 'constructor' } } },
  )
  expect(replayed.diagnostics.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'replay-documents: constructor: 0 documents expected, 1 saved. Not expected: {"a":1}.',
  ])
})

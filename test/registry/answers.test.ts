/**
 * Requests and the exact answers that cozy-apps-registry 928b92b gives them: its routes in echo 4.12, its archives in Go's
 * archive/tar and compress/gzip, its addresses in Go's net/url, run beside these tests when they were written.
 */
import { createHash } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type RegistryOptions, startRegistry } from '../../src/registry/server/start.ts'
import { archiveOf, manifest, serve, sha256, tarOf } from './archives.ts'

interface Answer {
  status: number
  headers: Record<string, string>
  text: string
}

interface Asked {
  headers?: Record<string, string>
  body?: string
  /** Sends the body without saying how long it is. */
  isChunked?: boolean
}

async function start(options: Partial<RegistryOptions> = {}) {
  const dir = options.dir ?? mkdtempSync(join(tmpdir(), 'konnector-lint-test-'))
  const registry = await startRegistry({
    dir,
    seeds: [{ slug: 'books', editor: 'Cozy' }],
    retryWaitMs: 0,
    ...options,
  })
  onTestFinished(async () => {
    await registry.close()
    rmSync(dir, { recursive: true, force: true })
  })
  const ask = (method: string, path: string, asked: Asked = {}) => raw(registry.url, method, path, asked)
  const post = (path: string, body: unknown, token = registry.tokens[0]!, more: Asked = {}) =>
    ask('POST', path, {
      ...more,
      headers: { 'content-type': 'application/json', authorization: `Token ${token}`, ...more.headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const publish = async (bytes: Uint8Array, served: Parameters<typeof serve>[1] = {}, more: object = {}) => {
    const { url } = await serve(bytes, served)
    const body = { version: '1.0.0', url, sha256: sha256(bytes), ...more }
    const answer = await post('/registry/books', body)
    return { ...answer, text: answer.text.replaceAll(url, 'URL') }
  }
  return { ...registry, dir, ask, post, publish }
}

/** Without what fetch makes of a path and of headers. */
function raw(
  url: string,
  method: string,
  path: string,
  { headers, body, isChunked }: Asked,
): Promise<Answer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { date: _, connection: __, 'keep-alive': ___, ...kept } = response.headers
        const bytes = Buffer.concat(chunks)
        const text = (kept['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString()
        resolve({ status: response.statusCode!, headers: kept as Record<string, string>, text })
      })
    }).on('error', reject)
    if (body !== undefined && isChunked !== true) sent.setHeader('content-length', Buffer.byteLength(body))
    if (isChunked === true) sent.write(body)
    sent.end(isChunked === true ? undefined : body)
  })
}

const plain = 'text/plain; charset=UTF-8'
const json = 'application/json'
const vary = { vary: 'Accept-Encoding' }
const none = { 'cache-control': 'no-cache' }
const length = (text: string) => ({ 'content-length': `${text.length}` })
const page = (text: string, more = {}) => ({ 'content-type': plain, ...length(text), ...more })
const document = (text: string, more = {}) => ({ 'content-type': json, ...length(text), ...vary, ...more })
const invalidSlug =
  '{"error":"Invalid application slug: should contain only lowercase alphanumeric characters and dashes"}\n'

describe('requests and answers', () => {
  test.each<[method: string, path: string, status: number, headers: Record<string, string>, text: string]>([
    ['GET', '/', 404, page('Not Found', none), 'Not Found'],
    ['GET', '//', 404, page('Not Found', none), 'Not Found'],
    ['POST', '/', 404, page('Not Found', none), 'Not Found'],
    ['GET', '/foo', 404, page('Cannot find space', none), 'Cannot find space'],
    ['GET', '/nowhere/registry/books', 404, page('Cannot find space', none), 'Cannot find space'],
    [
      'PUT',
      '/foo',
      405,
      page('Method Not Allowed', { allow: 'OPTIONS, GET', ...none }),
      'Method Not Allowed',
    ],
    ['OPTIONS', '/foo/bar', 204, { allow: 'OPTIONS, GET' }, ''],
    ['GET', '/robots.txt', 200, page('User-agent: *\nDisallow: /', vary), 'User-agent: *\nDisallow: /'],
    ['HEAD', '/robots.txt', 405, { 'content-type': 'text/plain', allow: 'OPTIONS, GET', ...none }, ''],
    ['GET', '/editors', 200, document('[{"name":"Cozy"}]\n'), '[{"name":"Cozy"}]\n'],
    ['GET', '/editors/', 200, document('[{"name":"Cozy"}]\n'), '[{"name":"Cozy"}]\n'],
    ['GET', '/editors//', 404, page('Cannot find space', none), 'Cannot find space'],
    [
      'POST',
      '/editors',
      405,
      page('Method Not Allowed', { allow: 'OPTIONS, GET', ...none }),
      'Method Not Allowed',
    ],
    ['OPTIONS', '/editors', 204, { allow: 'OPTIONS, GET' }, ''],
    [
      'POST',
      '/editors/x',
      405,
      page('Method Not Allowed', { allow: 'OPTIONS, GET, HEAD', ...none }),
      'Method Not Allowed',
    ],
    [
      'PUT',
      '/status',
      405,
      page('Method Not Allowed', { allow: 'OPTIONS, GET, HEAD', ...none }),
      'Method Not Allowed',
    ],
    ['OPTIONS', '/status', 204, { allow: 'OPTIONS, GET, HEAD' }, ''],
    ['DELETE', '/registry/books', 404, page('Not Found', none), 'Not Found'],
    ['OPTIONS', '/registry/books', 404, page('Not Found', none), 'Not Found'],
    ['HEAD', '/registry/books/x/y/z', 404, { 'content-type': 'text/plain', ...none }, ''],
    ['HEAD', '/registry/none', 404, { 'content-type': json, ...vary, 'cache-control': 'max-age=60' }, ''],
    ['GET', '/registry/%62ooks', 400, document(invalidSlug, none), invalidSlug],
    ['GET', '/registry/a%20b', 400, document(invalidSlug, none), invalidSlug],
    [
      'GET',
      '/registry/%zz',
      400,
      { 'content-type': 'text/plain; charset=utf-8', ...length('400 Bad Request') },
      '400 Bad Request',
    ],
    [
      'GET',
      '/registry//books',
      500,
      document('{"error":"kivik: docID required"}\n', none),
      '{"error":"kivik: docID required"}\n',
    ],
    ['GET', '/registry/books//', 404, page('Not Found', none), 'Not Found'],
    ['GET', '/registry/maintenance', 200, document('[]\n'), '[]\n'],
    ['GET', '/registry/slugs', 200, document('["books"]\n'), '["books"]\n'],
    [
      'GET',
      '/registry?limit=-1',
      200,
      document('{"data":[],"meta":{"count":0}}\n'),
      '{"data":[],"meta":{"count":0}}\n',
    ],
  ])('%s %s is %i', async (method, path, status, headers, text) => {
    const { ask } = await start()
    expect(await ask(method, path)).toEqual({ status, headers, text })
  })

  test('an application and a version have a revision, which a client may know', async () => {
    const { ask, publish } = await start()
    await publish(await archiveOf(['manifest.konnector', manifest]))
    for (const [path, age] of [
      ['/registry/books', 300],
      ['/registry/books/1.0.0', 31_536_000],
    ] as const) {
      const first = await ask('GET', path)
      const { etag = '' } = first.headers
      expect(etag).toMatch(/^1-[0-9a-f]{32}$/)
      expect(first.headers['cache-control']).toBe(`max-age=${age}`)
      const again = await ask('GET', path, { headers: { 'if-none-match': `x, ${etag}` } })
      expect(again).toEqual({
        status: 304,
        headers: { etag, 'cache-control': `max-age=${age}`, ...vary },
        text: '',
      })
    }
  })

  test('an asset has the MD5 of its bytes', async () => {
    const { ask, publish } = await start()
    const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>'
    await publish(
      await archiveOf(['manifest.konnector', { ...manifest, icon: 'icon.svg' }], ['icon.svg', icon]),
    )
    expect(await ask('GET', '/registry/books/icon')).toEqual({
      status: 200,
      headers: {
        'content-type': 'image/svg+xml',
        'content-length': `${icon.length}`,
        'cache-control': 'max-age=3600',
        etag: createHash('md5').update(icon).digest('hex'),
      },
      text: icon,
    })
  })

  test('an answer of more than 2048 bytes comes in chunks, and compressed when asked for', async () => {
    const { ask, publish } = await start()
    await publish(await archiveOf(['manifest.konnector', { ...manifest, x: 'x'.repeat(3000) }]))
    const { headers } = await ask('GET', '/registry/books')
    expect(headers).toMatchObject({ 'transfer-encoding': 'chunked', ...vary })
    const small = await ask('GET', '/registry/books', { headers: { 'accept-encoding': 'gzip' } })
    expect(small.headers).toMatchObject({ 'content-encoding': 'gzip', ...vary })
    expect(JSON.parse(small.text)).toMatchObject({ slug: 'books' })
    const error = await ask('GET', '/registry/none', { headers: { 'accept-encoding': 'gzip' } })
    expect(error.headers).not.toHaveProperty('content-encoding')
  })
})

describe('bodies', () => {
  const body = (size: number) => JSON.stringify({ version: 'x'.repeat(size - 14) })

  test.each([
    ['100,000 bytes', 100_000, false, 400, json],
    ['one more', 100_001, false, 413, plain],
    ['in chunks, no longer than the buffer of the decoder', 120_000, true, 400, json],
    ['in chunks, and longer', 131_000, true, 413, json],
  ])('%s', async (_, size, isChunked, status, type) => {
    const { post } = await start()
    const answer = await post('/registry/books', body(size), undefined, { isChunked })
    expect([answer.status, answer.headers['content-type']]).toEqual([status, type])
    if (status === 413) expect(answer.text).toContain('Request Entity Too Large')
  })
})

describe('addresses of archives', () => {
  const erroneous = '{"error":"Invalid version: the following fields are missing or erroneous: url"}\n'
  const get = (url: string, why: string) =>
    `{"error":"Could not reach version on specified url ${url}: Get \\"${url.replace(':s3cret@', ':***@')}\\": ${why.replaceAll('"', '\\"')}"}\n`

  test.each<[url: string, status: number, text: string]>([
    ['127.0.0.1:8080/a.tar.gz', 400, erroneous],
    ['http://[::1/x', 400, erroneous],
    ['http://h:9x/', 400, erroneous],
    ['http://h/%zz', 400, erroneous],
    ['abc', 422, get('abc', 'unsupported protocol scheme ""')],
    ['http:///x', 422, get('http:///x', 'http: no Host in request URL')],
    ['http://h:99999/x', 422, get('http://h:99999/x', 'dial tcp: address 99999: invalid port')],
    [
      'http://127.0.0.1:1/x',
      422,
      get('http://127.0.0.1:1/x', 'dial tcp 127.0.0.1:1: connect: connection refused'),
    ],
    [
      'http://u:s3cret@127.0.0.1:1/x',
      422,
      get('http://u:s3cret@127.0.0.1:1/x', 'dial tcp 127.0.0.1:1: connect: connection refused'),
    ],
    // Ours: the real one would read the file, and the embedded one hands out no file of this machine.
    ['file:///etc/hostname', 422, get('file:///etc/hostname', 'unsupported protocol scheme "file"')],
  ])('%s', async (url, status, text) => {
    const { post } = await start()
    const answer = await post('/registry/books', { version: '1.0.0', url, sha256: '0'.repeat(64) })
    expect([answer.status, answer.text]).toEqual([status, text])
  })

  async function host(listener: RequestListener): Promise<string> {
    const server = createServer(listener)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => {
      server.closeAllConnections()
      server.close()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  test('a loop of redirects, a body that is cut, and no answer', async () => {
    const { post } = await start()
    const url = await host(({ url: path }, response) => {
      if (path === '/loop') response.writeHead(302, { location: '/loop' }).end()
      else if (path === '/cut') {
        response.writeHead(200, { 'content-length': '1000' }).write('x')
        setTimeout(() => response.destroy(), 20)
      } else response.destroy()
    })
    const reach = (path: string, why: string) =>
      `{"error":"Could not reach version on specified url ${url}${path}: ${why}"}\n`
    for (const [path, why] of [
      ['/loop', 'Get \\"/loop\\": stopped after 10 redirects'],
      ['/cut', 'unexpected EOF'],
      ['/nothing', `Get \\"${url}/nothing\\": EOF`],
    ] as const) {
      const fields = { version: '1.0.0', url: `${url}${path}`, sha256: '0'.repeat(64) }
      expect((await post('/registry/books', fields)).text).toBe(reach(path, why))
    }
  })

  test('user and password go along', async () => {
    const { post } = await start()
    const bytes = await archiveOf(['manifest.konnector', manifest])
    const url = await host(({ headers }, response) => {
      const isKnown = headers.authorization === `Basic ${Buffer.from('u:s3cret').toString('base64')}`
      response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/gzip' })
      response.end(isKnown ? bytes : '')
    })
    const fields = {
      version: '1.0.0',
      url: `${url.replace('//', '//u:s3cret@')}/a.tgz`,
      sha256: sha256(bytes),
    }
    expect((await post('/registry/books', fields)).status).toBe(201)
  })
})

describe('archives, as Go reads them', () => {
  const cut = 'Could not reach version on specified url URL: file is too big unexpected EOF'
  const none500 = 'Tarball does not contain a manifest'

  test.each<
    [name: string, make: (tar: Buffer, gzip: Buffer) => Buffer, type: string, error: string | undefined]
  >([
    [
      'a wrong checksum',
      (_, gzip) => Buffer.concat([gzip.subarray(0, -8), Buffer.from('1234'), gzip.subarray(-4)]),
      'application/gzip',
      undefined,
    ],
    ['no checksum', (_, gzip) => gzip.subarray(0, -8), 'application/gzip', undefined],
    [
      'bytes after its end',
      (_, gzip) => Buffer.concat([gzip, Buffer.from('more')]),
      'application/gzip',
      undefined,
    ],
    ['cut in the middle', (_, gzip) => gzip.subarray(0, gzip.length / 2), 'application/gzip', cut],
    ['a tar without its last blocks', tar => tar.subarray(0, 8192), 'text/plain', undefined],
    ['a tar that ends between two files', tar => tar.subarray(0, 5632), 'text/plain', none500],
    ['a tar that ends in the data of a file', tar => tar.subarray(0, 3000), 'text/plain', cut],
    [
      'a tar that ends in its manifest',
      tar => tar.subarray(0, 6160),
      'text/plain',
      'Could not reach version on specified url URL: unexpected EOF',
    ],
    ['a tar that ends in the padding of its manifest', tar => tar.subarray(0, 6400), 'text/plain', undefined],
    ['a tar that ends in a header', tar => tar.subarray(0, 6700), 'text/plain', cut],
    ['nothing', () => Buffer.of(), 'text/plain', none500],
  ])('%s', async (_, make, type, error) => {
    const { publish } = await start()
    const files = [
      ['index.js', createHash('shake256', { outputLength: 5000 }).update('x').digest()],
      ['manifest.konnector', manifest],
      ['icon.svg', 'x'.repeat(700)],
    ] as const
    const tar = await tarOf(files)
    const { status, text } = await publish(make(tar, await archiveOf(...files)), { type })
    if (error === undefined) expect(status).toBe(201)
    else expect(JSON.parse(text)).toEqual({ error })
  })

  test('the manifest is shown as it was written', async () => {
    const { publish, ask } = await start()
    const text =
      '{"slug": "books", "editor": "Cozy", "version": "1.0.0", "a": [1.0, 1e2, 12345678901234567890, -0],\n "b": "\\u00e9 <", "b": "twin"}'
    const shown =
      '"manifest":{"slug":"books","editor":"Cozy","version":"1.0.0","a":[1.0,1e2,12345678901234567890,-0],"b":"\\u00e9 \\u003c","b":"twin"},"created_at"'
    expect((await publish(await archiveOf(['manifest.konnector', text]))).text).toContain(shown)
    expect((await ask('GET', '/registry/books/1.0.0')).text).toContain(shown)
    expect((await ask('GET', '/registry/books')).text).toContain(shown)
  })

  test('a screenshot is found with an empty part in its path', async () => {
    const { publish, ask } = await start()
    await publish(
      await archiveOf(
        ['manifest.konnector', { ...manifest, screenshots: ['shots/a.png'] }],
        ['shots/a.png', 'a'],
      ),
    )
    for (const path of ['shots/a.png', '/shots/a.png'])
      expect((await ask('GET', `/registry/books/screenshots/${path}`)).status).toBe(200)
  })
})

describe('its own addresses', () => {
  test('are those it is asked under, on another port too', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-test-'))
    const first = await start({ dir })
    const bytes = await archiveOf(['manifest.konnector', manifest])
    await first.publish(bytes)
    await first.close()
    const second = await start({ dir })
    const { url } = JSON.parse((await second.ask('GET', '/registry/books/1.0.0')).text) as { url: string }
    expect(url).toBe(`${second.url}/registry/books/1.0.0/tarball/books.tar.gz`)
    expect(Buffer.from(await (await fetch(url)).arrayBuffer()).equals(bytes)).toBe(true)
    const { latest_version: latest } = JSON.parse((await second.ask('GET', '/registry/books')).text) as {
      latest_version: { url: string }
    }
    expect(latest.url).toBe(url)
  })

  test('have the scheme and the name that a proxy in front was asked under', async () => {
    const { publish, ask } = await start()
    await publish(await archiveOf(['manifest.konnector', manifest]))
    const headers = { 'x-forwarded-proto': 'https', host: 'registry.example' }
    const { text } = await ask('GET', '/registry/books/1.0.0', { headers })
    expect((JSON.parse(text) as { url: string }).url).toBe(
      'https://registry.example/registry/books/1.0.0/tarball/books.tar.gz',
    )
  })
})

describe('lists', () => {
  test('a minus reverses every field of the order', async () => {
    const seeds = [
      { slug: 'a', editor: 'Cozy' },
      { slug: 'b', editor: 'Cozy' },
      { slug: 'c', editor: 'Other' },
    ]
    const { ask } = await start({ seeds })
    const list = async (query: string) => {
      const { text } = await ask('GET', `/registry?${query}`)
      return (JSON.parse(text) as { data: { slug: string }[] }).data.map(({ slug }) => slug).join('')
    }
    expect(await list('sort=editor')).toBe('abc')
    expect(await list('sort=-editor')).toBe('cba')
    expect(await list('sort=-slug')).toBe('cba')
    expect((await ask('GET', '/editors')).text).toBe('[{"name":"Cozy"},{"name":"Other"}]\n')
  })

  test('what is in maintenance shows its document', async () => {
    const { ask, masterToken } = await start()
    const headers = { 'content-type': 'application/json', authorization: `Token ${masterToken}` }
    await ask('PUT', '/registry/maintenance/books/activate', { headers, body: '{}' })
    expect((await ask('GET', '/registry/maintenance')).text).toMatch(
      /^\[\{"_id":"books","_rev":"1-[0-9a-f]{32}","slug":"books"/,
    )
  })
})

describe('virtual spaces', () => {
  const seeds = [
    { slug: 'books', editor: 'Cozy' },
    { slug: 'films', editor: 'Cozy' },
    { slug: 'songs', editor: 'Cozy' },
  ]
  const virtualSpaces = [
    { name: 'some', source: '', filter: 'select', slugs: ['songs', 'books', 'gone'] },
    { name: 'most', source: '', filter: 'reject', slugs: ['books'] },
  ] as const

  test('show what their filter lets through, and take nothing', async () => {
    const { ask, post, publish, url } = await start({ seeds, virtualSpaces })
    await publish(await archiveOf(['manifest.konnector', manifest]))
    const texts = async (...paths: string[]) => {
      const answers = await Promise.all(paths.map(path => ask('GET', path)))
      return answers.map(({ status, text }) => `${status} ${text.trim()}`)
    }
    expect(await texts('/some/registry/slugs', '/most/registry/slugs')).toEqual([
      '200 ["songs","books","gone"]',
      '200 ["films","songs"]',
    ])
    const list = async (path: string) =>
      (JSON.parse((await ask('GET', path)).text) as { data: { slug: string }[] }).data.map(({ slug }) => slug)
    expect(await list('/some/registry')).toEqual(['books', 'songs'])
    expect(await list('/most/registry')).toEqual(['films', 'songs'])
    expect(await texts('/most/registry/books', '/most/registry/books/1.0.0', '/some/registry/gone')).toEqual([
      '404 {"error":"Not Found"}',
      '404 {"error":"Not Found"}',
      '404 {"error":"Application was not found"}',
    ])
    const latest = JSON.parse((await ask('GET', '/some/registry/books/stable/latest')).text) as {
      url: string
    }
    expect(latest.url).toBe(`${url}/registry/books/1.0.0/tarball/books.tar.gz`)
    expect((await ask('GET', '/some/registry/books/1.0.0/tarball/books.tar.gz')).status).toBe(200)
    expect((await ask('GET', '/most/registry/books/1.0.0/tarball/books.tar.gz')).status).toBe(404)
    expect(await post('/some/registry/books', {})).toMatchObject({ status: 404, text: 'Not Found' })
  })

  test('that cannot be are refused at the start', async () => {
    const wrong = (virtual: object) =>
      start({ virtualSpaces: [{ name: 'some', source: '', filter: 'select', slugs: [], ...virtual }] })
    await expect(wrong({ source: 'nowhere' })).rejects.toThrow('shows the space "nowhere"')
    await expect(wrong({ name: 'Some' })).rejects.toThrow('cannot be named "Some"')
    await expect(wrong({ slugs: ['No'] })).rejects.toThrow('names "No"')
  })
})

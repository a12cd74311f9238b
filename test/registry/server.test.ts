import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type RegistryOptions, startRegistry } from '../../src/registry/server/start.ts'
import { archiveOf, manifest, serve, sha256, tarOf } from './archives.ts'

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
  const call = async (method: string, path: string, body?: unknown, token?: string, headers = {}) => {
    const response = await fetch(`${registry.url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Token ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const publish = async (bytes: Uint8Array, more: object = {}, served: Parameters<typeof serve>[1] = {}) => {
    const { url } = await serve(bytes, served)
    const answer = await call(
      'POST',
      '/registry/books',
      { version: '1.0.0', url, sha256: sha256(bytes), ...more },
      token,
    )
    return { ...answer, url, error: (JSON.parse(answer.text) as { error?: string }).error }
  }
  const token = registry.tokens[0]!
  return { ...registry, dir, token, call, publish }
}

const versionFields = { url: 'http://127.0.0.1:1/a.tar.gz', sha256: '0'.repeat(64) }

describe('what is asked before a version is looked at', () => {
  test('in this order: headers, token, application, body, permission, fields', async () => {
    const { call, token, masterToken } = await start({
      seeds: [
        { slug: 'books', editor: 'Cozy' },
        { slug: 'films', editor: 'Other' },
      ],
    })
    const other = Buffer.from('x'.repeat(48)).toString('base64')
    const post = (path: string, body: unknown, given?: string, headers = {}) =>
      call('POST', path, body, given, headers).then(({ status, text }) => [status, text])
    const text = { 'content-type': 'text/plain' }
    expect(await post('/registry/nope', '{', undefined, text)).toEqual([
      415,
      '{"error":"Content-Type should be application/json"}\n',
    ])
    expect(await post('/registry/nope', '{', undefined, { accept: 'text/html' })).toEqual([
      406,
      '{"error":"Accept header does not contain application/json"}\n',
    ])
    expect(await post('/registry/nope', '{')).toEqual([
      401,
      '{"error":"Missing prefix from authorization header"}\n',
    ])
    expect(await post('/registry/nope', '{', undefined, { authorization: 'Bearer x' })).toEqual([
      401,
      '{"error":"Missing prefix from authorization header"}\n',
    ])
    expect(await post('/registry/nope', '{', 'A'.repeat(1028))).toEqual([
      401,
      '{"error":"Token is too long"}\n',
    ])
    expect(await post('/registry/nope', '{', 'abc')).toEqual([
      401,
      '{"error":"Token is not properly base64 encoded"}\n',
    ])
    expect(await post('/registry/nope', '{', other)).toEqual([
      401,
      '{"error":"Token could not be verified"}\n',
    ])
    expect(await post('/registry/No', '{', token)).toEqual([
      400,
      '{"error":"Invalid application slug: should contain only lowercase alphanumeric characters and dashes"}\n',
    ])
    expect(await post('/registry/nope', '{', token)).toEqual([404, '{"error":"Application was not found"}\n'])
    expect(await post('/registry/films', '{', token)).toEqual([400, '{"error":"unexpected EOF"}\n'])
    expect(await post('/registry/films', '{"version":1}', token)).toEqual([
      400,
      '{"error":"Unmarshal type error: expected=string, got=number, field=version, offset=12"}\n',
    ])
    expect(await post('/registry/films', '{"version": "1"x}', token)).toEqual([
      400,
      `{"error":"Syntax error: offset=16, error=invalid character 'x' after object key:value pair"}\n`,
    ])
    expect(await post('/registry/films', '{}', token)).toEqual([
      401,
      '{"error":"Token could not be verified"}\n',
    ])
    expect(await post('/registry/books', '{} and more', token)).toEqual([
      400,
      '{"error":"Invalid version: the following fields are missing or erroneous: version, url, sha256"}\n',
    ])
    expect(await post('/registry/films', '', masterToken, { 'content-type': 'application/json' })).toEqual([
      400,
      '{"error":"Invalid version: the following fields are missing or erroneous: version, url, sha256"}\n',
    ])
  })

  test.each([
    '1.2',
    '1.2.3.4',
    '01.2.3',
    '1.0.1-beta2',
    '1.0.0-rc.1',
    '1.0.0-dev.XYZ',
    '100000.0.0',
    '1.0.0\n',
    'vv1.0.0',
  ])('version %j is refused', async version => {
    const { call, token } = await start()
    const { status, text } = await call('POST', '/registry/books', { ...versionFields, version }, token)
    expect([status, text]).toEqual([
      400,
      '{"error":"Invalid version: the following fields are missing or erroneous: version"}\n',
    ])
  })

  test('a body of more than 100 KiB is refused at once, in plain text', async () => {
    const { url } = await start()
    const answer = await new Promise<{ status: number | undefined; type: string | undefined }>(
      (resolve, reject) => {
        const sent = request(`${url}/registry/books`, {
          method: 'POST',
          headers: { 'content-length': 102_401 },
        })
        sent.on('response', ({ statusCode, headers }) => {
          resolve({ status: statusCode, type: headers['content-type'] })
          sent.destroy()
        })
        sent.on('error', reject)
        sent.write('x')
      },
    )
    expect(answer).toEqual({ status: 413, type: 'text/plain; charset=UTF-8' })
  })
})

describe('a version that is taken', () => {
  test('is answered 201, and served from then on', async () => {
    const { publish, call, url } = await start()
    const bytes = await archiveOf(
      [
        'repo-abc/manifest.konnector',
        { ...manifest, icon: 'img/icon.svg', screenshots: ['/shots/1.png'], note: '<&>' },
      ],
      ['repo-abc/img/icon.svg', '<?xml version="1.0"?><svg/>'],
      ['repo-abc/shots/1.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
      ['repo-abc/index.js', ''],
    )
    const { status, text } = await publish(bytes, { version: 'v1.0.0' })
    expect(status).toBe(201)
    expect(text).toContain(String.raw`"note":"\u003c\u0026\u003e"`)
    expect(JSON.parse(text)).toEqual({
      attachments: {
        icon: expect.stringMatching(/^[0-9a-f]{64}$/),
        'screenshots/shots/1.png': expect.any(String),
      },
      slug: 'books',
      editor: 'Cozy',
      type: 'konnector',
      version: '1.0.0',
      manifest: { ...manifest, icon: 'img/icon.svg', screenshots: ['/shots/1.png'], note: '<&>' },
      created_at: expect.stringMatching(/Z$/),
      url: `${url}/registry/books/1.0.0/tarball/books.tar.gz`,
      size: `${bytes.length}`,
      sha256: sha256(bytes),
      tar_prefix: '/repo-abc',
    })
    const read = await call('GET', '/registry/books/v1.0.0')
    expect([read.status, read.headers.get('cache-control'), read.text]).toEqual([
      200,
      'max-age=31536000',
      text,
    ])
    const app = JSON.parse((await call('GET', '/registry/books/')).text)
    expect(app).toMatchObject({
      versions: { has_versions: true, stable: ['1.0.0'], beta: ['1.0.0'], dev: ['1.0.0'] },
      latest_version: { version: '1.0.0' },
      label: 5,
    })
    const icon = await call('GET', '/registry/books/icon')
    expect([icon.status, icon.headers.get('content-type'), icon.text]).toEqual([
      200,
      'image/svg+xml',
      '<?xml version="1.0"?><svg/>',
    ])
    const shot = await call('GET', '/registry/books/1.0.0/screenshots/shots/1.png')
    expect([shot.status, shot.headers.get('content-type')]).toEqual([200, 'image/png'])
    const copy = await fetch(`${url}/registry/books/1.0.0/tarball/books.tar.gz`)
    expect(sha256(Buffer.from(await copy.arrayBuffer()))).toBe(sha256(bytes))
    expect((await call('GET', '/registry/books/partnership_icon')).text).toBe('File not found')
  })

  test('survives a restart, with its token', async () => {
    const first = await start()
    await first.publish(await archiveOf(['manifest.konnector', manifest]))
    await first.close()
    const second = await start({ dir: first.dir })
    expect([second.token, second.masterToken]).toEqual([first.token, first.masterToken])
    expect((await second.call('GET', '/registry/books/1.0.0')).status).toBe(200)
    const { status, error } = await second.publish(await archiveOf(['manifest.konnector', manifest]))
    expect([status, error]).toEqual([409, 'Version already exists'])
  })

  test('waits for approval when its editor is not trusted, and says so nowhere', async () => {
    const { publish, call, masterToken, token } = await start({
      seeds: [{ slug: 'books', editor: 'Other', autoPublication: false }],
    })
    const bytes = await archiveOf(['manifest.konnector', { ...manifest, editor: 'Other' }])
    expect((await publish(bytes)).status).toBe(201)
    const unknown = await call('GET', '/registry/books/1.0.0')
    expect([unknown.status, unknown.headers.get('cache-control'), unknown.text]).toEqual([
      404,
      'max-age=60',
      '{"error":"Version was not found"}\n',
    ])
    expect(await publish(bytes)).toMatchObject({ status: 409, error: 'Version already exists' })
    expect((await call('GET', '/registry/pending', undefined, token)).status).toBe(401)
    const pending = JSON.parse((await call('GET', '/registry/pending', undefined, masterToken)).text)
    expect(pending).toMatchObject([{ slug: 'books', version: '1.0.0' }])
    expect((await call('PUT', '/registry/pending/books/1.0.0/approval', undefined, masterToken)).status).toBe(
      201,
    )
    expect((await call('GET', '/registry/books/1.0.0')).status).toBe(200)
    expect((await call('GET', '/registry/pending', undefined, masterToken)).text).toBe('[]\n')
  })

  test('takes the first manifest and the last package.json, wherever they are', async () => {
    const { publish } = await start()
    const shadowed = await archiveOf(
      ['assets/manifest.webapp', { ...manifest, version: '9.9.9' }],
      ['manifest.konnector', manifest],
    )
    expect((await publish(shadowed)).error).toContain(
      String.raw`"version" field does not match ("1.0.0" != "9.9.9")`,
    )
    const misled = await archiveOf(
      ['manifest.konnector', manifest],
      ['package.json', { version: '1.0.0' }],
      ['node_modules/x/package.json', { version: '2.0.0' }],
    )
    expect((await publish(misled)).error).toContain(
      String.raw`"version" from package.json ("1.0.0" != "2.0.0")`,
    )
    const led = await archiveOf(
      ['package.json', { version: '2.0.0' }],
      ['x/package.json', { version: '1.0.0' }],
      ['manifest.konnector', manifest],
    )
    expect((await publish(led)).status).toBe(201)
  })

  test('gets the parameters of the request, null included', async () => {
    const { publish } = await start()
    const bytes = await archiveOf(['manifest.konnector', { ...manifest, parameters: { a: 1 } }])
    expect(JSON.parse((await publish(bytes, { parameters: { b: 2 } })).text)).toMatchObject({
      manifest: { parameters: { b: 2 } },
    })
    const other = await start()
    expect(JSON.parse((await other.publish(bytes, { parameters: null })).text)).toMatchObject({
      manifest: { parameters: null },
    })
  })

  test('is one, when two ask at once', async () => {
    const { publish } = await start()
    const bytes = await archiveOf(['manifest.konnector', manifest])
    const answers = await Promise.all([publish(bytes), publish(bytes)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })
})

describe('a version that is refused', () => {
  test('because of its version: 500, in these bytes', async () => {
    const { publish } = await start()
    const { status, text } = await publish(await archiveOf(['manifest.konnector', manifest]), {
      version: '1.0.1',
    })
    expect(status).toBe(500)
    expect(text).toBe(
      String.raw`{"error":"1 error occurred:\n\t* Content of the manifest does not match: 1 error occurred:\n\t* \"version\" field does not match (\"1.0.1\" != \"1.0.0\")\n\n\n\n"}` +
        '\n',
    )
  })

  test('for all that is wrong at once', async () => {
    const { publish } = await start()
    const bytes = await archiveOf(['manifest.konnector', {}], ['package.json', { version: '2.0.0' }])
    const { status, error } = await publish(bytes)
    expect(status).toBe(500)
    expect(error).toBe(
      '3 errors occurred:\n\t* The "editor" field is empty\n\t* The "slug" field is empty\n\t* Content of the manifest does not match: 2 errors occurred:\n\t* "version" field does not match ("1.0.0" != "")\n\t* "version" from package.json ("1.0.0" != "2.0.0")\n\n\n\n',
    )
  })

  test.each([
    ['no manifest', [['index.js', '']], 500, 'Tarball does not contain a manifest'],
    ['a null manifest', [['manifest.konnector', 'null']], 500, 'Tarball does not contain a manifest'],
    [
      'an empty manifest',
      [['manifest.konnector', '']],
      422,
      'Application tarball does not contain a manifest',
    ],
    [
      'a manifest that is no JSON',
      [['manifest.konnector', '{"a":}']],
      422,
      "Content of the manifest is not JSON valid: invalid character '}' looking for beginning of value",
    ],
    [
      'a manifest that is an array',
      [['manifest.konnector', '[]']],
      422,
      'Content of the manifest is not JSON valid: json: cannot unmarshal array into Go value of type map[string]interface {}',
    ],
    [
      'a number for a version, whatever its case',
      [['manifest.konnector', { ...manifest, Version: 1 }]],
      422,
      'Content of the manifest is not JSON valid: json: cannot unmarshal number into Go struct field Manifest.version of type string',
    ],
    [
      'another slug',
      [['manifest.konnector', { ...manifest, slug: 'films' }]],
      400,
      'Version slug does not match the application',
    ],
  ] as const)('because of %s', async (_, files, status, error) => {
    const { publish } = await start()
    expect(await publish(await archiveOf(...files))).toMatchObject({ status, error })
  })

  test.each([
    ['application/gzip; charset=binary', 'file is too big unexpected EOF'],
    ['application/zip', 'file is too big unexpected EOF'],
    ['', 'file is too big unexpected EOF'],
  ])('because of the content type %j', async (type, error) => {
    const { publish } = await start()
    const bytes = await archiveOf(['manifest.konnector', manifest])
    const answer = await publish(bytes, {}, { type })
    expect(answer).toMatchObject({
      status: 422,
      error: `Could not reach version on specified url ${answer.url}: ${error}`,
    })
  })

  test.each(['application/x-gzip', 'application/x-tgz', 'application/tar+gzip', 'application/octet-stream'])(
    'but not because of %s',
    async type => {
      const { publish } = await start()
      expect((await publish(await archiveOf(['manifest.konnector', manifest]), {}, { type })).status).toBe(
        201,
      )
    },
  )

  test('but not for being no gzip, where the type leaves it open', async () => {
    const { publish } = await start()
    const tar = await tarOf([['manifest.konnector', manifest]])
    expect((await publish(tar, {}, { type: 'application/octet-stream' })).status).toBe(201)
    expect((await publish(tar, { version: '1.0.0-dev.a' }, { type: 'text/html' })).status).toBe(201)
    const strict = await publish(tar, { version: '1.0.0-dev.b' })
    expect(strict).toMatchObject({
      status: 422,
      error: `Cannot read tarball for url ${strict.url}: gzip: invalid header`,
    })
  })

  test('because of its checksum, after four downloads', async () => {
    const { call, token } = await start()
    const bytes = await archiveOf(['manifest.konnector', manifest])
    const { url, hits } = await serve(bytes)
    const wrong = 'a'.repeat(64)
    const { status, text } = await call(
      'POST',
      '/registry/books',
      { version: '1.0.0', url, sha256: wrong },
      token,
    )
    expect([status, JSON.parse(text).error]).toEqual([
      422,
      `Checksum does not match the calculated one (expecting "${wrong}", got "${sha256(bytes)}")`,
    ])
    expect(hits()).toBe(4)
  })

  test('but not when a download works at the fourth try', async () => {
    const { publish } = await start()
    const bytes = await archiveOf(['manifest.konnector', manifest])
    expect((await publish(bytes, {}, { statuses: [404, 500, 204] })).status).toBe(201)
    const failing = await publish(bytes, { version: '1.0.0-dev.a' }, { statuses: [404, 404, 404, 404] })
    expect(failing.error).toBe(
      `Could not reach version on specified url ${failing.url}: server responded with code 404`,
    )
  })

  test('because nobody answers', async () => {
    const gone = await start()
    await gone.close()
    const url = `${gone.url}/a.tar.gz`
    const { call, token } = await start()
    const { text } = await call('POST', '/registry/books', { ...versionFields, version: '1.0.0', url }, token)
    expect(JSON.parse(text).error).toBe(
      `Could not reach version on specified url ${url}: Get "${url}": dial tcp ${new URL(url).host}: connect: connection refused`,
    )
  })

  test('from 20 MiB on', async () => {
    const { publish } = await start()
    expect(await publish(Buffer.alloc(20 * 1024 * 1024))).toMatchObject({
      status: 422,
      error: 'Application is larger than max allowed 20MB',
    })
  })
})

describe('applications', () => {
  test('are made by a master only', async () => {
    const { call, masterToken, token } = await start()
    const app = { slug: 'films', type: 'konnector', editor: 'Cozy' }
    const post = (body: object, given = masterToken) =>
      call('POST', '/registry', body, given).then(({ status, text }) => [status, JSON.parse(text)])
    expect(await post(app, token)).toEqual([401, { error: 'Token could not be verified' }])
    expect(await post({ ...app, editor: 'Nobody' })).toEqual([
      401,
      { error: 'Could not find editor: Nobody' },
    ])
    expect(await post({ ...app, slug: 'A' })).toEqual([
      400,
      {
        error: 'Invalid application slug: should contain only lowercase alphanumeric characters and dashes',
      },
    ])
    expect(await post({ ...app, type: 'node' })).toEqual([
      400,
      { error: 'Invalid application: got type "node", must be one of these: webapp, konnector' },
    ])
    expect(await post(app)).toEqual([
      201,
      {
        slug: 'films',
        type: 'konnector',
        editor: 'Cozy',
        created_at: expect.any(String),
        data_usage_commitment: 'user_reserved',
        data_usage_commitment_by: 'cozy',
        versions: { has_versions: false },
        label: 1,
      },
    ])
    expect(await post(app)).toEqual([409, { error: 'Application already exists' }])
    const patch = await call('PATCH', '/registry/films', { editor: 'Other' }, masterToken)
    expect(JSON.parse(patch.text).error).toBe('Application can not be updated: editor can not change')
  })

  test('are listed in pages', async () => {
    const { call } = await start({
      seeds: ['c', 'a', 'b'].map(slug => ({ slug, editor: slug === 'b' ? 'Other' : 'Cozy' })),
    })
    const slugs = async (query: string) => {
      const { data, meta } = JSON.parse((await call('GET', `/registry?${query}`)).text)
      return [data.map(({ slug }: { slug: string }) => slug).join(''), meta]
    }
    expect(await slugs('limit=2')).toEqual(['ab', { count: 2, next_cursor: '2' }])
    expect(await slugs('limit=2&cursor=2')).toEqual(['c', { count: 1 }])
    expect(await slugs('sort=-slug&filter[editor]=Cozy')).toEqual(['ca', { count: 2 }])
    expect(await slugs('filter[reject]=a,c')).toEqual(['b', { count: 1 }])
    expect(JSON.parse((await call('GET', '/registry?limit=x')).text).error).toBe(
      'Query param "limit" is invalid: strconv.Atoi: parsing "x": invalid syntax',
    )
    expect((await call('GET', '/registry/slugs')).text).toBe('["a","b","c"]\n')
  })

  test('have channels, each with the more stable ones', async () => {
    const { publish, call } = await start()
    const bytes = await archiveOf(['manifest.konnector', manifest])
    for (const version of ['1.0.0-beta.10', '1.0.0-beta.9', '1.0.0-dev.abc'])
      await publish(bytes, { version })
    const latest = async (channel: string) => {
      const { status, text } = await call('GET', `/registry/books/${channel}/latest`)
      return [status, JSON.parse(text).version ?? JSON.parse(text).error]
    }
    expect(await latest('stable')).toEqual([404, 'Version was not found'])
    expect(await latest('beta')).toEqual([200, '1.0.0-beta.10'])
    expect(await latest('dev')).toEqual([200, '1.0.0-dev.abc'])
    expect(await latest('alpha')).toEqual([
      400,
      'Invalid version channel: should be "stable", "beta" or "dev"',
    ])
    await publish(bytes)
    expect(await latest('dev')).toEqual([200, '1.0.0'])
    expect(JSON.parse((await call('GET', '/registry/books/versions?versionsChannel=beta')).text)).toEqual({
      has_versions: true,
      stable: ['1.0.0'],
      beta: ['1.0.0-beta.10', '1.0.0-beta.9', '1.0.0'],
    })
  })

  test('can be in maintenance', async () => {
    const { call, masterToken } = await start()
    const activate = await call(
      'PUT',
      '/registry/maintenance/books/activate',
      { flag_short_maintenance: true },
      masterToken,
    )
    expect(activate.text).toBe('{"ok":true}\n')
    expect(JSON.parse((await call('GET', '/registry/maintenance')).text)).toMatchObject([
      {
        slug: 'books',
        maintenance_options: { flag_short_maintenance: true, flag_infra_maintenance: false, messages: {} },
      },
    ])
    await call('PUT', '/registry/maintenance/books/deactivate', {}, masterToken)
    expect((await call('GET', '/registry/maintenance')).text).toBe('[]\n')
  })
})

describe('paths', () => {
  test.each([
    ['POST', '//registry/books', 405, 'Method Not Allowed'],
    ['POST', '/nowhere/registry/books', 405, 'Method Not Allowed'],
    ['POST', '/__default__/registry/books', 405, 'Method Not Allowed'],
    ['GET', '/nowhere/registry/books', 404, 'Cannot find space'],
    ['DELETE', '/registry/books', 404, 'Not Found'],
    ['GET', '/registry/books/1/2/3/4', 404, 'Not Found'],
    ['GET', '/registry/books/not-a-version', 400, '{"error":"Invalid version value"}\n'],
    ['GET', '/registry/books/9.9.9', 404, '{"error":"Version was not found"}\n'],
    [
      'GET',
      '/registry/..%2f..%2faccounts',
      400,
      '{"error":"Invalid application slug: should contain only lowercase alphanumeric characters and dashes"}\n',
    ],
    ['GET', '/registry/%zz', 400, '400 Bad Request'],
    ['GET', '/editors', 200, '[{"name":"Cozy"}]\n'],
    ['GET', '/editors/cozy', 200, '{"name":"Cozy"}\n'],
    ['GET', '/editors/nobody', 404, '{"error":"Editor not found"}\n'],
    ['GET', '/editors/no-body', 400, '{"error":"Editor name should only contain alphanumeric characters"}\n'],
    ['HEAD', '/registry/books', 200, ''],
  ])('%s %s is %i', async (method, path, status, text) => {
    const { url } = await start()
    const answer = await raw(url, method, path)
    expect(answer).toEqual({ status, text })
  })

  test('of a space lead to its own applications', async () => {
    const { call } = await start({
      seeds: [{ slug: 'books', editor: 'Cozy', space: 'partners' }],
      spaces: ['other'],
    })
    expect((await call('GET', '/partners/registry/books')).status).toBe(200)
    expect((await call('GET', '/other/registry/books')).status).toBe(404)
    expect((await call('GET', '/registry/books')).status).toBe(404)
  })
})

/** Without what fetch makes of a path. */
function raw(
  url: string,
  method: string,
  path: string,
): Promise<{ status: number | undefined; text: string }> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode, text }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

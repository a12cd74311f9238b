/** One good input for each boundary. */

export const manifest = JSON.stringify(
  {
    version: '1.0.0',
    name: 'Books',
    type: 'konnector',
    language: 'node',
    slug: 'books',
    icon: 'icon.svg',
    editor: 'Cozy',
    vendor_link: 'https://books.example',
    categories: ['others'],
    langs: ['fr', 'en'],
    fields: {
      login: { type: 'text' },
      password: { type: 'password' },
      choice: { type: 'dropdown', options: [] },
    },
    data_types: ['bill'],
    locales: { fr: { short_description: 'Livres', fields: { login: { label: 'Nom' } } }, en: {} },
    permissions: { bills: { type: 'io.cozy.bills', verbs: ['GET', 'POST'], selector: 'a', values: ['b'] } },
    developer: { name: 'Me', url: 'https://me.example' },
    time_interval: [0, 12],
    parameters: {},
    banksTransactionRegExp: '\\bbooks\\b',
  },
  null,
  2,
)

export const pkg = JSON.stringify({
  name: 'books',
  version: '1.0.0',
  main: 'src/index.js',
  license: 'MIT',
  repository: 'https://github.com/me/books',
  dependencies: { 'cozy-konnector-libs': '^5' },
  'konnector-lint': { rules: { 'icon-format': 'off' } },
})

export const config = JSON.stringify({
  profile: 'registry',
  rules: { 'icon-format': 'warning' },
  ignore: [{ rule: 'slug-style', pointer: '/slug', reason: 'It is old.' }],
  loaders: { '.html': 'text' },
  budget: { total: 1, files: { 'index.js': 2 } },
})

export const baseline = JSON.stringify({
  version: 1,
  files: { 'manifest.konnector': { 'slug-style': { '/slug': 1 } } },
})

export const icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><use href="#a"/></svg>'

export const source =
  "const { BaseKonnector, log } = require('cozy-konnector-libs')\nmodule.exports = new BaseKonnector(async fields => { await this.signin(fields.login); throw new Error('LOGIN_FAILED') })\n"

export const recording = {
  '1.http':
    'POST https://books.example/a?b=1\nContent-Type: application/json\n\n{"a":[1,{"b":2}]}\n\nHTTP/1.1 200 OK\nContent-Type: text/html\nAnswer-Delay: 3\n\n<p>x</p>',
  'scenario.json': JSON.stringify({
    version: 1,
    recordedAt: '2026-01-31T12:00:00.000Z',
    fields: { login: 'me', password: 'secret-1' },
    ignoreQuery: ['t'],
  }),
  'expected.json': JSON.stringify({
    result: 'success',
    documents: { 'io.cozy.bills': [{ amount: 1, vendor: { name: 'x' } }] },
    files: [{ path: '/a.pdf', mime: 'application/pdf', size: 1, sha256: 'ab' }],
  }),
}

const request = {
  method: 'POST',
  url: 'https://books.example/a?b=2',
  headers: [['Content-Type', 'application/json']],
  body: Buffer.from('{"a":1}').toString('base64'),
}

export const events = [
  { fact: 'started', node: '20.0.0' },
  { fact: 'served', exchange: 0, differences: [{ field: 'body a', asked: '1', recorded: '2' }] },
  { fact: 'unmatched', request, frames: [[1, 2]] },
  {
    fact: 'access',
    route: 'POST /data/io.cozy.bills/',
    any: [
      { verb: 'POST', doctype: 'io.cozy.bills', document: { ids: ['1'], fields: { a: ['b'] }, own: false } },
    ],
  },
  { fact: 'unknown-route', route: 'GET /x' },
  {
    fact: 'document',
    doctype: 'io.cozy.bills',
    doc: { _id: '1', amount: 1, cozyMetadata: { updatedByApps: [{}] } },
  },
  { fact: 'file', id: 'f', path: '/a.pdf', mime: 'application/pdf', content: 'AA==' },
  { fact: 'blocked', what: 'a connection to a.example:1', frames: [] },
  { fact: 'thrown', message: 'x', frames: [[1, 1]], fatal: true },
]
  .map(event => `${JSON.stringify(event)}\n`)
  .join('')

export const output = [
  '{"type":"info","message":"hello"}',
  'plain',
  '{"type":"error","message":"LOGIN_FAILED"}',
  '',
].join('\n')

export const event = JSON.stringify({
  repository: { default_branch: 'main', fork: false, full_name: 'me/books' },
  pull_request: { number: 1, base: { sha: 'ab' } },
  workflow_run: { event: 'push', head_repository: { full_name: 'me/books' } },
})

export const inputs = JSON.stringify({
  path: '.',
  steps: 'lint, bundle',
  publish: 'auto',
  profile: 'registry',
  formats: 'sarif=x.sarif',
  annotations: 'true',
  'max-warnings': '3',
})

const version = {
  slug: 'books',
  editor: 'Cozy',
  type: 'konnector',
  size: '12',
  created_at: '2026-01-31T12:00:00.000Z',
  version: '1.0.0',
  manifest: { name: 'Books' },
  sha256: 'ab',
  url: 'https://a.example',
}
export const app = JSON.stringify({
  ...version,
  latest_version: version,
  label: 2,
  maintenance_activated: true,
  versions: { has_versions: true, stable: ['1.0.0'], beta: [], dev: [] },
})

export const notices = `The bundle holds these 1 packages, or parts of them.\n\n${'-'.repeat(80)}\n\nky 1.2.0 (MIT)\n\ntext\n`

/** The first 24 bytes of a PNG of 2 by 3 pixels; its characters are bytes. */
export const image =
  '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0000\u0002\u0000\u0000\u0000\u0003'

export const load = '{"fact":"started"}\n{"fact":"thrown","message":"x","code":"ENOENT","syscall":"open"}\n'

export const sourceMap = JSON.stringify({
  version: 3,
  file: 'index.js',
  sources: ['../../src/index.js'],
  names: ['a'],
  mappings: 'AAAA,IAAIA,EAAI;AACR',
})

export const har = JSON.stringify({
  log: {
    entries: [
      {
        startedDateTime: '2026-01-31T12:00:00.000Z',
        request: {
          method: 'POST',
          url: 'https://books.example/a?b=1',
          headers: [{ name: 'Content-Type', value: 'application/json' }],
          postData: { text: '{"a":1}', params: [{ name: 'a', value: '1' }] },
        },
        response: {
          status: 200,
          statusText: 'OK',
          headers: [{ name: 'Content-Type', value: 'text/html' }],
          content: { text: 'PGI+', encoding: 'base64' },
        },
      },
    ],
  },
})

export const nock = JSON.stringify([
  {
    scope: 'https://books.example:443',
    method: 'GET',
    path: '/a?b=1',
    body: '',
    status: 200,
    response: { a: [1] },
    rawHeaders: ['Content-Type', 'application/json', 'Content-Encoding', 'gzip'],
    responseIsBinary: false,
  },
])

export const credentials = JSON.stringify({
  COZY_URL: 'https://me.mycozy.example',
  fields: { login: 'me', password: 'secret-1' },
  COZY_PARAMETERS: { a: 1 },
})

export const lockfile = JSON.stringify({
  name: 'books',
  lockfileVersion: 3,
  dependencies: { ky: '1.2.0' },
  packages: { 'node_modules/ky': { version: '1.2.0', resolved: 'https://a.example/ky.tgz' } },
})

const message = {
  text: 'Could not resolve "ky"',
  notes: [{ text: 'a note' }],
  location: { file: 'src/index.js', line: 1, column: 2, length: 3, lineText: "require('ky')" },
}
export const esbuildAnswer = JSON.stringify({
  outputs: [
    {
      warnings: [message],
      metafile: {
        inputs: { 'src/index.js': { bytes: 1, imports: [{ path: 'ky', kind: 'require-call' }] } },
        outputs: { 'build/index.js': { bytes: 1, inputs: { 'src/index.js': { bytesInOutput: 1 } } } },
      },
    },
  ],
  errors: [message],
})

export const inventory = JSON.stringify({
  bytes: 10,
  packages: [
    { name: 'ky', version: '1.2.0', license: '(MIT OR Apache-2.0)', folders: ['node_modules/ky'], bytes: 5 },
    { name: '@a/b', version: '1.0.0', folders: ['node_modules/@a/b'], bytes: 3 },
  ],
  modules: [
    { path: 'src/index.js', bytes: 2 },
    { path: 'node_modules/ky/index.js', package: 'ky@1.2.0', bytes: 5 },
  ],
})

export const state = JSON.stringify({
  tool: '0.1.0',
  inputs: 'ab',
  sources: ['src/index.js'],
  files: [{ path: 'index.js', bytes: 1, sha256: 'ab' }],
  findings: [{ rule: 'bundle-warning', place: { file: 'src/index.js', line: 1 }, message: 'x' }],
  folder: '1 2',
})

export const httpAnswer = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-A: b\r\n\r\n${app}`

export const stackAnswer = JSON.stringify({
  error: 'invalid_token',
  error_description: 'The token has expired',
  errors: [
    { code: 'moved', title: 'Gone', detail: 'It moved', links: { related: 'https://other.mycozy.example' } },
  ],
})

export const stream = `event: UPDATED\ndata: {"id":"1"}\ndata: x\n\n: ping\n\nevent: error\ndata: {"a":1}\n\n`

/** A gzipped tar of one file, whose characters are bytes. */
export const archive = Buffer.from(
  'H4sIAAAAAAAC/0vKz88u1s/MS0mt0MsqZqAJMAACMxMTMA0E6DQQGCKxgeKGBqaGZgwKBrRxDiooLS5JLAJaTw+7BiEwHKH+HgWjYBSMgpEOAEw/WiwACAAA',
  'base64',
).toString('latin1')

export const gitMessage =
  "remote: Permission to me/books.git denied to me.\nfatal: unable to access 'https://github.com/me/books/': The requested URL returned error: 403\n!\trefs/heads/build:refs/heads/build\t[remote rejected] (hook declined)\n"

export const remoteUrl = 'https://me:secret-1@github.com/me/books.git'

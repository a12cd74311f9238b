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
  version: '1.0.0',
  manifest: { name: 'Books' },
  sha256: 'ab',
  url: 'https://a.example',
}
export const app = JSON.stringify({
  ...version,
  latest_version: version,
  versions: { stable: ['1.0.0'], beta: [], dev: [] },
})

export const notices = `The bundle holds these 1 packages, or parts of them.\n\n${'-'.repeat(80)}\n\nky 1.2.0 (MIT)\n\ntext\n`

import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build, bundleDir, emptyDir, installed, nodes, runAlone, writeKonnector } from './konnectors.ts'

const run = (dir: string) => {
  const { stdout, stderr } = runAlone(dir)
  return stderr === '' ? stdout.trim() : stderr
}

test('a konnector may import its own manifest', async () => {
  const dir = writeKonnector({ 'src/index.js': "console.log(require('../manifest.konnector').slug)" })
  expect(run((await build(dir)).dir)).toBe('shop')
})

describe('a file that no loader is for', () => {
  test.each([
    ['page.html', '{ ".html": "text" }'],
    ['query.graphql', '{ ".graphql": "text" }'],
    ['cities.csv', '{ ".csv": "text" }'],
    ['ca.pem', '{ ".pem": "text" }'],
    ['lib.wasm', '{ ".wasm": "binary" }'],
  ])('%s: the setting is named', async (name, setting) => {
    const dir = writeKonnector({ 'src/index.js': `require('./${name}')`, [`src/${name}`]: 'x' })
    const { status, diagnostics } = await bundleDir(dir)
    expect(status).toBe('failed')
    expect(diagnostics).toMatchObject([
      { rule: 'bundle-error', file: 'src/index.js', line: 1, message: expect.stringContaining(setting) },
    ])
  })

  test('is imported with that setting, and another setting bundles again', async () => {
    const dir = writeKonnector({
      'src/index.js': "console.log(require('./page.html'))",
      'src/page.html': '<p>hi</p>',
    })
    const options = { loaders: { '.html': 'text' } } as const
    expect(run((await build(dir, options)).dir)).toBe('<p>hi</p>')
    expect((await bundleDir(dir, options)).status).toBe('unchanged')
    expect((await bundleDir(dir, { loaders: { '.html': 'base64' } })).status).toBe('passed')
  })

  test('that is a native module is not promised to work', async () => {
    const dir = writeKonnector({ 'src/index.js': "require('./a.node')", 'src/a.node': '' })
    expect((await bundleDir(dir)).diagnostics[0]?.message).toMatch(/native module/)
  })
})

describe('a module whose name is known only when the konnector runs', () => {
  const files = {
    'src/index.js':
      "for (const name of ['bank', 'shop.js', 'words', 'deep']) console.log(require(`./parsers/${name}`).is)\nthrow new Error('here')",
    'src/parsers/bank.js': "exports.is = 'bank'",
    'src/parsers/shop.js': "exports.is = 'shop'",
    'src/parsers/words.json': '{"is":"words"}',
    'src/parsers/deep/index.js': "exports.is = 'deep'",
  }

  test.each([false, true])('is found without its extension (bare: %s)', async bare => {
    const dir = writeKonnector({ ...files, 'src/index.js': files['src/index.js'].split('\n')[0]! })
    expect(run((await build(dir, { bare })).dir)).toBe('bank\nshop\nwords\ndeep')
  })

  test('and the source map stays right', async () => {
    const dir = writeKonnector({
      ...files,
      'src/index.js': `if (process.env.NOW) {${files['src/index.js']}}`,
    })
    const made = await build(dir)
    const code = readFileSync(join(made.dir, 'index.js'), 'utf8').split('\n')
    const line = code.findIndex(text => text.includes('throw new Error("here")'))
    const map = new SourceMap(JSON.parse(readFileSync(made.sourceMap!, 'utf8')))
    const entry = map.findEntry(line, code[line]!.indexOf('throw new Error("here")'))
    expect(entry).toMatchObject({ originalLine: 1, originalColumn: 0 })
  })
})

describe('a file that code reads beside itself', () => {
  test.each([
    ['join', "require('path').join(__dirname, 'mails', 'welcome.html')"],
    ['+', "__dirname + '/mails/welcome.html'"],
    ['a template', '`${__dirname}/mails/welcome.html`'],
  ])('ships where the bundle looks for it (%s)', async (_, path) => {
    const dir = writeKonnector({
      'src/index.js': `console.log(require('fs').readFileSync(${path}, 'utf8'))`,
      'src/mails/welcome.html': 'welcome',
    })
    const made = await build(dir)
    expect(made.files.map(file => file.path)).toContain('mails/welcome.html')
    expect(run(made.dir)).toBe('welcome')
    expect((await bundleDir(dir)).status).toBe('unchanged')
    writeKonnector({ 'src/mails/welcome.html': 'hello' }, dir)
    expect(run((await build(dir)).dir)).toBe('hello')
  })

  test('of a package ships too', async () => {
    const dir = writeKonnector({
      'src/index.js': "console.log(require('parser'))",
      ...installed(
        'parser',
        "module.exports = require('fs').readFileSync(__dirname + '/parser.wasm', 'utf8')",
      ),
      'node_modules/parser/parser.wasm': 'wasm',
    })
    expect(run((await build(dir)).dir)).toBe('wasm')
  })

  test('and that cannot ship is named', async () => {
    const dir = writeKonnector({
      'src/index.js': "require('fs').readFileSync(require('path').join(__dirname, '../templates/a.html'))",
      'templates/a.html': '',
    })
    expect((await bundleDir(dir)).diagnostics).toMatchObject([
      {
        rule: 'bundle-warning',
        severity: 'warning',
        file: 'src/index.js',
        message: expect.stringContaining('templates/a.html'),
      },
      { rule: 'build-load' },
    ])
  })

  test('is no package.json, which would mislead the registry', async () => {
    const dir = writeKonnector({
      'src/index.js': "require('old')",
      ...installed('old', "exports.v = () => require('fs').readFileSync(__dirname + '/package.json')"),
    })
    const { diagnostics, ...bundled } = await bundleDir(dir)
    expect('build' in bundled && bundled.build.files.map(file => file.path)).not.toContain('package.json')
    expect(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('info bundle-warning')
  })
})

test('a function works where its text is sent, and names are kept everywhere else', async () => {
  const send = "const page = { evaluate: f => console.log(require('vm').runInNewContext(`(${f})()`)) }\n"
  const fn = '() => { const inner = () => 1; class Inner {} ; return inner() + typeof Inner }'
  const dir = writeKonnector({ 'src/index.js': `${send}page.evaluate(${fn})` })
  expect(run((await build(dir)).dir)).toBe('1function')
  const other = writeKonnector({ 'src/index.js': `const f = ${fn}\nconsole.log(f())` })
  expect(readFileSync(join((await build(other)).dir, 'index.js'), 'utf8')).toContain('__name')
})

test('node_modules that is a link elsewhere gives the same bytes, without a path of the machine', async () => {
  const files = {
    'src/index.js': "console.log(require('a'))",
    ...installed('a', "module.exports = require('b')"),
    ...installed('b', "module.exports = 'b'"),
  }
  const [plain, linked] = [writeKonnector(files), writeKonnector(files)]
  const elsewhere = join(emptyDir('elsewhere'), 'modules')
  mkdirSync(elsewhere)
  renameSync(join(linked, 'node_modules'), join(elsewhere, 'node_modules'))
  symlinkSync(join(elsewhere, 'node_modules'), join(linked, 'node_modules'), 'junction')
  const [a, b] = [await build(plain), await build(linked)]
  expect(b.files).toEqual(a.files)
  expect(readFileSync(join(b.dir, 'index.js'), 'utf8')).not.toContain('elsewhere')
})

test('a build that fails its checks is kept aside and named, until one is good', async () => {
  const dir = writeKonnector({ 'src/index.js': "require('canvas')" })
  const failed = await bundleDir(dir)
  expect(failed).toMatchObject({ status: 'failed', failedBuild: join(dir, '.konnector-lint/build-failed') })
  const kept = join(dir, '.konnector-lint/build-failed')
  expect(runAlone(kept, { node: nodes[24] }).stderr).toContain("Cannot find module 'canvas'")
  expect(existsSync(join(dir, 'build'))).toBe(false)
  writeKonnector({ 'src/index.js': '' }, dir)
  await build(dir)
  expect(existsSync(kept)).toBe(false)
})

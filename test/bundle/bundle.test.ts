import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { runInNewContext } from 'node:vm'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readBuild } from '../../src/build/build.ts'
import { readInventory } from '../../src/bundle/cache.ts'
import {
  build,
  bundleDir,
  emptyDir,
  installed,
  manifest,
  nodes,
  runAlone,
  writeKonnector,
} from './konnectors.ts'

const paths = (made: { files: { path: string }[] }) => made.files.map(({ path }) => path)

describe('a server konnector', () => {
  const source = `
    const { parse } = require('parser')
    let optional = 'absent'
    try { optional = require('not-installed') } catch {}
    let canvas = () => require('canvas')
    class ShopKonnector {}
    function Shadow() { return class ShopKonnector {} }
    console.log(JSON.stringify({
      parsed: parse('a'), optional, dirname: __dirname, filename: __filename,
      names: [ShopKonnector.name, Shadow().name, parse.name],
      slug: __WEBPACK_PROVIDED_MANIFEST__.slug, manifest: __WEBPACK_PROVIDED_MANIFEST__,
      env: process.env.NODE_ENV, path: require.resolve ? 'require' : '',
    }))
    try { canvas() } catch (error) { console.log(error.code, error.message.split('\\n')[0]) }
  `
  const files = {
    'src/index.js': source,
    ...installed('parser', 'exports.parse = function parse(text) { return [text] }'),
  }

  test.each([20, 24] as const)('runs from its build alone on Node %i', async version => {
    const { dir, kind, entry } = await build(writeKonnector(files))
    expect([kind, entry]).toEqual(['server', 'index.js'])
    const alone = runAlone(dir, { node: nodes[version], env: { NODE_ENV: 'standalone' } })
    const [first, second] = alone.stdout.split('\n')
    expect(JSON.parse(first!)).toEqual({
      parsed: ['a'],
      optional: 'absent',
      dirname: alone.dir,
      filename: join(alone.dir, 'index.js'),
      names: ['ShopKonnector', 'ShopKonnector', 'parse'],
      slug: 'shop',
      manifest,
      env: 'standalone',
      path: 'require',
    })
    expect(second).toBe("MODULE_NOT_FOUND Cannot find module 'canvas'")
  })

  test('ships manifest, icon, assets, README and LICENSE, and nothing else', async () => {
    const text = `${JSON.stringify(manifest, undefined, 3)}\r\n`
    const made = await build(
      writeKonnector({
        ...files,
        'manifest.konnector': text,
        'README.md': '# Shop',
        LICENSE: 'MIT',
        'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'assets/.gitkeep': '',
        'assets/screenshots/one.png': Uint8Array.of(137, 80, 78, 71),
        'src/other.js': 'never imported',
      }),
    )
    expect(paths(made)).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES.txt',
      'icon.svg',
      'index.js',
      'manifest.konnector',
      'screenshots/one.png',
    ])
    expect(readFileSync(join(made.dir, 'manifest.konnector'), 'utf8')).toBe(text)
    expect(made.files.find(({ path }) => path === 'screenshots/one.png')).toEqual({
      path: 'screenshots/one.png',
      executable: false,
      bytes: 4,
      sha256: '0f4636c78f65d3639ece5a064b5ae753e3408614a14fb18ab4d7540d2c248543',
    })
  })

  test('has its source map beside the build, in a folder git ignores', async () => {
    const dir = writeKonnector(files)
    const { sourceMap } = await build(dir)
    expect(sourceMap).toBe(join(dir, '.konnector-lint/build/index.js.map'))
    const map = JSON.parse(readFileSync(sourceMap!, 'utf8'))
    expect(map.sources).toContain('../../src/index.js')
    expect(readFileSync(join(dir, '.konnector-lint/.gitignore'), 'utf8')).toBe('*\n')
  })

  test.each([
    ['src/index.ts', 'const answer: number = 42; console.log(answer)', {}],
    ['src/index.mjs', "import { sep } from 'node:path'; console.log(sep && 42)", {}],
    ['index.js', 'console.log(42)', {}],
    ['shop.js', 'console.log(42)', { main: './shop.js' }],
    ['lib/index.js', 'console.log(42)', { main: 'lib' }],
    ['src/server.js', 'console.log(42)', {}],
  ])('starts from %s', async (path, code, pkg) => {
    const { dir } = await build(writeKonnector({ [path]: code, 'package.json': JSON.stringify(pkg) }))
    expect(runAlone(dir).stdout).toBe('42\n')
  })

  test('is not made of a former build that package.json names', async () => {
    const pkg = JSON.stringify({ main: 'build/index.js' })
    const bundled = await bundleDir(
      writeKonnector({ 'build/index.js': '', 'build/manifest.konnector': '{}', 'package.json': pkg }),
    )
    expect(bundled.diagnostics.map(({ rule }) => rule)).toEqual(['bundle-entry'])
  })
})

test('a client-side konnector becomes main.js for a browser', async () => {
  const made = await build(
    writeKonnector({
      'manifest.konnector': JSON.stringify({ ...manifest, clientSide: true }),
      'src/index.js': "import { slug } from 'half'; window.seen = [slug, process.env.NODE_ENV]",
      ...installed('half', "exports.slug = 'server'", { browser: 'browser.js' }),
      'node_modules/half/browser.js': 'exports.slug = __WEBPACK_PROVIDED_MANIFEST__.slug',
    }),
  )
  expect([made.kind, made.entry, paths(made)]).toEqual([
    'client',
    'main.js',
    ['THIRD-PARTY-NOTICES.txt', 'main.js', 'manifest.konnector'],
  ])
  const window: { seen?: unknown } = {}
  runInNewContext(readFileSync(join(made.dir, 'main.js'), 'utf8'), { window })
  expect(window.seen).toEqual(['shop', 'production'])
})

describe('a second run', () => {
  const files = {
    'src/index.js': "require('./a.js')",
    'README.md': '',
    'src/a.ts': '',
    'src/a.js': '',
    'assets/icon.svg': '<svg/>',
  }

  test('keeps a build made from the same inputs', async () => {
    const dir = writeKonnector(files)
    const first = await bundleDir(dir)
    const second = await bundleDir(dir)
    expect(second).toEqual({ ...first, status: 'unchanged' })
    const unchecked = 'build' in first && { ...first.build, checked: false }
    expect(await readBuild(join(dir, 'build'))).toEqual(unchecked)
  })

  test.each([
    ['a source', 'src/a.js', 'exports.a = 1'],
    ['the manifest', 'manifest.konnector', JSON.stringify({ ...manifest, version: '1.2.4' })],
    ['what ships from the root', 'README.md', '# Shop'],
    ['an asset', 'assets/icon.svg', '<svg id="a"/>'],
    ['what the compiler is told', 'src/jsconfig.json', '{}'],
    ['what that extends', 'config/tsconfig.base.json', '{}'],
    ['a lockfile', 'yarn.lock', '# yarn lockfile v1'],
    ['a file that is found first', 'src/index.d/a.js', ''],
    ['the build itself', 'build/index.js', 'tampered'],
    ['a file put into the build', 'build/.env', 'SECRET=1'],
  ])('makes another when %s changed', async (_, path, content) => {
    const dir = writeKonnector(files)
    const first = await build(dir)
    writeKonnector({ ...files, [path]: content }, dir)
    const second = await bundleDir(dir)
    expect(second.status).toBe('passed')
    expect(paths(await readBuild(join(dir, 'build')))).toEqual(paths(first))
  })

  test('makes another when an installed file was changed by hand, to the same size and time', async () => {
    const dir = writeKonnector({ 'src/index.js': "require('a')", ...installed('a', 'exports.a = 1') })
    const [index = ''] = Object.keys(installed('a', '')).filter(path => path.endsWith('.js'))
    const file = join(dir, index)
    const { atime, mtime } = statSync(file)
    await build(dir)
    writeFileSync(file, 'exports.a = 2')
    utimesSync(file, atime, mtime)
    expect((await bundleDir(dir)).status).toBe('passed')
    expect(readFileSync(join(dir, 'build/index.js'), 'utf8')).toContain('a=2')
  })

  test.each<[string, (dir: string) => void, (dir: string) => void]>([
    [
      'a package is found by another file',
      () => {},
      dir => writeFileSync(join(dir, 'node_modules/a/package.json'), '{"main":"b.js"}'),
    ],
    ['an optional file is there', () => {}, dir => writeFileSync(join(dir, 'src/local.json'), '{}')],
    [
      'a package is no link any more',
      dir => {
        renameSync(join(dir, 'node_modules/a'), join(dir, 'linked'))
        symlinkSync('../linked', join(dir, 'node_modules/a'))
      },
      dir => {
        rmSync(join(dir, 'node_modules/a'))
        writeKonnector(installed('a', 'exports.a = 2'), dir)
      },
    ],
  ])('makes another when %s', async (_, before, after) => {
    const dir = writeKonnector({
      'src/index.js': "require('a'); try { require('./local.json') } catch {}",
      ...installed('a', 'exports.a = 1'),
      'node_modules/a/b.js': 'exports.a = 3',
    })
    before(dir)
    await build(dir)
    expect((await bundleDir(dir)).status).toBe('unchanged')
    const old = readFileSync(join(dir, 'build/index.js'), 'utf8')
    after(dir)
    expect((await bundleDir(dir)).status).toBe('passed')
    expect(readFileSync(join(dir, 'build/index.js'), 'utf8')).not.toBe(old)
  })

  test('makes another when a source changed while it was bundled', async () => {
    const large = `exports.all = [${'{ name: "a", size: 1 }, '.repeat(200_000)}]`
    const index = "require('./shop.js'); require('./large.js')"
    const dir = writeKonnector({
      'src/index.js': index,
      'src/shop.js': 'exports.at = "before"',
      'src/large.js': large,
    })
    const first = build(dir)
    // By now esbuild has read it, and has not parsed the large one.
    await setTimeout(100)
    writeFileSync(join(dir, 'src/shop.js'), 'exports.at = "after"')
    await first
    await build(dir)
    expect(readFileSync(join(dir, 'build/index.js'), 'utf8')).toContain('"after"')
    expect((await bundleDir(dir)).status).toBe('unchanged')
  })

  test('reads what another tool built, without inputs', async () => {
    const dir = writeKonnector(files)
    const made = await build(dir)
    writeFileSync(join(dir, 'build/index.js'), '')
    const { inputs, sourceMap } = await readBuild(made.dir)
    expect([inputs, sourceMap]).toEqual([undefined, undefined])
    await expect(readBuild(dir)).rejects.toThrow(/holds neither index.js nor main.js/)
  })
})

describe('what the manifest names', () => {
  test('is never read or written outside of the repository', async () => {
    const dir = writeKonnector({
      'src/index.js': '',
      'manifest.konnector': JSON.stringify({
        ...manifest,
        icon: '../logo.svg',
        on_delete_account: '../gone.js',
      }),
      'src/../gone.js': '',
    })
    const logo = '<svg xmlns="http://www.w3.org/2000/svg"><!-- the only copy --></svg>'
    writeFileSync(join(dir, '../logo.svg'), logo)
    symlinkSync('../../logo.svg', join(dir, 'src/logo.svg'))
    mkdirSync(join(dir, 'assets'))
    symlinkSync('../../logo.svg', join(dir, 'assets/logo.svg'))
    const bundled = await bundleDir(dir, { outDir: '../out' })
    expect(readFileSync(join(dir, '../logo.svg'), 'utf8')).toBe(logo)
    expect(bundled.diagnostics.map(({ rule, pointer }) => [rule, pointer])).toContainEqual([
      'build-missing-file',
      '/icon',
    ])
    expect(existsSync(join(dir, '../out/logo.svg'))).toBe(false)
  })

  test('may be a link to what is in it, and lie in any folder of the assets', async () => {
    const dir = writeKonnector({ 'src/main.js': '', 'data/a.txt': 'a', 'assets/build/b.txt': 'b' })
    renameSync(join(dir, 'manifest.konnector'), join(dir, 'manifest.json'))
    symlinkSync('manifest.json', join(dir, 'manifest.konnector'))
    symlinkSync('main.js', join(dir, 'src/index.js'))
    symlinkSync('../data/a.txt', join(dir, 'assets/a.txt'))
    expect(paths(await build(dir))).toEqual(['a.txt', 'build/b.txt', 'index.js', 'manifest.konnector'])
    expect((await bundleDir(dir)).status).toBe('unchanged')
  })

  test.each(['onDelete.js', './onDelete.js'])(
    'runs when an account is deleted: %s, from TypeScript',
    async name => {
      const dir = writeKonnector({
        'src/index.js': '',
        'src/onDelete.ts': 'console.log("gone" as string)',
        'manifest.konnector': JSON.stringify({ ...manifest, on_delete_account: name }),
      })
      const { dir: made } = await build(dir)
      expect(readFileSync(join(made, 'onDelete.js'), 'utf8')).toContain('gone')
    },
  )

  test.each(['onDelete', 'onDelete.ts', 'onDelete.cjs', '/onDelete.js'])(
    'is reported when it is %s',
    async name => {
      const dir = writeKonnector({
        'src/index.js': '',
        'src/onDelete.ts': '',
        'src/onDelete.cjs': '',
        'manifest.konnector': JSON.stringify({ ...manifest, on_delete_account: name }),
      })
      const { status, diagnostics } = await bundleDir(dir)
      expect(status).toBe('failed')
      expect(diagnostics).toMatchObject([
        {
          rule: 'build-missing-file',
          pointer: '/on_delete_account',
          message: expect.stringMatching(/Name a \.js file/),
        },
      ])
    },
  )
})

test('packages in archives are bundled bare, and else the message says what to do', async () => {
  const packed = {
    'node_modules/a/package.json': '{"name":"a"}',
    'node_modules/a/index.js': 'console.log("packed")',
  }
  const archive = zipSync(
    Object.fromEntries(Object.entries(packed).map(([path, text]) => [path, strToU8(text)])),
  )
  const dir = writeKonnector({
    'src/index.js': "require('../cache/a.zip/node_modules/a')",
    'cache/a.zip': archive,
  })
  const { diagnostics } = await bundleDir(dir)
  expect(diagnostics).toMatchObject([
    { rule: 'bundle-install', message: expect.stringContaining('nodeLinker') },
  ])
  const bare = await build(dir, { bare: true })
  expect(runAlone(bare.dir).stdout).toBe('packed\n')
})

test('a bundle is loaded where nothing of the konnector is installed', async () => {
  const dir = writeKonnector({ 'src/index.js': "require('canvas')", ...installed('canvas', '') })
  const { diagnostics } = await bundleDir(dir)
  expect(diagnostics).toMatchObject([{ rule: 'build-load', message: expect.stringMatching(/'canvas'/) }])
})

describe('a bare build', () => {
  const files = {
    'src/index.js': "console.log(require('a'))",
    ...installed('a', 'module.exports = "a"'),
    'assets/icon.svg': '<svg/>',
  }

  test('has the same bundle, and nothing is said or kept about it', async () => {
    const dir = writeKonnector(files)
    const bare = await build(dir, { bare: true })
    expect(paths(bare)).toEqual(['icon.svg', 'index.js', 'manifest.konnector'])
    expect(bare).not.toHaveProperty('inputs')
    expect(readdirSync(join(dir, '.konnector-lint'))).toEqual(['.gitignore'])
    const whole = await build(dir)
    expect(paths(whole)).toContain('THIRD-PARTY-NOTICES.txt')
    for (const file of bare.files) expect(whole.files).toContainEqual(file)
  })

  test('is not made where a whole one is up to date', async () => {
    const dir = writeKonnector(files)
    const whole = await bundleDir(dir)
    expect(await bundleDir(dir, { bare: true })).toEqual({ ...whole, status: 'unchanged' })
  })

  test('is held to the budget', async () => {
    const { diagnostics } = await bundleDir(writeKonnector(files), { bare: true, budget: { total: 10 } })
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['build-budget'])
  })

  test('leaves the former one untouched when it cannot be', async () => {
    const dir = writeKonnector(files)
    const before = await build(dir, { bare: true })
    writeFileSync(join(dir, 'src/index.js'), 'let = ;')
    const { status, diagnostics } = await bundleDir(dir, { bare: true })
    expect([status, diagnostics[0]?.rule]).toEqual(['failed', 'bundle-error'])
    expect(await readBuild(before.dir)).toEqual({ ...before, checked: false })
  })
})

describe('a build that cannot be', () => {
  test('leaves the former one untouched', async () => {
    const dir = writeKonnector({ 'src/index.js': 'console.log(1)' })
    const before = await build(dir)
    writeFileSync(join(dir, 'src/index.js'), 'let é = "é"; let a = ;\n')
    const bundled = await bundleDir(dir)
    expect(bundled.status).toBe('failed')
    expect(bundled.diagnostics).toMatchObject([
      {
        rule: 'bundle-error',
        severity: 'error',
        file: 'src/index.js',
        line: 1,
        column: 22,
        message: 'Unexpected ";"',
      },
    ])
    expect(await readBuild(before.dir)).toEqual({ ...before, checked: false })
    expect(readdirSync(dir).toSorted()).toEqual([
      '.konnector-lint',
      'build',
      'manifest.konnector',
      'package.json',
      'src',
    ])
  })

  test.each(['.', '..', 'src', 'src/out', 'assets', 'node_modules/x', '.git'])(
    'refuses %s as its folder before anything is deleted',
    async outDir => {
      const dir = writeKonnector({ 'src/index.js': '', 'assets/icon.svg': '<svg/>' })
      const bundled = await bundleDir(dir, { outDir })
      expect(bundled.diagnostics.map(({ rule }) => rule)).toEqual(['bundle-out-dir'])
      expect(existsSync(join(dir, 'src/index.js')) && existsSync(join(dir, 'assets/icon.svg'))).toBe(true)
    },
  )

  test("refuses somebody's work, and a link to it", async () => {
    const dir = writeKonnector({
      'src/index.js': '',
      'precious/thesis.tex': '',
      'other/manifest.konnector': '',
      'other/src/a': '',
    })
    symlinkSync(dir, join(dir, 'link'))
    for (const outDir of ['precious', 'other', 'link']) {
      const bundled = await bundleDir(dir, { outDir })
      expect(bundled.diagnostics.map(({ rule }) => rule)).toEqual(['bundle-out-dir'])
    }
    expect(existsSync(join(dir, 'precious/thesis.tex'))).toBe(true)
  })

  test('names a package that is missing, who imports it and what adds it', async () => {
    const dir = writeKonnector({
      'src/index.js': "require('./login'), require('./z')\nrequire('cheerio/lib/slim')\nrequire('declared')",
      'src/login.js': "  require('@cozy/minilog')",
      'src/z.js': "require('@cozy/minilog/lib')",
      'package.json': '{"dependencies":{"declared":"^1"}}',
      'yarn.lock': '',
      'node_modules/other/index.js': '',
    })
    const { diagnostics } = await bundleDir(dir)
    expect(diagnostics.map(({ rule, file, line, message }) => [rule, file, line, message])).toEqual([
      [
        'bundle-missing-dependency',
        'src/index.js',
        2,
        expect.stringContaining('Add it with yarn add cheerio.'),
      ],
      ['bundle-missing-dependency', 'src/index.js', 3, expect.stringContaining('Run yarn install.')],
      [
        'bundle-missing-dependency',
        'src/login.js',
        1,
        expect.stringContaining('Add it with yarn add @cozy/minilog.'),
      ],
    ])
    expect(diagnostics[2]!.related).toMatchObject([{ file: 'src/z.js', line: 1 }])
  })

  test('distinguishes a missing package from one that does not export a file', async () => {
    const dir = writeKonnector({
      'src/index.js': "require('closed/inside')",
      ...installed('closed', '', { exports: './index.js' }),
      'node_modules/closed/inside.js': '',
    })
    const { diagnostics } = await bundleDir(dir)
    expect(diagnostics).toMatchObject([
      { rule: 'bundle-error', message: expect.stringContaining('is not exported by package "closed"') },
    ])
  })

  test('says what to run when nothing is installed', async () => {
    const dir = writeKonnector({ 'src/index.js': '', 'package.json': '{"dependencies":{"a":"1"}}' })
    const { diagnostics } = await bundleDir(dir)
    expect(diagnostics).toMatchObject([
      { rule: 'bundle-install', message: expect.stringContaining('Run npm install first.') },
    ])
  })

  test('speaks of Node modules in a webview', async () => {
    const dir = writeKonnector({
      'manifest.konnector': JSON.stringify({ ...manifest, clientSide: true }),
      'src/index.js': "require('fs')",
    })
    const { diagnostics } = await bundleDir(dir)
    expect(diagnostics).toMatchObject([
      { rule: 'bundle-error', message: expect.stringContaining('only Node has') },
    ])
  })

  test('refuses CoffeeScript with a clear word', async () => {
    const dir = writeKonnector({ 'src/index.coffee': 'x = 1' })
    const { diagnostics } = await bundleDir(dir)
    expect(diagnostics).toMatchObject([
      { rule: 'bundle-entry', file: 'src/index.coffee', message: expect.stringContaining('is CoffeeScript') },
    ])
  })
})

test('a package that is there by luck is reported with all who import it', async () => {
  const dir = writeKonnector({
    'src/index.js':
      "require('./a'); require('luck/deep'); require('declared'); require('node:fs'); require('fs')",
    'src/a.js': "require('luck')",
    'package.json': '{"devDependencies":{"declared":"1"}}',
    ...installed('luck', ''),
    'node_modules/luck/deep.js': '',
    ...installed('declared', "require('luck')"),
  })
  const { status, diagnostics } = await bundleDir(dir)
  expect(status).toBe('passed')
  expect(diagnostics).toMatchObject([
    {
      rule: 'undeclared-dependency',
      severity: 'warning',
      message: expect.stringMatching(/^luck is imported.*npm install luck\.$/),
    },
  ])
  expect([diagnostics[0]!.file, ...diagnostics[0]!.related.map(({ file }) => file)].toSorted()).toEqual([
    'src/a.js',
    'src/index.js',
  ])
})

test('the same sources give the same bytes in another folder', async () => {
  const files = {
    'src/index.js': "require('a'); console.log(__filename)",
    ...installed('a', "module.exports = require('./data.json')"),
    'node_modules/a/data.json': '{"a":[1,2,3]}',
  }
  const one = await build(writeKonnector(files))
  const elsewhere = emptyDir('a much longer name')
  rmSync(elsewhere, { recursive: true })
  // One of somebody else's, which esbuild would follow.
  writeFileSync(join(elsewhere, '../tsconfig.json'), '{ "compilerOptions": { "strict": true } }')
  const other = await build(writeKonnector(files, elsewhere))
  expect(other.files).toEqual(one.files)
})

describe('what bundlers break', () => {
  test('an ES module still knows its place', async () => {
    const dir = writeKonnector({
      'src/index.mjs': `
        import { fileURLToPath } from 'node:url'
        import { createRequire } from 'node:module'
        console.log(fileURLToPath(import.meta.url), import.meta.dirname, createRequire(import.meta.url)('./icon.json').icon)
      `,
      'assets/icon.json': '{"icon":"svg"}',
    })
    const alone = runAlone((await build(dir)).dir)
    expect(alone.stdout).toBe(`${join(alone.dir, 'index.js')} ${alone.dir} svg\n`)
  })

  test('pdfjs-dist finds its worker, which is evaluated only when it is asked for', async () => {
    const dir = writeKonnector({
      'src/index.js': `
        const { getDocument } = require('pdfjs-dist/legacy/build/pdf')
        console.log(globalThis.evaluated)
        console.log(getDocument())
      `,
      ...installed('pdfjs-dist', ''),
      // How 2.x and 3.x look for it: legacy/build/pdf.js, _setupFakeWorkerGlobal.
      'node_modules/pdfjs-dist/legacy/build/pdf.js': `
        exports.getDocument = () => {
          const main = globalThis.pdfjsWorker?.WorkerMessageHandler
          return main ? main() : eval('require')('./pdf.worker.js').WorkerMessageHandler()
        }`,
      'node_modules/pdfjs-dist/legacy/build/pdf.worker.js': `
        globalThis.evaluated = true
        module.exports = globalThis.pdfjsWorker = { WorkerMessageHandler: () => 'text of the bill' }`,
    })
    const alone = runAlone((await build(dir)).dir)
    expect(alone.stdout).toBe('undefined\ntext of the bill\n')
  })

  test('jsdom loads, though the program of its synchronous requests does not ship', async () => {
    const file = 'node_modules/jsdom/lib/jsdom/living/xhr/XMLHttpRequest-impl.js'
    const dir = writeKonnector({
      'src/index.js': `console.log(require('jsdom/${file.slice(19)}'))`,
      ...installed('jsdom', ''),
      [file]:
        'const syncWorkerFile = require.resolve ? require.resolve("./xhr-sync-worker.js") : null;\nmodule.exports = [syncWorkerFile]',
    })
    expect(runAlone((await build(dir)).dir).stdout).toBe('[ null ]\n')
  })

  test('the list of public suffixes is made when it is asked for, once', async () => {
    const dir = writeKonnector({
      'src/index.js': `
        const psl = require('psl')
        console.log(Object.keys(psl).join(), globalThis.made, psl.get('a.example'), psl.isValid('a'), globalThis.made)`,
      ...installed(
        'psl',
        `globalThis.made = (globalThis.made ?? 0) + 1
         exports.errorCodes = {}; exports.parse = () => {}; exports.isValid = () => true
         exports.get = name => require('punycode-like')(name)`,
      ),
      ...installed('punycode-like', 'module.exports = name => name.toUpperCase()'),
    })
    const alone = runAlone((await build(dir)).dir)
    expect(alone.stdout).toBe('errorCodes,parse,get,isValid undefined A.EXAMPLE true 1\n')
  })

  test('a table that two copies of iconv-lite carry is there once', async () => {
    const table = JSON.stringify({ name: 'é\u2028', rows: Array.from({ length: 2_000 }, (_, i) => i) })
    const iconv = (under: string) => ({
      [`${under}node_modules/iconv-lite/package.json`]: '{"name":"iconv-lite","version":"0.6.3"}',
      [`${under}node_modules/iconv-lite/index.js`]: "module.exports = require('./encodings')",
      [`${under}node_modules/iconv-lite/encodings/index.js`]:
        "module.exports = [require('./tables/cp936.json'), require('./sbcs-data-generated')]",
      [`${under}node_modules/iconv-lite/encodings/tables/cp936.json`]: table,
      [`${under}node_modules/iconv-lite/encodings/sbcs-data-generated.js`]: 'module.exports = ["once"]',
    })
    const dir = writeKonnector({
      'src/index.js': `
        const [a, b] = [require('iconv-lite'), require('b')]
        console.log(a !== b, a[0].name === 'é\\u2028', b[0].rows[1999], b[1][0])`,
      ...installed('b', "module.exports = require('iconv-lite')"),
      ...iconv(''),
      ...iconv('node_modules/b/'),
    })
    const made = await build(dir)
    expect(runAlone(made.dir).stdout).toBe('true true 1999 once\n')
    const bundled = readFileSync(join(made.dir, 'index.js'), 'utf8')
    expect(bundled.split('1998,1999]')).toHaveLength(2)
    expect(bundled.split('"once"')).toHaveLength(2)
    const tables = readInventory(dir, made.dir)?.modules.filter(({ path }) => path.includes('/tables/'))
    expect(tables?.map(({ path }) => path)).toEqual(['node_modules/iconv-lite/encodings/tables/cp936.json'])
  })

  test('a table behind a link, as pnpm installs it, stays what it is', async () => {
    const dir = writeKonnector({
      'src/index.js': "console.log(require('iconv-lite').join())",
      'node_modules/.pnpm/iconv-lite@0.6.3/node_modules/iconv-lite/package.json':
        '{"name":"iconv-lite","version":"0.6.3","main":"encodings/index.js"}',
      'node_modules/.pnpm/iconv-lite@0.6.3/node_modules/iconv-lite/encodings/index.js':
        "module.exports = require('./tables/cp936.json')",
      'node_modules/.pnpm/iconv-lite@0.6.3/node_modules/iconv-lite/encodings/tables/cp936.json': '[1,2]',
    })
    symlinkSync('.pnpm/iconv-lite@0.6.3/node_modules/iconv-lite', join(dir, 'node_modules/iconv-lite'))
    expect(runAlone((await build(dir)).dir).stdout).toBe('1,2\n')
  })

  test('a table that differs from that of another copy is there for each', async () => {
    const iconv = (under: string, table: string) => ({
      [`${under}node_modules/iconv-lite/package.json`]: '{"name":"iconv-lite","version":"0.6.3"}',
      [`${under}node_modules/iconv-lite/index.js`]: "module.exports = require('./encodings')",
      [`${under}node_modules/iconv-lite/encodings/index.js`]:
        "module.exports = require('./tables/cp936.json')",
      [`${under}node_modules/iconv-lite/encodings/tables/cp936.json`]: table,
    })
    const dir = writeKonnector({
      'src/index.js': "console.log(require('iconv-lite').join(), require('b').join())",
      ...installed('b', "module.exports = require('iconv-lite')"),
      ...iconv('', '[1]'),
      ...iconv('node_modules/b/', '[2]'),
    })
    expect(runAlone((await build(dir)).dir).stdout).toBe('1 2\n')
  })

  test('a file that is not the JSON it is called has its place', async () => {
    const dir = writeKonnector({
      'src/index.js': "require('./table.json')",
      'src/table.json': `{"a":[${'1,'.repeat(3000)}}`,
    })
    expect((await bundleDir(dir)).diagnostics).toMatchObject([
      { rule: 'bundle-error', file: 'src/table.json', line: 1 },
    ])
  })
})

test('a repository with both kinds, and a file for deleted accounts', async () => {
  const dir = writeKonnector({
    'manifest.konnector': JSON.stringify({
      ...manifest,
      clientSide: true,
      serverSide: true,
      on_delete_account: 'onDeleteAccount.js',
    }),
    'src/client.js': 'window.seen = 1',
    'src/server.js': "console.log('server', require('./shared').shared)",
    'src/onDeleteAccount.js': "console.log('deleted', require('./shared').shared)",
    'src/shared.js': 'exports.shared = 42',
  })
  const made = await build(dir)
  expect(paths(made)).toEqual(['index.js', 'main.js', 'manifest.konnector', 'onDeleteAccount.js'])
  expect([made.kind, made.entry]).toEqual(['server', 'index.js'])
  expect(runAlone(made.dir).stdout).toBe('server 42\n')
})

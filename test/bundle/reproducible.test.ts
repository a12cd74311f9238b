import { execFileSync } from 'node:child_process'
import { mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { svgoWithoutStyles } from '../../scripts/build/svgo-without-styles.ts'
import type { Build } from '../../src/build/build.ts'
import { emptyDir, installed, manifest, nodes, root, writeKonnector } from './konnectors.ts'

const cache = join(root, 'node_modules/.cache')
let folder: string

/** As it ships: JavaScript, which Node 20 can run too, with esbuild outside. */
beforeAll(async () => {
  mkdirSync(cache, { recursive: true })
  folder = mkdtempSync(join(cache, 'bundle-'))
  await build({
    stdin: {
      contents: `
        import { bundle } from './src/bundle/bundle.ts'
        import { readKonnector } from './src/konnector/read.ts'
        const bundled = await bundle(readKonnector('.'))
        console.log(JSON.stringify(bundled.build ?? bundled))`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    external: ['esbuild'],
    plugins: [svgoWithoutStyles],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    outfile: join(folder, 'driver.mjs'),
  })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function bundleWith(node: string, cwd: string, env: Record<string, string>): Build {
  const stdout = execFileSync(node, [join(folder, 'driver.mjs')], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}

const table = JSON.stringify({ rows: Array.from({ length: 2_000 }, (_, index) => index) })
const files = {
  'manifest.konnector': JSON.stringify({ ...manifest, icon: 'icon.svg', clientSide: true, serverSide: true }),
  'package.json': '{"license":"MIT","dependencies":{"zebra":"1","Äpfel":"1","apple":"1"}}',
  'package-lock.json': '{}',
  'src/client.js': "import 'zebra'; window.x = 1",
  'src/server.ts': `
    import 'apple'
    import { sep } from 'node:path'
    export class Konnektör { static where = import.meta.url + sep + new Date(0).toLocaleString() }`,
  'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><!-- c --><g/></svg>',
  'assets/Zürich.txt': 'é',
  'assets/ab.txt': '',
  'assets/a-c.txt': '',
  ...installed('zebra', "module.exports = require('iconv-lite/encodings')"),
  'node_modules/iconv-lite/encodings/index.js': "module.exports = require('./tables/a.json')",
  ...installed('apple', "module.exports = [require('iconv-lite/encodings'), require('Äpfel')]"),
  'node_modules/apple/node_modules/iconv-lite/encodings/index.js':
    "module.exports = require('./tables/a.json')",
  'node_modules/iconv-lite/encodings/tables/a.json': table,
  'node_modules/apple/node_modules/iconv-lite/encodings/tables/a.json': table,
  ...installed('Äpfel', 'module.exports = __dirname'),
}

test('two folders, two versions of Node, two locales and time zones give the same bytes', () => {
  const one = bundleWith(nodes[20], writeKonnector(files), { LANG: 'C', TZ: 'UTC' })
  const other = bundleWith(
    nodes[24],
    writeKonnector(files, emptyDir('another folder, much longer than the first')),
    {
      LANG: 'sv_SE.UTF-8',
      LC_ALL: 'sv_SE.UTF-8',
      TZ: 'Pacific/Auckland',
      NODE_ENV: 'production',
    },
  )
  expect(one.files.length).toBeGreaterThan(6)
  expect(other.files).toEqual(one.files)
})

test('no file of the build holds the folder it was made in', () => {
  const { dir, files: built } = bundleWith(nodes[24], writeKonnector(files), {})
  const konnector = join(dir, '..')
  const telling = built.filter(({ path }) => {
    const text = readFileSync(join(dir, path), 'utf8')
    return text.includes(konnector) || text.includes(root)
  })
  expect(telling).toEqual([])
})

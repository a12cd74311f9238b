/** One bundling in a process of its own: `node drivers.ts <bundler> <konnector> <out>`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(import.meta.url)
const [bundler = '', konnector = '', out = ''] = process.argv.slice(2)
const entry = join(konnector, 'src/index.js')
const manifest = readFileSync(join(konnector, 'manifest.konnector'), 'utf8')
process.chdir(konnector)

if (bundler === 'cozy-konnector-build') await webpack()
else if (bundler === 'ncc') await ncc()
else if (bundler === 'rolldown') await rolldown()
else await konnectorLint()

/** The preset of cozy-konnector-build 1.8.0, as konnectors use it; only the folder of the build is another. */
async function webpack(): Promise<void> {
  const config = require('cozy-konnector-build/webpack.config')
  const run = require('webpack')
  await new Promise<void>((resolve, reject) => {
    run({ ...config, output: { ...config.output, path: out } }, (error: Error | null, stats: Stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString()))
      else resolve()
    })
  })
}

interface Stats {
  hasErrors(): boolean
  toString(): string
}

async function ncc(): Promise<void> {
  const { code } = await require('@vercel/ncc')(entry, { cache: false, quiet: true, externals: ['canvas'] })
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'index.js'), `var __WEBPACK_PROVIDED_MANIFEST__=${manifest};\n${code}`)
}

async function rolldown(): Promise<void> {
  const { rolldown: open } = await import(require.resolve('rolldown'))
  const bundled = await open({
    input: entry,
    platform: 'node',
    external: ['canvas'],
    transform: { define: { __WEBPACK_PROVIDED_MANIFEST__: JSON.stringify(JSON.parse(manifest)) } },
    logLevel: 'silent',
  })
  await bundled.write({ file: join(out, 'index.js'), format: 'cjs', codeSplitting: false })
}

async function konnectorLint(): Promise<void> {
  const { bundle } = await import('../src/bundle/bundle.ts')
  const { readKonnector } = await import('../src/konnector/read.ts')
  const bare = bundler === 'konnector-lint'
  const check = bundler.endsWith('with checks')
  const options = { outDir: out, force: true, bare, check }
  const bundled = await bundle(readKonnector(konnector), options)
  if (bundled.status === 'failed')
    throw new Error(bundled.diagnostics.map(({ message }) => message).join('\n'))
}

/**
 * Measures a replay of the client-side example beside loading the same pages alone, in the same browser:
 * `npm run bench:replay` (`-- --rounds 9`). Every measure is a run of its own, in turn; dist/ must be fresh.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build as esbuild } from 'esbuild'
import { type Build, readBuild } from '../src/build/build.ts'
import { bundle } from '../src/bundle/bundle.ts'
import { readKonnector } from '../src/konnector/read.ts'
import { findScenarios, replay } from '../src/replay/replay.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } })
const folder = mkdtempSync(join(tmpdir(), 'konnector-lint-bench-'))
const dir = join(folder, 'livres')
cpSync(join(root, 'examples/livres'), dir, {
  recursive: true,
  filter: file => !/\/(?:build|\.konnector-lint)$/.test(file),
})

const pages = [
  'https://www.livres.example/',
  'https://connexion.livres.example/',
  'https://www.livres.example/compte',
  'https://www.livres.example/compte/commandes',
]

try {
  const bundled = await bundle(readKonnector(dir))
  if (bundled.status === 'failed') throw new Error('the example cannot be bundled')
  const runs = {
    'the handshake alone': [await contentScript('handshake', []), 'alone'],
    'the pages alone': [await contentScript('pages', pages), 'alone'],
    'the whole run': [bundled.build, 'success'],
  } as const
  scenarioOfPages()
  const times = new Map<string, number[]>(Object.keys(runs).map(name => [name, []]))
  for (let round = 0; round <= Number(values.rounds); round++)
    for (const [name, [build, scenario]] of Object.entries(runs)) {
      const started = performance.now()
      const run = await replay(
        build,
        readKonnector(dir),
        findScenarios(dir).find(one => one.name === scenario)!,
      )
      if (run.result !== 'success') throw new Error(`${name} ended with ${run.result}`)
      if (round > 0) times.get(name)!.push(performance.now() - started)
    }
  for (const [name, all] of times) {
    const sorted = all.toSorted((a, b) => a - b)
    const median = sorted[Math.floor(sorted.length / 2)]!
    console.log(
      `${name.padEnd(22)} ${(median / 1000).toFixed(2)} s  (${(sorted[0]! / 1000).toFixed(2)} to ${(sorted.at(-1)! / 1000).toFixed(2)})`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** A build whose konnector opens pages and does nothing else. */
async function contentScript(name: string, urls: readonly string[]): Promise<Build> {
  const out = join(folder, name, 'build')
  mkdirSync(out, { recursive: true })
  const contents = `
    import { ContentScript } from 'cozy-clisk/dist/contentscript'
    class Pages extends ContentScript {
      async ensureAuthenticated() {
        for (const url of ${JSON.stringify(urls)}) {
          await this.goto(url)
          await this.waitForElementInWorker('a, form')
        }
      }
      async getUserDataFromWebsite() { return { sourceAccountIdentifier: 'alone' } }
      async fetch() {}
    }
    new Pages().init()`
  await esbuild({
    stdin: { contents, resolveDir: dir },
    outfile: join(out, 'main.js'),
    bundle: true,
    format: 'iife',
    define: { global: 'window' },
    external: ['fs', 'path'],
    logLevel: 'error',
  })
  return readBuild(out)
}

/** A scenario with the pages of the success, each as often as it is there. */
function scenarioOfPages(): void {
  const [from, to] = ['success', 'alone'].map(name => join(dir, 'test/replay', name)) as [string, string]
  cpSync(from, to, { recursive: true })
  const file = join(to, 'scenario.json')
  const settings = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  writeFileSync(file, JSON.stringify({ ...settings, hands: [], allowUnused: true }))
}

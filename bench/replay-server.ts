/**
 * Measures a replay of the server example beside loading its bundle alone, and beside the standalone mode of
 * cozy-konnector-libs on the example's shop: `npm run bench:replay` (`-- --rounds 9`). Every measure is a process of its
 * own, in turn, on the Node of the stack.
 */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle } from '../src/bundle/bundle.ts'
import { readKonnector } from '../src/konnector/read.ts'
import { findScenarios, replay } from '../src/replay/replay.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } })
const node = join(root, 'node_modules/node20/bin/node')
const folder = mkdtempSync(join(tmpdir(), 'konnector-lint-bench-'))
const dir = join(folder, 'books')
cpSync(join(root, 'examples/books'), dir, {
  recursive: true,
  filter: file => !/\/(?:build|\.konnector-lint|konnector-dev-config\.json)$/.test(file),
})

interface Shop {
  origin: string
  credentials: { login: string; password: string }
  close(): Promise<void>
}
const { startSite } = createRequire(import.meta.url)(join(dir, 'site/site.js')) as {
  startSite(): Promise<Shop>
}

const shop = await startSite()
try {
  const konnector = readKonnector(dir)
  const bundled = await bundle(konnector)
  if (bundled.status === 'failed') throw new Error('the example cannot be bundled')
  const { build } = bundled
  const scenarios = findScenarios(dir)
  // A second run is another measure.
  const settings = join(dir, 'test/replay/success/scenario.json')
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('"again": true', '"again": false'))
  const replayed = async (name: string) => {
    const scenario = scenarios.find(one => one.name === name)!
    const { status, diagnostics } = await replay(build, konnector, scenario, { node })
    if (status !== 'passed') throw new Error(`${name}: ${diagnostics[0]?.message}`)
  }
  const alone = standalone(build.dir)
  let ending = ''
  const measures: Record<string, () => Promise<unknown>> = {
    'the bundle loaded, nothing more': () =>
      run(['-e', `require(${JSON.stringify(join(build.dir, 'index.js'))}); process.exit()`], { cwd: folder }),
    'one replay': () =>
      replay(
        build,
        konnector,
        scenarios.find(({ name }) => name === 'success')!,
        { node },
      ),
    [`${scenarios.length} scenarios, one after the other`]: async () => {
      for (const { name } of scenarios) await replayed(name)
    },
    [`${scenarios.length} scenarios, at the same time`]: () =>
      Promise.all(scenarios.map(({ name }) => replayed(name))),
    'standalone mode on the shop': async () => {
      ending = await run([join(alone, 'index.js')], { cwd: alone, env: { NODE_ENV: 'standalone' } })
    },
  }
  const times = new Map<string, number[]>(Object.keys(measures).map(name => [name, []]))
  for (let round = 0; round <= Number(values.rounds); round++)
    for (const [name, measure] of Object.entries(measures)) {
      const started = performance.now()
      await measure()
      if (round > 0) times.get(name)!.push(performance.now() - started)
    }
  const median = (name: string) =>
    times.get(name)!.toSorted((a, b) => a - b)[Math.floor(Number(values.rounds) / 2)]!
  for (const name of times.keys()) console.log(`${name.padEnd(36)} ${Math.round(median(name))} ms`)
  const over = median('one replay') - median('the bundle loaded, nothing more')
  console.log(`A replay takes ${Math.round(over)} ms more than loading the bundle; the goal is 250.`)
  console.log(`Standalone mode ended with ${ending}.`)
} finally {
  await shop.close()
  rmSync(folder, { recursive: true, force: true })
}

/** The build as standalone mode runs it: the shop in place of the site, and credentials beside it. */
function standalone(buildDir: string): string {
  const alone = join(folder, 'standalone')
  cpSync(buildDir, alone, { recursive: true })
  const file = join(alone, 'index.js')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('https://books.example', shop.origin))
  cpSync(join(dir, 'manifest.konnector'), join(alone, 'manifest.konnector'))
  writeFileSync(join(alone, 'konnector-dev-config.json'), JSON.stringify({ fields: shop.credentials }))
  return alone
}

/** Runs Node, and says how it ended: its exit code and the last line that it printed. */
function run(
  args: string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<string> {
  return new Promise((ended, failed) => {
    const child = spawn(node, args, { cwd, env: { ...env, COZY_FIELDS: '{}' } })
    let printed = ''
    child.stdout.on('data', (text: Buffer) => (printed += text.toString()))
    child.stderr.on('data', (text: Buffer) => (printed += text.toString()))
    child.once('error', failed).once('close', code => {
      const last =
        printed
          .trim()
          .split('\n')
          .findLast(line => /error|critical/i.test(line)) ?? 'no error'
      ended(`exit code ${code} and ${last.trim().slice(0, 160)}`)
    })
  })
}

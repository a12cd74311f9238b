/**
 * Measures konnector-lint's bundling against other bundlers, on the same konnector, machine and Node, in one run:
 * `npm run bench:bundle` (`-- --rounds 7 --konnector <dir>`). Every measure is a process of its own; the rounds go
 * through all bundlers in turn, so that what else the machine does hits all alike.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '..')
const { values } = parseArgs({
  options: {
    konnector: { type: 'string', default: join(root, 'examples/books') },
    rounds: { type: 'string', default: '5' },
    loads: { type: 'string', default: '15' },
  },
})
const konnector = resolve(values.konnector)
const node20 = join(root, 'node_modules/node20/bin/node')

const bundlers = [
  'cozy-konnector-build',
  'ncc',
  'rolldown',
  'konnector-lint',
  'konnector-lint, with maps, notices and SBOM',
  'konnector-lint, all of it, with checks',
] as const
type Bundler = (typeof bundlers)[number]

installed(here)
installed(konnector)
const drivers = builtDrivers()
const scratch = mkdtempSync(join(tmpdir(), 'konnector-lint-bench-'))
try {
  const seconds = measure(Number(values.rounds), bundler => bundleOnce(bundler))
  const loads = measure(Number(values.loads), bundler => loadOnce(outOf(bundler)))
  print(seconds, loads)
} finally {
  rmSync(scratch, { recursive: true, force: true })
  rmSync(dirname(drivers), { recursive: true, force: true })
}

/** As users run it: JavaScript, in chunks, with esbuild outside. */
function builtDrivers(): string {
  const outdir = join(here, 'build')
  buildSync({
    entryPoints: [join(here, 'drivers.ts')],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild', 'rolldown'],
    outdir,
  })
  return join(outdir, 'drivers.js')
}

function installed(dir: string): void {
  if (existsSync(join(dir, 'node_modules'))) return
  console.log(`npm ci in ${dir}…`)
  const { status } = spawnSync('npm', ['ci'], { cwd: dir, stdio: 'inherit' })
  if (status !== 0) throw new Error(`npm ci failed in ${dir}`)
}

function measure(rounds: number, once: (bundler: Bundler) => number): Map<Bundler, number[]> {
  const measures = new Map<Bundler, number[]>(bundlers.map(bundler => [bundler, []]))
  for (let round = 0; round < rounds; round++)
    for (const bundler of bundlers) measures.get(bundler)!.push(once(bundler))
  return measures
}

function outOf(bundler: Bundler): string {
  return join(scratch, bundler.replaceAll(/\W+/g, '-'))
}

/** Wall time of the whole process, in milliseconds. */
function bundleOnce(bundler: Bundler): number {
  const out = outOf(bundler)
  rmSync(out, { recursive: true, force: true })
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [drivers, bundler, konnector, out], {
    encoding: 'utf8',
  })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`${bundler} failed:\n${stdout}${stderr}`)
  return ms
}

/** Time that Node 20 takes to load the bundle alone in a folder, without a compile cache, in milliseconds. */
function loadOnce(out: string): number {
  const alone = join(scratch, 'alone')
  rmSync(alone, { recursive: true, force: true })
  mkdirSync(alone)
  cpSync(join(out, 'index.js'), join(alone, 'index.js'))
  cpSync(join(konnector, 'manifest.konnector'), join(alone, 'manifest.konnector'))
  const program = `const { writeSync } = require('node:fs'); const start = performance.now(); require('./index.js')
    writeSync(2, '\\0' + (performance.now() - start)); process.reallyExit(0)`
  const env = {
    NODE_ENV: 'production',
    COZY_URL: 'http://cozy.invalid/',
    COZY_CREDENTIALS: 'none',
    COZY_FIELDS: '{}',
  }
  const { stderr } = spawnSync(node20, ['--no-warnings', '-e', program], {
    cwd: alone,
    env,
    encoding: 'utf8',
  })
  const ms = Number(stderr.split('\0')[1])
  if (!(ms > 0)) throw new Error(`${out} does not load:\n${stderr}`)
  return ms
}

function print(seconds: Map<Bundler, number[]>, loads: Map<Bundler, number[]>): void {
  const base = bundlers[0]
  const bytes = (bundler: Bundler) => statSync(join(outOf(bundler), 'index.js')).size
  const best = (measures: Map<Bundler, number[]>, bundler: Bundler) => Math.min(...measures.get(bundler)!)
  const rows = bundlers.map(bundler => [
    bundler,
    (best(seconds, bundler) / 1000).toFixed(2),
    `${(best(seconds, base) / best(seconds, bundler)).toFixed(1)} ×`,
    bytes(bundler).toLocaleString('en'),
    (bytes(bundler) / bytes(base)).toFixed(2),
    best(loads, bundler).toFixed(0),
    (best(loads, bundler) / best(loads, base)).toFixed(2),
  ])
  const lines = [
    `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node} to bundle, Node 20 to load; best of ${values.rounds} and ${values.loads}`,
    '',
    '| bundler | s | faster | bytes | of webpack’s | load, ms | of webpack’s |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...rows.map(row => `| ${row.join(' | ')} |`),
  ]
  console.log(lines.join('\n'))
  const file = process.env.GITHUB_STEP_SUMMARY
  if (file) writeFileSync(file, `${lines.join('\n')}\n`, { flag: 'a' })
}

/**
 * Measures konnector-lint's bundling against other bundlers, on the same konnector, machine and Node, in one run:
 * `npm run bench:bundle` (`-- --rounds 7 --konnector <dir>`). Every measure is a process of its own; the rounds go
 * through all bundlers there and back, so that what else the machine does hits all alike.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { svgoWithoutStyles } from '../scripts/build/svgo-without-styles.ts'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '..')
const { values } = parseArgs({
  options: {
    konnector: { type: 'string', default: join(root, 'examples/books') },
    rounds: { type: 'string', default: '7' },
    loads: { type: 'string', default: '15' },
  },
})
const konnector = resolve(values.konnector)
const nodes = {
  // What the stack runs konnectors with, and their authors build them with.
  'Node 20': join(root, 'node_modules/node20/bin/node'),
  'Node 24': join(root, 'node_modules/node/bin/node'),
}

const bundlers = [
  'cozy-konnector-build',
  'ncc',
  'rolldown',
  'esbuild, its program alone',
  'konnector-lint',
  'konnector-lint, with maps, notices and SBOM',
  'konnector-lint, all of it, with checks',
] as const
type Bundler = (typeof bundlers)[number]
const [base] = bundlers

/** What a machine adds to it, such as certificates that Node 20 reads at every start, is no part of a bundling. */
const env = { PATH: process.env.PATH, HOME: process.env.HOME }

installed(here)
installed(konnector)
const drivers = await builtDrivers()
const scratch = mkdtempSync(join(tmpdir(), 'konnector-lint-bench-'))
try {
  const lines = [
    `${cpus().length} × ${cpus()[0]?.model.trim()}, ${values.rounds} rounds, ${values.loads} loads`,
  ]
  for (const [name, node] of Object.entries(nodes))
    lines.push('', ...table(name, await measure(Number(values.rounds), bundler => bundleOnce(node, bundler))))
  lines.push('', ...loadTable(await measure(Number(values.loads), loadOnce)))
  console.log(lines.join('\n'))
  const summary = process.env.GITHUB_STEP_SUMMARY
  if (summary) writeFileSync(summary, `${lines.join('\n')}\n`, { flag: 'a' })
} finally {
  for (const bundler of bundlers) clear(outOf(bundler))
  rmSync(scratch, { recursive: true, force: true })
  rmSync(dirname(drivers), { recursive: true, force: true })
}

/** As users run it: JavaScript, in chunks, with esbuild outside. */
async function builtDrivers(): Promise<string> {
  const outdir = join(here, 'build')
  await build({
    entryPoints: [join(here, 'drivers.ts')],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: ['esbuild', 'rolldown'],
    plugins: [svgoWithoutStyles],
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

async function measure(rounds: number, once: (bundler: Bundler) => number): Promise<Map<Bundler, number[]>> {
  const measures = new Map<Bundler, number[]>(bundlers.map(bundler => [bundler, []]))
  for (let round = 0; round < rounds; round++)
    // There and back: what a bundler leaves behind, such as a hot processor, is not always the same one's time.
    for (const bundler of round % 2 === 0 ? bundlers : bundlers.toReversed()) {
      measures.get(bundler)!.push(once(bundler))
      await sleep(200)
    }
  return measures
}

function outOf(bundler: Bundler): string {
  return join(scratch, bundler.replaceAll(/\W+/g, '-'))
}

/** Removes a build, and what konnector-lint keeps about it in the konnector. */
function clear(out: string): void {
  for (const folder of [out, join(konnector, '.konnector-lint', basename(out))])
    rmSync(folder, { recursive: true, force: true })
}

/** Wall time of the whole process, in milliseconds. */
function bundleOnce(node: string, bundler: Bundler): number {
  const out = outOf(bundler)
  clear(out)
  const [program = '', ...args] =
    bundler === 'esbuild, its program alone' ? esbuildCommand(out) : [node, drivers, bundler, konnector, out]
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: konnector, env, encoding: 'utf8' })
  const ms = performance.now() - start
  if (status !== 0) throw new Error(`${bundler} failed:\n${stdout}${stderr}`)
  return ms
}

/** What esbuild takes with nothing around it: no Node, no plugin, no name kept. */
function esbuildCommand(out: string): string[] {
  const program = join(root, `node_modules/@esbuild/${process.platform}-${process.arch}/bin/esbuild`)
  const options = ['--bundle', '--platform=node', '--external:canvas', '--log-level=error']
  return [program, 'src/index.js', ...options, `--outfile=${join(out, 'index.js')}`]
}

/** Time that Node 20 takes to load the bundle alone in a folder, without a compile cache, in milliseconds. */
function loadOnce(bundler: Bundler): number {
  const alone = join(scratch, 'alone')
  rmSync(alone, { recursive: true, force: true })
  mkdirSync(alone)
  cpSync(join(outOf(bundler), 'index.js'), join(alone, 'index.js'))
  cpSync(join(konnector, 'manifest.konnector'), join(alone, 'manifest.konnector'))
  const program = `const { writeSync } = require('node:fs'); const start = performance.now(); require('./index.js')
    writeSync(2, '\\0' + (performance.now() - start)); process.reallyExit(0)`
  const { stderr } = spawnSync(nodes['Node 20'], ['--no-warnings', '-e', program], {
    cwd: alone,
    env: {
      NODE_ENV: 'production',
      COZY_URL: 'http://cozy.invalid/',
      COZY_CREDENTIALS: 'none',
      COZY_FIELDS: '{}',
    },
    encoding: 'utf8',
  })
  const ms = Number(stderr.split('\0')[1])
  if (!(ms > 0)) throw new Error(`${bundler}: the bundle does not load:\n${stderr}`)
  return ms
}

/** How many times faster is the median of the rounds', as what else a machine does changes from round to round. */
function table(name: string, measured: Map<Bundler, number[]>): string[] {
  const own = measured.get(base)!
  const rows = bundlers.map(bundler => {
    const times = measured.get(bundler)!
    const faster = times.map((ms, round) => own[round]! / ms).toSorted((a, b) => a - b)
    const ratios = [median(faster), faster[0]!, faster.at(-1)!].map(ratio => `${ratio.toFixed(1)} ×`)
    return [bundler, seconds(median(times)), seconds(Math.min(...times)), ...ratios]
  })
  return markdown([`${name}, bundler`, 'median, s', 'best, s', 'faster', 'least', 'most'], rows)
}

function loadTable(measured: Map<Bundler, number[]>): string[] {
  const bytes = (bundler: Bundler) => statSync(join(outOf(bundler), 'index.js')).size
  const ms = (bundler: Bundler) => median(measured.get(bundler)!)
  const rows = bundlers.map(bundler => [
    bundler,
    bytes(bundler).toLocaleString('en'),
    (bytes(bundler) / bytes(base)).toFixed(2),
    ms(bundler).toFixed(0),
    (ms(bundler) / ms(base)).toFixed(2),
  ])
  return markdown(['loaded by Node 20', 'bytes', 'of webpack’s', 'load, ms', 'of webpack’s'], rows)
}

function markdown(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string[] {
  const line = (cells: readonly (string | undefined)[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line)]
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
}

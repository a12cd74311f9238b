/**
 * Measures how long one lint takes from a cold start, beside bare Node and a peer that checks the same manifest against
 * the same JSON Schema: `npm run bench:lint` (`-- --rounds 21`). Every measure is a process of its own, in turn.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, copyFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const here = dirname(fileURLToPath(import.meta.url))
const root = resolve(here, '..')
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } })
const nodes = { 'Node 24': process.execPath, 'Node 20': join(root, 'node_modules/node20/bin/node') }

if (!existsSync(join(here, 'node_modules'))) spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit' })
const folder = mkdtempSync(join(tmpdir(), 'konnector-lint-bench-'))
// The peer goes by the file's extension.
const manifest = join(folder, 'manifest.json')
copyFileSync(join(root, 'examples/books/manifest.konnector'), manifest)
const schema = join(root, 'schema/manifest.konnector.schema.json')
const ajv = join(here, 'node_modules/ajv-cli/dist/index.js')
const cli = join(root, 'dist/cli.js')
const commands: Record<string, string[]> = {
  'bare node': ['-e', '0'],
  'ajv-cli, the manifest against its schema': [
    ajv,
    'validate',
    '--strict=false',
    '-s',
    schema,
    '-d',
    manifest,
  ],
  'konnector-lint, the manifest alone': [cli, 'lint', '--manifest-only', join(root, 'examples/books')],
  'konnector-lint, the repository with its source': [cli, 'lint', join(root, 'examples/books')],
}

try {
  for (const [name, node] of Object.entries(nodes)) print(name, measure(node))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Milliseconds of each command, round by round; one round before is not counted. */
function measure(node: string): Map<string, number[]> {
  const times = new Map<string, number[]>(Object.keys(commands).map(name => [name, []]))
  for (let round = 0; round <= Number(values.rounds); round++)
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now()
      const { status, stderr } = spawnSync(node, args, { cwd: folder, encoding: 'utf8' })
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`)
      if (round > 0) times.get(name)!.push(performance.now() - start)
    }
  return times
}

function print(node: string, times: Map<string, number[]>): void {
  const bare = times.get('bare node')!
  console.log(`${node}, ${values.rounds} rounds, medians`)
  for (const [name, own] of times) {
    const ratio = median(own.map((time, round) => time / bare[round]!))
    console.log(
      `  ${name.padEnd(48)}${median(own).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)} × bare node`,
    )
  }
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!
}

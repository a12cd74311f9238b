/** Draws the pictures of the terminal in README.md from what the tool prints (`--check`: only says what is stale). */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { drawTerminal } from './docs/terminal-picture.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const folder = mkdtempSync(join(tmpdir(), 'pictures-'))

try {
  draw('tutorial', "the findings in the tutorial's manifest, on one screen", 24, dir =>
    cpSync(join(root, 'test/fixtures/seed-era/tutorial.konnector'), join(dir, 'manifest.konnector')),
  )
  draw('lint', 'a finding of konnector-lint in a terminal', 0, dir => {
    cpSync(join(root, 'test/fixtures/good-konnector'), dir, { recursive: true })
    const file = join(dir, 'manifest.konnector')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"verbs": ["GET"]', '"verbs": ["get"]'))
  })
} finally {
  rmSync(folder, { recursive: true })
}

/** Lints a konnector at 80 columns; a picture has at least `rows` lines. */
function draw(name: string, label: string, rows: number, prepare: (dir: string) => void): void {
  const dir = mkdtempSync(join(folder, `${name}-`))
  prepare(dir)
  const lines = [`$ npx konnector-lint`, ...lint(dir).trimEnd().split('\n')]
  if (rows > 0 && lines.length > rows) throw new Error(`${name} has ${lines.length} lines, more than ${rows}`)
  const file = join(root, `docs/images/${name}.svg`)
  const after = drawTerminal(lines, { label, columns: 80, rows: Math.max(rows, lines.length) })
  if (readFileSync(file, { encoding: 'utf8', flag: 'a+' }) === after) return
  if (values.check) {
    console.log(`stale: docs/images/${name}.svg (npm run generate)`)
    process.exitCode = 1
  } else writeFileSync(file, after)
}

function lint(cwd: string): string {
  const { PATH, HOME } = process.env
  const args = ['--disable-warning=ExperimentalWarning', join(root, 'src/cli/start.ts')]
  const env = { PATH, HOME, FORCE_COLOR: '1', COLUMNS: '80', GIT_CEILING_DIRECTORIES: tmpdir() }
  try {
    return execFileSync(process.execPath, args, { cwd, env, encoding: 'utf8' })
  } catch (error) {
    // An error was found: that is the picture.
    return (error as { stdout: string }).stdout
  }
}

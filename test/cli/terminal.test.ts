import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import stringWidth from 'fast-string-width'
import { afterAll, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { hasTerminal, inTerminal } from '../helpers/terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
afterAll(() => rmSync(folder, { recursive: true }))
cpSync(
  resolve(import.meta.dirname, '../fixtures/seed-era/tutorial.konnector'),
  join(folder, 'manifest.konnector'),
)

const linesOf = (text: string) => text.trimEnd().split('\n')

test.runIf(hasTerminal)("the tutorial's manifest fits 80 × 24, with the prompts", async () => {
  const lines = linesOf(await inTerminal(['lint'], { cwd: folder }))
  expect(lines.length).toBeLessThanOrEqual(22)
  expect(lines.filter(line => stringWidth(line) > 80)).toEqual([])
  expect(lines.join('\n')).toContain('"version" and "editor" are missing.')
})

test.runIf(hasTerminal)('a dumb terminal gets no escape sequence, another one colours', async () => {
  expect(await inTerminal(['lint'], { cwd: folder, env: { TERM: 'dumb' } })).not.toContain('\u001b')
  expect(await inTerminal(['lint'], { cwd: folder })).toContain('\u001b[33mwarning\u001b[39m')
})

test.runIf(hasTerminal)(
  'rules are links where the terminal shows them, and explained where not',
  async () => {
    const linked = await inTerminal(['lint'], { cwd: folder, env: { TERM_PROGRAM: 'WezTerm' } })
    expect(linked).toContain('no-placeholder.md\u001b\\no-placeholder\u001b]8;;\u001b\\')
    expect(linked).not.toContain('explain <rule>')
    const plain = await inTerminal(['lint'], { cwd: folder })
    expect(plain).not.toContain('\u001b]8;;')
    expect(plain).toContain('konnector-lint explain <rule> explains a rule.')
  },
)

test.runIf(hasTerminal)('at 50 columns nothing is wider', { timeout: 120_000 }, async () => {
  const asked = [
    ['lint'],
    ['lint', '--verbose'],
    ['ci', '--steps', 'lint,bundle'],
    ['--help'],
    ['explain'],
    ...Object.keys(commands).map(name => [name, '--help']),
  ]
  for (const args of asked) {
    const lines = linesOf(await inTerminal(args, { cwd: folder, columns: 50 }))
    // A word stays whole, and an option with its value: people copy them.
    const wide = lines.filter(line => stringWidth(line) > 50 && /[^ ] [^<[]/.test(line.trim()))
    expect({ args, wide }).toEqual({ args, wide: [] })
  }
})

test.runIf(hasTerminal)('a terminal shows what is being done, and takes it away', async () => {
  const job = join(folder, 'job')
  mkdirSync(join(job, 'src'), { recursive: true })
  cpSync(join(folder, 'manifest.konnector'), join(job, 'manifest.konnector'))
  writeFileSync(join(job, 'src/index.js'), 'console.log(1)\n')
  const shown = await inTerminal(['ci', '--steps', 'lint,bundle'], { cwd: job })
  expect(shown).toContain('\r\u001b[2Klint…\r\u001b[2Kbundle…')
  const last = shown.lastIndexOf('\r\u001b[2K')
  expect(shown.slice(last + 5)).toContain('warnings')
  const quiet = await inTerminal(['ci', '--steps', 'lint,bundle', '--quiet'], { cwd: job })
  expect(quiet).not.toContain('\u001b[2K')
})

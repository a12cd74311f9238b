import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { commonOptions } from '../../src/cli/options.ts'
import { allRules } from '../../src/rules.ts'
import { hasTerminal } from '../helpers/terminal.ts'
import { konnectorLint } from '../helpers/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'completion-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'given.konnector'), '')

async function scriptFor(shell: string): Promise<string> {
  const { code, stdout } = await konnectorLint(['completion', shell])
  expect(code).toBe(0)
  const file = join(folder, `completion.${shell}`)
  writeFileSync(file, stdout)
  return file
}

const hasShell = (shell: string) => spawnSync(shell, ['-c', ':']).status === 0

/**
 * Types lines into an interactive shell; each is sent when the shell has answered the one before. The tool is a function
 * that prints the words it gets: what the shell completed.
 */
function type(shell: readonly string[], setup: string, lines: readonly string[]): Promise<string[]> {
  const { PATH, HOME } = process.env
  return new Promise((ended, failed) => {
    const child = spawn('script', ['-qec', shell.join(' '), '/dev/null'], {
      cwd: folder,
      env: { PATH, HOME, TERM: 'xterm', PS1: '' },
    })
    const waiting = [...lines, 'exit']
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const answers = text.match(/^(ready!|got:.*)\r?$/gm)?.length ?? 0
      while (lines.length + 1 - waiting.length < answers && waiting.length > 0)
        child.stdin.write(`${waiting.shift()}\n`)
    })
    child
      .once('error', failed)
      .once('close', () => ended([...text.matchAll(/^got:(.*?)\r?$/gm)].map(([, words]) => words!)))
    child.stdin.write(`${setup}; konnector-lint() { echo "got:$*"; }; echo ready\\!\n`)
  })
}

const typed = [
  ['bun\t', 'bundle'],
  ['bundle --ou\tx', 'bundle --out-dir x'],
  ['replay --sandbox req\t', 'replay --sandbox require'],
  ['--profile reg\t', '--profile registry'],
  ['explain slug-for\t', 'explain slug-format'],
  ['registry sh\t', 'registry show'],
  ['lint giv\t', 'lint given.konnector'],
  ['giv\t', 'given.konnector'],
] as const

describe.each([
  ['bash', ['bash', '--norc', '-i'], 'source completion.bash'],
  ['zsh', ['zsh', '-f', '-i'], 'PROMPT=; autoload -Uz compinit; compinit -u -D; source ./completion.zsh'],
])('%s', (shell, command, setup) => {
  test.runIf(hasTerminal && hasShell(shell))('completes what is typed', { timeout: 60_000 }, async () => {
    await scriptFor(shell)
    const lines = typed.map(([line]) => `konnector-lint ${line}`)
    expect((await type(command, setup, lines)).map(words => words.replace('=', ' ').trim())).toEqual(
      typed.map(([, words]) => words),
    )
  })
})

test.runIf(hasShell('bash'))('bash completes the value after an equals sign', async () => {
  const file = await scriptFor('bash')
  const words = `COMP_WORDS=(konnector-lint lint --format = js) COMP_CWORD=4`
  const asked = `source ${file}; ${words}; _konnector_lint; echo "\${COMPREPLY[@]}"`
  expect(execFileSync('bash', ['-c', asked], { encoding: 'utf8' })).toBe('json\n')
})

test.runIf(hasShell('fish'))('fish completes commands, options and values', async () => {
  const file = await scriptFor('fish')
  const complete = (line: string) =>
    execFileSync('fish', ['--no-config', '-c', 'source $argv[1]; complete -C $argv[2]', file, line], {
      encoding: 'utf8',
      cwd: folder,
      env: { ...process.env, HOME: folder },
    })
      .split('\n')
      .filter(Boolean)
      .map(found => found.split('\t')[0])
  expect(complete('konnector-lint bun')).toEqual(['bundle'])
  expect(complete('konnector-lint bundle --ou')).toEqual(['--out-dir'])
  expect(complete('konnector-lint --profile reg')).toEqual(['registry'])
  expect(complete('konnector-lint explain slug-')).toEqual(['slug-format', 'slug-reserved', 'slug-style'])
  expect(complete('konnector-lint lint giv')).toEqual(['given.konnector'])
})

test.each(['bash', 'zsh', 'fish'])('%s knows every command, option and rule', async shell => {
  const { stdout } = await konnectorLint(['completion', shell])
  const loaded = await Promise.all(Object.values(commands).map(load => load()))
  const options = loaded.flatMap(command => Object.keys({ ...commonOptions, ...command.options }))
  const dash = shell === 'fish' ? '-l ' : '--'
  for (const option of options) expect(stdout).toContain(`${dash}${option}`)
  for (const { id } of allRules) expect(stdout).toContain(id)
  for (const name of Object.keys(commands)) expect(stdout).toContain(name)
})

test('another shell is refused with the ones there are', async () => {
  for (const args of [['completion'], ['completion', 'tcsh']])
    expect(await konnectorLint(args)).toMatchObject({
      code: 2,
      stderr:
        'konnector-lint: completion needs a shell: bash, zsh or fish. For bash, run eval "$(konnector-lint completion bash)".\n',
    })
})

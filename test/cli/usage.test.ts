import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { TokenVault } from '../../src/secrets/token-vault.ts'
import { run } from '../helpers/run.ts'

const temporary = mkdtempSync(join(tmpdir(), 'konnector-lint-usage-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

async function typed(...argv: string[]) {
  let out = ''
  let err = ''
  const code = await main(argv, {
    cwd: temporary,
    env: {},
    tokens: new TokenVault(),
    stdin: (async function* () {})(),
    stdout: { write: text => (out += text) },
    stderr: { write: text => (err += text) },
  })
  return { code, out, err }
}

describe('what is typed wrong', () => {
  test.each([
    [['registry', 'books'], 'registry accepts show <slug>, list, or nothing; unexpected "books".'],
    [['registry', '--port', '99999'], '--port is 99999. Use one up to 65535'],
    [['init', 'a', 'b'], 'init accepts one folder; unexpected argument "b".'],
    [['explain', 'no-bom', 'max-size'], 'explain accepts one rule; unexpected argument "max-size".'],
    [['record', 'a', 'b'], 'record accepts one scenario; unexpected argument "b".'],
    [
      ['lint', '--max-warnings', '-1'],
      '--max-warnings needs a value. A value that begins with a dash is given as',
    ],
    [['ci', '--branch', 'a b'], 'Invalid --branch "a b". Use a valid branch name, such as build.'],
    [['publish', '--registry', 'registry'], 'Invalid --registry "registry". Use an http:// or https:// URL.'],
    [['bundle', '--space', 'Banks'], 'Invalid --space "Banks". Use lower-case letters, digits,'],
    [['bundle', '--bare', '--analyze'], '--analyze shows what --bare leaves out. Give one of them.'],
    [['record', '../x'], '"../x" cannot name a scenario.'],
    [['--fromat', 'json'], 'Unknown option --fromat. Did you mean --format?'],
    [['-x'], 'Unknown option --x. See --help.'],
    [['lint', '--registry', 'x'], 'Unknown option --registry. It belongs to bundle, publish, ci, registry.'],
    [['publish', '--registry-token', 'x'], 'There is no option --registry-token: it would show the token'],
  ])('%j is explained in one line', async (argv, message) => {
    const { code, out, err } = await typed(...argv)
    expect(err).toContain(`konnector-lint: ${message}`)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(out).toBe('')
    expect(code).toBe(2)
    expect(readdirSync(temporary)).toEqual([])
  })

  test('one letter does for the options that every command has', async () => {
    expect((await typed('-V')).out).toBe((await typed('--version')).out)
    expect((await typed('lint', '--print-config', '-q', '-c', 'nowhere.json')).err).toContain('nowhere.json')
  })

  test('a command too', async () => {
    expect(await typed('pubish')).toMatchObject({
      code: 3,
      err: expect.stringContaining('Did you mean the command publish?'),
    })
    expect((await typed('some-folder')).err).not.toContain('Did you mean')
  })
})

test('what the disk refuses is said in one line, with 3', async () => {
  const file = join(temporary, 'file')
  writeFileSync(file, '')
  const { code, err } = await typed('lint', '--stdin', '--format', `json=${join(file, 'report.json')}`)
  rmSync(file)
  expect(err).toMatch(
    /^konnector-lint: Cannot \w+ .*file\/report\.json: a parent of it is a file, not a folder\. .*\n$/,
  )
  expect(code).toBe(3)
})

test('--config of record is the credentials, and said once', async () => {
  const { out } = await typed('record', '--help')
  expect(out.match(/--config .*/g)).toEqual([expect.stringContaining('konnector-dev-config.json')])
})

test('a reader that has seen enough makes no crash', async () => {
  const cli = resolve(import.meta.dirname, '../../src/cli.ts')
  const child = spawn(process.execPath, [cli, 'explain', 'permission-verbs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  let said = ''
  child.stderr.setEncoding('utf8').on('data', text => (said += text))
  const code = await new Promise(ended => child.once('close', ended))
  expect(said).toBe('')
  expect(code).toBe(0)
})

test.skipIf(process.platform === 'win32')('what a signal ends cleans up first', async () => {
  const script = join(temporary, 'run.ts')
  const source = resolve(import.meta.dirname, '../../src/process/interrupt.ts')
  writeFileSync(
    script,
    `import { onInterrupt } from ${JSON.stringify(source)}
const forGood = onInterrupt(() => console.log('cleaned'))
onInterrupt(() => console.log('never'))()
setTimeout(() => process.exit(5), 10_000)
process.kill(process.pid, 'SIGTERM')
void forGood`,
  )
  expect(await run([script], {})).toEqual({ code: null, stdout: 'cleaned\n', stderr: '' })
})

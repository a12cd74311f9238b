import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manifest, temporary, writeFiles } from '../git/git-fixture.ts'
import { canShutNamespaces, withoutNamespaces } from '../helpers/namespaces.ts'
import { dist, type Ended, konnectorLint, nodes } from '../helpers/run.ts'

/** A konnector that says where it is when it is loaded and when it is replayed. */
function konnector(source = ''): string {
  const dir = temporary()
  writeFiles(dir, {
    'manifest.konnector': JSON.stringify({ ...manifest, name: 'Books', permissions: {} }),
    'package.json': '{ "name": "books", "license": "MIT" }',
    'src/index.js': source,
    'assets/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'test/replay/success/scenario.json':
      '{ "version": 1, "recordedAt": "2026-02-03T04:05:06.000Z", "fields": {} }',
    'test/replay/success/expected.json': '{ "result": "success", "documents": {}, "files": [] }',
  })
  return dir
}

/** Runs what ships on a machine that gives no namespaces. */
function runWithout(
  script: string,
  args: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const [file = '', ...before] = withoutNamespaces
  // A shell drops variables whose names it cannot have, such as those of inputs.
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  const command = ['env', ...variables, process.execPath, join(dist, script), ...args]
  const { PATH, HOME } = process.env
  const child = spawn(file, [...before, ...command], { cwd, env: { PATH, HOME } })
  const ended = { code: null, stdout: '', stderr: '' } as Ended
  child.stdout.on('data', text => (ended.stdout += text))
  child.stderr.on('data', text => (ended.stderr += text))
  return new Promise(resolve => child.once('close', code => resolve({ ...ended, code })))
}

const firstLine = (text: string) => text.split('\n', 1)[0]
const isolation = (text: string) =>
  JSON.parse(text).steps.find((step: { name: string }) => step.name === 'replay').outputs.isolation

describe('--sandbox', () => {
  test('is off when that is asked for, and the report begins with it', async () => {
    const cwd = konnector()
    const { code, stdout } = await konnectorLint(['ci', '--sandbox', 'off'], { cwd })
    expect(code).toBe(0)
    expect(firstLine(stdout)).toMatch(/^No sandbox: it is off/)
    const json = await konnectorLint(['replay', '--sandbox', 'off', '--format', 'json'], { cwd })
    expect(isolation(json.stdout)).toBe('no sandbox, it is off')
    expect(JSON.parse(json.stdout)).not.toHaveProperty('notice')
  })

  test('has three values', async () => {
    const { code, stderr } = await konnectorLint(['replay', '--sandbox', 'on'], { cwd: konnector() })
    expect(code).toBe(2)
    expect(stderr).toContain('Use require, prefer, off.')
  })
})

describe.runIf(canShutNamespaces)('where no sandbox can be had', () => {
  const refused = /A sandbox is required to run the build, and this machine gives none \(.*unshare/

  test('a run goes on under the permissions of Node, and the report begins with it', async () => {
    const cwd = konnector(`require('fs').mkdtempSync(require('os').tmpdir() + '/x')`)
    const { code, stdout } = await runWithout('cli.js', ['ci'], cwd)
    expect(stdout).not.toContain('build-load')
    expect(code).toBe(0)
    expect(firstLine(stdout)).toMatch(/^No sandbox: this machine gives none/)
    for (const node of Object.values(nodes)) {
      const json = await runWithout('cli.js', ['replay', '--node', node, '--format', 'json'], cwd)
      expect(json.code).toBe(0)
      expect(isolation(json.stdout)).toBe('no sandbox, node permissions alone')
    }
    const markdown = await runWithout('cli.js', ['replay', '--format', 'markdown'], cwd)
    expect(firstLine(markdown.stdout)).toMatch(/^\*\*No sandbox: this machine gives none/)
  })

  test.each([
    ["require('child_process').execFile('true', () => {})", 'Access to this API has been restricted'],
    ["new (require('worker_threads').Worker)('1', { eval: true })", 'Access to this API has been restricted'],
    ["require('v8').setFlagsFromString('--log-all')", 'blocked a change of V8'],
    ["process.kill(process.ppid, 'SIGUSR1')", 'blocked a signal'],
    ["require('node:sqlite') && new (require('node:sqlite').DatabaseSync)('x.db')", 'blocked a database'],
    ["require('net').createServer().listen(require('os').tmpdir() + '/s')", 'blocked to listen on'],
  ])('what stops %s is named, and is no error', async (source, words) => {
    const { code, stdout } = await runWithout('cli.js', ['bundle', '--format', 'json'], konnector(source))
    const loads = JSON.parse(stdout).diagnostics.filter(({ rule }: { rule: string }) => rule === 'build-load')
    expect(loads).toMatchObject([{ severity: 'info', message: expect.stringContaining(words) }])
    expect(code).toBe(0)
  })

  test('nothing runs where a sandbox is required, as it is to publish', async () => {
    for (const args of [
      ['ci', '--sandbox', 'require'],
      ['bundle', '--sandbox=require'],
      ['publish'],
      ['ci', '--publish'],
    ]) {
      const { code, stdout } = await runWithout('cli.js', args, konnector())
      expect([args, code]).toEqual([args, 3])
      expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(refused)
    }
    const plan = await runWithout('cli.js', ['publish', '--dry-run', '--format', 'json'], konnector())
    expect(plan.stdout).not.toMatch(/A sandbox is required/)
  })

  test('the Action runs no build beside a token for a registry, unless asked to', async () => {
    const run = async (inputs: Record<string, string>) => {
      const cwd = konnector()
      mkdirSync(join(cwd, 'runner'))
      const file = (name: string, text = '') => {
        writeFileSync(join(cwd, 'runner', name), text)
        return join(cwd, 'runner', name)
      }
      const env = {
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: cwd,
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: file('event.json', '{}'),
        GITHUB_OUTPUT: file('output'),
        RUNNER_TEMP: join(cwd, 'runner'),
      }
      const ended = await runWithout('action.js', [], cwd, env)
      const report = readFileSync(join(cwd, 'runner/konnector-lint-report.json'), 'utf8')
      return { ...ended, report }
    }
    expect(await run({ 'registry-token': 'a-token' })).toMatchObject({
      code: 3,
      report: expect.stringMatching(refused),
    })
    expect(await run({ 'registry-token': 'a-token', sandbox: 'prefer' })).toMatchObject({ code: 0 })
    expect(await run({})).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('No sandbox: this machine'),
    })
  })
})

import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningRegistry, startRegistry } from '../../src/registry/server/start.ts'
import { recordedBooks } from '../helpers/books.ts'
import { konnectorLint, nodes } from '../helpers/run.ts'

const temporary = mkdtempSync(join(tmpdir(), 'konnector-lint-ci-'))
let registry: RunningRegistry
beforeAll(async () => {
  registry = await startRegistry({
    dir: join(temporary, 'registry'),
    seeds: [{ slug: 'books', editor: 'Examples' }],
  })
})
afterAll(async () => {
  await registry.close()
  rmSync(temporary, { recursive: true, force: true })
})

const identity = ['-c', 'user.name=Books', '-c', 'user.email=books@books.example']

/** A clone of the example with one commit, as a konnector's author has it. */
function checkout(version = '1.0.0'): string {
  const dir = recordedBooks()
  if (version !== '1.0.0')
    edit(dir, 'manifest.konnector', text => text.replace('"version": "1.0.0"', `"version": "${version}"`))
  writeFileSync(
    join(dir, '.gitignore'),
    'node_modules\nbuild/\n.konnector-lint/\nkonnector-dev-config.json\n',
  )
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: dir, stdio: 'ignore' })
  git('init', '--initial-branch', 'main')
  git('add', '--all')
  git('commit', '--message', 'Import the bills of Books')
  return dir
}

function bareOrigin(name: string): string {
  const dir = join(temporary, `${name}.git`)
  execFileSync('git', ['init', '--quiet', '--bare', dir])
  return dir
}

function edit(dir: string, file: string, change: (text: string) => string): void {
  const path = join(dir, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

const steps = (stdout: string) =>
  JSON.parse(stdout).steps as {
    name: string
    status: string
    reason?: string
    outputs: Record<string, string>
  }[]
const statuses = (stdout: string) =>
  Object.fromEntries(steps(stdout).map(({ name, status }) => [name, status]))

test('all five steps, then again: nothing to push, already published', async () => {
  const dir = checkout()
  execFileSync('git', ['tag', '1.0.0'], { cwd: dir })
  const origin = bareOrigin('five-steps')
  const args = [
    'ci',
    '--publish',
    '--sandbox',
    'prefer',
    '--remote',
    origin,
    '--registry',
    registry.url,
    '--format',
    'json',
  ]
  const env = { REGISTRY_TOKEN: registry.tokens[0]! }
  const first = await konnectorLint(args, { cwd: dir, env, node: nodes[20] })
  expect(first.code, first.stdout + first.stderr).toBe(0)
  expect(statuses(first.stdout)).toEqual({
    lint: 'passed',
    bundle: 'passed',
    replay: 'passed',
    push: 'passed',
    submit: 'passed',
  })
  const submit = steps(first.stdout).find(({ name }) => name === 'submit')!
  expect(submit.outputs).toMatchObject({
    version: '1.0.0',
    state: 'published',
    sha256: expect.stringMatching(/^[a-f0-9]{64}$/),
  })

  const clone = join(temporary, 'clone')
  execFileSync('git', ['clone', '--quiet', '--branch', 'build', origin, clone])
  const shipped = readdirSync(clone)
  expect(shipped).toEqual(expect.arrayContaining(['index.js', 'manifest.konnector', 'icon.svg']))
  expect(shipped).not.toContain('package.json')

  const second = await konnectorLint(args, { cwd: dir, env })
  expect(second.code).toBe(0)
  expect(statuses(second.stdout)).toMatchObject({
    bundle: 'unchanged',
    push: 'unchanged',
    submit: 'unchanged',
  })
  expect(steps(second.stdout).at(-1)!.reason).toMatch(/already published/)
})

describe('without --publish', () => {
  test('what push and submit lack is said, and is no failure', async () => {
    const { code, stdout } = await konnectorLint(['ci', '--format', 'json'], { cwd: checkout() })
    expect(code).toBe(0)
    expect(statuses(stdout)).toMatchObject({ replay: 'passed', push: 'skipped', submit: 'skipped' })
    const [push, submit] = steps(stdout).slice(-2)
    expect(push!.reason).toMatch(/There is no remote/)
    expect(submit!.reason).toMatch(/There is no registry/)
  })
})

describe('bad input', () => {
  test('unreadable JSON: the place, and the later steps do not run', async () => {
    const dir = recordedBooks()
    edit(dir, 'manifest.konnector', text => text.replace('"version": "1.0.0",', '"version": "1.0.0"'))
    const { code, stdout } = await konnectorLint(['ci', '--format', 'json'], { cwd: dir })
    expect(code).toBe(1)
    expect(statuses(stdout)).toEqual({
      lint: 'failed',
      bundle: 'skipped',
      replay: 'skipped',
      push: 'skipped',
      submit: 'skipped',
    })
    expect(JSON.parse(stdout).diagnostics[0]).toMatchObject({ rule: 'json-syntax', line: 3 })
    // Alone, bundle says it too.
    const alone = await konnectorLint(['bundle'], { cwd: dir })
    expect(alone.code).toBe(1)
    expect(alone.stdout).toContain('json-syntax')
  })

  test("a bundle error: esbuild's message with the user's file and line", async () => {
    const dir = recordedBooks()
    edit(dir, 'src/index.js', text => `${text}\nconst = 1\n`)
    const { code, stdout } = await konnectorLint(['bundle', '--format', 'json'], { cwd: dir })
    expect(code).toBe(1)
    const lines = readFileSync(join(dir, 'src/index.js'), 'utf8').split('\n')
    expect(JSON.parse(stdout).diagnostics[0]).toMatchObject({
      file: 'src/index.js',
      line: lines.indexOf('const = 1') + 1,
    })
  })

  test('an exchange that is missing from the recording: the request and the nearest one', async () => {
    const dir = recordedBooks()
    const recording = join(dir, 'test/replay/success')
    const page = readdirSync(recording).find(name => /bills.*\.http$/.test(name))!
    rmSync(join(recording, page))
    const { code, stdout } = await konnectorLint(['replay', 'success'], { cwd: dir })
    expect(code).toBe(1)
    expect(stdout).toContain('replay-unmatched')
    expect(stdout).toContain('/bills')
  })

  test('a permission that is missing: which doctype and verb', async () => {
    const dir = recordedBooks()
    edit(dir, 'manifest.konnector', text => {
      const manifest = JSON.parse(text)
      for (const [title, rule] of Object.entries<{ type: string }>(manifest.permissions))
        if (rule.type === 'io.cozy.bills') delete manifest.permissions[title]
      return JSON.stringify(manifest, null, 2)
    })
    const { code, stdout } = await konnectorLint(['replay', 'success'], { cwd: dir })
    expect(code).toBe(1)
    expect(stdout).toContain('replay-permission')
    expect(stdout).toContain('io.cozy.bills')
  })

  test('a permission that no recording needs: an info, when all recordings were replayed', async () => {
    const dir = recordedBooks()
    edit(dir, 'manifest.konnector', text => {
      const manifest = JSON.parse(text)
      manifest.permissions.contacts = { type: 'io.cozy.contacts', verbs: ['GET'] }
      return JSON.stringify(manifest, null, 2)
    })
    const replayed = async (...names: string[]) => {
      const { code, stdout } = await konnectorLint(['replay', ...names, '--format', 'json'], { cwd: dir })
      expect(code).toBe(0)
      return JSON.parse(stdout).diagnostics
    }
    expect(await replayed()).toMatchObject([
      { rule: 'replay-permission-unused', severity: 'info', pointer: '/permissions/contacts' },
    ])
    expect(await replayed('success')).toEqual([])
  })

  test('a recording that is not there ends with 3', async () => {
    const { code, stdout } = await konnectorLint(['replay', 'sucess'], { cwd: recordedBooks() })
    expect(code).toBe(3)
    expect(stdout).toContain('The scenario "sucess" does not exist')
  })

  test("a push refused: git's own words, exit 3, and nothing is submitted", async () => {
    // Whatever was published before, this is a version to come.
    const dir = checkout('1.1.0')
    const origin = bareOrigin('refusing')
    const hook = join(origin, 'hooks/pre-receive')
    writeFileSync(hook, '#!/bin/sh\necho "error: GH006: Protected branch update failed" >&2\nexit 1\n')
    chmodSync(hook, 0o755)
    const args = [
      'ci',
      '--publish',
      '--sandbox',
      'prefer',
      '--remote',
      origin,
      '--registry',
      registry.url,
      '--format',
      'json',
    ]
    const { code, stdout } = await konnectorLint(args, {
      cwd: dir,
      env: { REGISTRY_TOKEN: registry.tokens[0]! },
    })
    expect(code).toBe(3)
    expect(statuses(stdout)).toMatchObject({ push: 'failed', submit: 'skipped' })
    expect(steps(stdout).find(({ name }) => name === 'push')!.reason).toContain('GH006')
  })

  test('a registry that says no: its words; and nothing is pushed for a token that is missing', async () => {
    const dir = checkout('1.1.0')
    const origin = bareOrigin('no-token')
    const args = [
      'ci',
      '--publish',
      '--sandbox',
      'prefer',
      '--remote',
      origin,
      '--registry',
      registry.url,
      '--format',
      'json',
    ]
    const missing = await konnectorLint(args, { cwd: dir })
    expect(missing.code).toBe(3)
    expect(missing.stdout).toContain('REGISTRY_TOKEN')
    expect(execFileSync('git', ['-C', origin, 'for-each-ref'], { encoding: 'utf8' })).toBe('')

    const wrong = await konnectorLint(args, {
      cwd: dir,
      env: { REGISTRY_TOKEN: Buffer.alloc(72, 1).toString('base64') },
    })
    expect(wrong.code).toBe(1)
    expect(steps(wrong.stdout).at(-1)).toMatchObject({ name: 'submit', status: 'failed' })
    expect(steps(wrong.stdout).at(-1)!.reason).toMatch(/Token could not be verified|token/)
  })
})

test('record without credentials writes a file to fill in and ends with 3', async () => {
  const dir = recordedBooks()
  const { code, stderr } = await konnectorLint(['record'], { cwd: dir })
  expect(code).toBe(3)
  expect(stderr).toMatch(/konnector-dev-config\.json was written/)
  expect(JSON.parse(readFileSync(join(dir, 'konnector-dev-config.json'), 'utf8')).fields).toEqual({
    login: '',
    password: '',
  })
})

test('replay --out leaves what was saved for a person to see', async () => {
  const dir = recordedBooks()
  const { code } = await konnectorLint(['replay', 'success', '--out', 'seen'], { cwd: dir })
  expect(code).toBe(0)
  expect(readdirSync(join(dir, 'seen/success'), { recursive: true }).join('\n')).toMatch(
    /io\.cozy\.bills[\s\S]*\.pdf|\.pdf[\s\S]*io\.cozy\.bills/,
  )
})

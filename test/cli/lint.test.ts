import { spawnSync } from 'node:child_process'
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dist, konnectorLint, nodes } from '../helpers/run.ts'

const books = resolve(import.meta.dirname, '../../examples/books')
const temporary = mkdtempSync(join(tmpdir(), 'konnector-lint-cli-'))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

function booksWith(name: string, change: (manifest: string) => string): string {
  const dir = join(temporary, name)
  cpSync(books, dir, {
    recursive: true,
    filter: file => !/node_modules|\/build$|\.konnector-lint/.test(file),
  })
  const file = join(dir, 'manifest.konnector')
  writeFileSync(file, change(readFileSync(file, 'utf8')))
  return dir
}

const lowerCaseVerb = booksWith('verb', text => text.replace('"verbs": ["GET"]', '"verbs": ["get"]'))

describe.each(Object.entries(nodes))('on Node %s', (_, node) => {
  test('the example has no problem', async () => {
    const { code, stdout, stderr } = await konnectorLint(['lint', books], { node })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('No problem in 1 manifest')
  })

  test('a lower-case verb is said with its place, the suggestion and who refuses it', async () => {
    const { code, stdout } = await konnectorLint(['--format', 'json'], { node, cwd: lowerCaseVerb })
    expect(code).toBe(1)
    const [diagnostic] = JSON.parse(stdout).diagnostics
    const line = readFileSync(join(lowerCaseVerb, 'manifest.konnector'), 'utf8')
      .split('\n')
      .findIndex(text => text.includes('["get"]'))
    expect(diagnostic).toMatchObject({
      rule: 'permission-verbs',
      severity: 'error',
      authority: ['stack'],
      file: 'manifest.konnector',
      line: line + 1,
      column: 17,
      endLine: line + 1,
      endColumn: 22,
      pointer: '/permissions/accounts/verbs/0',
      suggestion: 'GET',
    })
  })
})

test('the frame is for people', async () => {
  const { stdout } = await konnectorLint([lowerCaseVerb])
  expect(stdout).toContain('did you mean "GET"?')
  expect(stdout).toContain('cozy-stack refuses the manifest at install')
})

test('a broken manifest is a place, not an exception', async () => {
  const { code, stdout, stderr } = await konnectorLint(['--stdin', '--format', 'unix'], {
    input: '{\n  "slug": "a",\n}',
  })
  expect(code).toBe(1)
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^manifest\.konnector:2:\d+: .*json-syntax/m)
})

test('no manifest: exit 3, and where it looked', async () => {
  const { code, stdout, stderr } = await konnectorLint(['lint', temporary])
  expect(code).toBe(3)
  expect(stdout).toBe('')
  expect(stderr).toContain('There is no manifest.konnector')
  expect(stderr).not.toMatch(/^ {4}at /m)
})

test('folders and pipes that have the names of files are no files', async () => {
  const dir = join(temporary, 'odd')
  for (const name of ['package.json', 'konnector-lint.config.json', 'LICENSE', 'src/index.js'])
    mkdirSync(join(dir, name), { recursive: true })
  writeFileSync(join(dir, 'manifest.konnector'), '{}')
  if (process.platform !== 'win32') spawnSync('mkfifo', [join(dir, 'README.md')])
  const { code, stdout, stderr } = await konnectorLint(['lint', '--format', 'unix'], { cwd: dir })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('README.md: info: There is no README')

  const folder = join(temporary, 'folder')
  mkdirSync(join(folder, 'manifest.konnector'), { recursive: true })
  const none = await konnectorLint(['lint', folder])
  expect(none.code).toBe(3)
  expect(none.stderr).toContain('There is no manifest.konnector')
})

test('one missing manifest does not hide another', async () => {
  const { code, stdout } = await konnectorLint(['lint', temporary, lowerCaseVerb])
  expect(code).toBe(3)
  expect(stdout).toContain('permission-verbs')
})

test('a path that the disk does not take hides no other one', async () => {
  const looped = join(temporary, 'loop')
  symlinkSync('loop', looped)
  for (const path of [looped, 'a'.repeat(300)]) {
    const { code, stdout, stderr } = await konnectorLint([path, books])
    expect(code).toBe(3)
    expect(stdout).toContain('No problem in 1 manifest')
    expect(stderr).toMatch(/^konnector-lint: Cannot \w+ .*\n$/)
  }
})

test('a manifest that is named twice is one', async () => {
  const named = [lowerCaseVerb, join(lowerCaseVerb, 'manifest.konnector')]
  const { stdout } = await konnectorLint([...named, '--format', 'json'])
  expect(JSON.parse(stdout).summary).toMatchObject({ errors: 1, files: 1 })
})

describe('more warnings than allowed', () => {
  const limited = (name: string, maxWarnings: number) => {
    const dir = booksWith(name, text => text.replace('"MIT"', '"GPL"'))
    writeFileSync(join(dir, 'konnector-lint.config.json'), JSON.stringify({ maxWarnings }))
    return dir
  }
  const [none, many] = [limited('none', 0), limited('many', 100)]

  test.each([[[none, many]], [[many, none]]])('each configuration counts for its own: %j', async paths => {
    const { code, stderr } = await konnectorLint([...paths, '--manifest-only', '--quiet'])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/none.*: 1 warning, but at most 0 are allowed/)])
    expect((await konnectorLint([many, '--manifest-only'])).code).toBe(0)
  })

  test('what was asked for counts for all of them, and --quiet prints the true sum', async () => {
    const { code, stdout, stderr } = await konnectorLint([
      none,
      many,
      '--manifest-only',
      '--quiet',
      '--max-warnings',
      '1',
    ])
    expect([code, stdout, stderr]).toEqual([
      1,
      '2 warnings in 2 files.\n',
      'konnector-lint: 2 warnings, but at most 1 is allowed (--max-warnings, or maxWarnings in the configuration).\n',
    ])
    const allowed = await konnectorLint([none, many, '--manifest-only', '--max-warnings', '2'])
    expect([allowed.code, allowed.stderr]).toEqual([0, ''])
  })
})

describe('beside the patch and the baseline', () => {
  test('--fix-dry-run prints what is left, and what is wrong with the configuration', async () => {
    const dir = booksWith('dry', text => text.replace('"verbs": ["GET"]', '"verbs": ["get", "ZZZZ"]'))
    const asked = ['--fix-dry-run', '--manifest-only', '--format', 'pretty', '--format', 'json=report.json']
    const { code, stdout, stderr } = await konnectorLint(asked, { cwd: dir })
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^--- .*\n\+\+\+ /)])
    expect(stderr).toContain('ZZZZ')
    expect(JSON.parse(readFileSync(join(dir, 'report.json'), 'utf8')).summary.errors).toBe(1)
    writeFileSync(join(dir, 'konnector-lint.config.json'), '{ "rulez": {} }')
    const wrong = await konnectorLint(['--fix-dry-run'], { cwd: dir })
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toContain('rulez')
  })

  test('--update-baseline leaves a baseline alone that cannot be read', async () => {
    const baseline = join(lowerCaseVerb, '.konnector-lint-baseline.json')
    writeFileSync(baseline, '<<<<<<< HEAD\n{}')
    const { code, stdout } = await konnectorLint(['--update-baseline'], { cwd: lowerCaseVerb })
    expect([code, readFileSync(baseline, 'utf8')]).toEqual([2, '<<<<<<< HEAD\n{}'])
    expect(stdout).toContain('.konnector-lint-baseline.json:1:1')
    rmSync(baseline)
  })
})

test('what is not UTF-8 is not said to be repaired', async () => {
  const dir = booksWith('latin', text => text.replace('"verbs": ["GET"]', '"verbs": ["get"]'))
  const file = join(dir, 'manifest.konnector')
  writeFileSync(file, readFileSync(file, 'utf8'), 'latin1')
  const before = readFileSync(file)
  const { stdout, stderr } = await konnectorLint(['--fix', '--manifest-only'], { cwd: dir })
  expect(stdout).not.toContain('--fix repairs')
  expect(stderr).toContain('Save it as UTF-8 first')
  expect(readFileSync(file)).toEqual(before)
})

test.runIf(existsSync('/dev/full'))('a full disk is no verdict', () => {
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [join(dist, 'cli.js'), books], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(full)
  expect([status, stderr]).toEqual([
    3,
    expect.stringMatching(/^konnector-lint: Cannot write its output: .*\n$/),
  ])
})

test('a glob skips copies of manifests and circles of links, unless it names them', async () => {
  const dir = join(temporary, 'tree')
  for (const folder of ['a', 'a/build', 'b', 'node_modules/c', 'b/node_modules/d']) {
    mkdirSync(join(dir, folder), { recursive: true })
    writeFileSync(join(dir, folder, 'manifest.konnector'), '{}')
  }
  symlinkSync('..', join(dir, 'b/up'))
  const lint = async (...globs: string[]) => {
    const { stdout } = await konnectorLint(['lint', ...globs, '--format', 'json'], { cwd: dir })
    const { diagnostics } = JSON.parse(stdout)
    const files = diagnostics.map(({ file }: { file: string }) => file)
    return [...new Set<string>(files)].filter(file => file.endsWith('.konnector')).toSorted()
  }
  expect(await lint('**/manifest.konnector')).toEqual(['a/manifest.konnector', 'b/manifest.konnector'])
  expect(await lint('*')).toEqual(['a/manifest.konnector', 'b/manifest.konnector'])
  expect(await lint('*/build/manifest.konnector')).toEqual(['a/build/manifest.konnector'])
  expect(await lint('node_modules/*')).toEqual(['node_modules/c/manifest.konnector'])
})

test('--stdin with --fix prints the fixed text, and the report on standard error', async () => {
  const input = '{ "manifest_version": 2, "slug": "Books", "fields": {} }'
  const { code, stdout, stderr } = await konnectorLint(['--stdin', '--fix', '--format', 'unix'], { input })
  expect([code, stdout]).toEqual([0, '{ "manifest_version": "2", "slug": "Books", "fields": {} }'])
  expect(stderr).toMatch(/^manifest\.konnector:.*slug-format/m)
  const named = await konnectorLint(['--stdin', '--fix-suggestions', 'slug-format'], { input })
  expect(JSON.parse(named.stdout)).toMatchObject({ manifest_version: '2', slug: 'books' })
  const patch = await konnectorLint(['--stdin', '--fix-dry-run'], { input })
  expect(patch.stdout).toContain('+{ "manifest_version": "2"')
  const latin1 = await konnectorLint(['--stdin', '--fix'], {
    input: Buffer.from('{ "name": "é" }', 'latin1'),
  })
  expect([latin1.code, latin1.stdout]).toEqual([1, ''])
  expect(latin1.stderr).toContain('manifest.konnector: not fixed, because it is not UTF-8.')
})

test('a glob is many konnectors', async () => {
  booksWith('fine', text => text)
  const { stdout } = await konnectorLint(['lint', '{verb,fi*}/manifest.konnector', '--format', 'json'], {
    cwd: temporary,
  })
  expect(JSON.parse(stdout).summary).toMatchObject({ errors: 1, files: 2 })
})

test('several formats at once, one of them in a file', async () => {
  const { stdout } = await konnectorLint(
    ['lint', lowerCaseVerb, '--format', 'unix', '--format', 'sarif=out/report.sarif'],
    { cwd: temporary },
  )
  expect(stdout).toContain('permission-verbs')
  expect(JSON.parse(readFileSync(join(temporary, 'out/report.sarif'), 'utf8')).version).toBe('2.1.0')
})

test('with all formats in files, the sums are still said', async () => {
  const { stdout } = await konnectorLint(
    ['lint', lowerCaseVerb, '--format', 'sarif=out/a.sarif', '--format', 'json=out/a.json'],
    { cwd: temporary },
  )
  expect(stdout).toMatch(/^1 error.* in .*\n$/)
})

describe('wrong usage ends with 2, says what, and shows no stack', () => {
  test.each([
    [['lint', '--fromat', 'json'], /--fromat/],
    [['lint', '--format', 'jsno'], /There is no format "jsno"/],
    [['lint', '--format=sarif='], /--format sarif= needs a file after =\./],
    [['lint', '--profile', 'strict'], /There is no profile "strict"/],
    [['lint', '--max-warnings', 'many'], /Invalid --max-warnings "many"/],
    [['lint', '--stdin', '.'], /a path and --stdin\. Leave one/],
    [['bundle', 'a', 'b'], /accepts one folder/],
    [['explain', 'permision-verbs'], /Did you mean permission-verbs\?/],
    [['ci', '--registry', 'ftp://registry.example'], /Invalid --registry/],
    [['registry', '--app', 'books'], /<slug>:<editor>/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await konnectorLint(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })
})

test('help of a command is its --help', async () => {
  const [asked, option] = await Promise.all([
    konnectorLint(['help', 'bundle']),
    konnectorLint(['bundle', '--help']),
  ])
  expect(asked).toEqual(option)
  expect(asked.stdout).toContain('--watch')
  expect((await konnectorLint(['help'])).stdout).toBe((await konnectorLint(['--help'])).stdout)
})

test('--help names every command, --version the version', async () => {
  const { stdout } = await konnectorLint(['--help'])
  for (const command of [
    'lint',
    'bundle',
    'record',
    'replay',
    'publish',
    'ci',
    'init',
    'explain',
    'registry',
  ])
    expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'))
  const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'))
  expect((await konnectorLint(['--version'])).stdout).toBe(`${version}\n`)
})

test('explain prints the page of a rule', async () => {
  const { code, stdout } = await konnectorLint(['explain', 'permission-verbs'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^permission-verbs\n/)
})

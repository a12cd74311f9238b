import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { main } from '../../src/cli/main.ts'
import { TokenVault } from '../../src/secrets/token-vault.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'init-')))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const workflow = '.github/workflows/konnector-lint.yml'

/** A konnector of its own, in a repository, with these files beside it. */
function konnector(
  files: Record<string, string>,
  { folder = '', origin = 'git@github.com:me/books.git' } = {},
): string {
  const dir = join(root, folder)
  cpSync(resolve(import.meta.dirname, '../fixtures/good-konnector'), dir, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=trunk')
  git('remote', 'add', 'origin', origin)
  return dir
}

async function init(dir: string, ...options: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = ''
  let err = ''
  const code = await main(['init', ...options], {
    cwd: dir,
    env: process.env,
    stdin: (async function* () {})(),
    stdout: { write: text => (out += text) },
    stderr: { write: text => (err += text) },
    tokens: new TokenVault(),
  } as Parameters<typeof main>[1])
  return { code, out, err }
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function jobOf(file: string) {
  return parse(read(file)).jobs.konnector
}

describe('the workflow fits the repository', () => {
  test.each([
    ['yarn 1', { 'yarn.lock': '' }, ['yarn install --frozen-lockfile']],
    ['yarn berry', { 'yarn.lock': '', '.yarnrc.yml': '' }, ['corepack enable', 'yarn install --immutable']],
    ['pnpm', { 'pnpm-lock.yaml': '' }, ['corepack enable', 'pnpm install --frozen-lockfile']],
    ['npm', { 'package-lock.json': '{}' }, ['npm ci']],
    ['no lockfile', {}, ['npm install']],
  ])('%s', async (_, files, commands) => {
    const dir = konnector({ ...files, '.nvmrc': '20.18.3\n' })
    expect((await init(dir, '--yes')).code).toBe(0)
    const { steps, permissions } = jobOf(workflow)
    expect(steps.flatMap(({ run }: { run?: string }) => run ?? [])).toEqual(commands)
    expect(steps[1].with).toMatchObject({ 'node-version-file': '.nvmrc' })
    expect(steps.at(-1)).toMatchObject({ uses: './node_modules/konnector-lint' })
    expect(permissions).toEqual({ contents: 'write' })
    expect(parse(read(workflow)).on.push.branches).toEqual(['trunk'])
  })

  test('actions are pinned by their full commit, and every permission is named', async () => {
    await init(konnector({}), '--yes')
    const uses = [...read(workflow).matchAll(/uses: (\S+)/g)].map(match => match[1]!)
    for (const action of uses) expect(action).toMatch(/@[0-9a-f]{40}$|^\.\//)
    expect(parse(read(workflow)).permissions).toEqual({})
  })

  test('without .nvmrc, engines decide the Node, and then the Node of the stack', async () => {
    const dir = konnector({ 'package.json': '{ "name": "books", "engines": { "node": ">=20" } }\n' })
    await init(dir, '--yes')
    expect(jobOf(workflow).steps[1].with).toMatchObject({ 'node-version-file': 'package.json' })
    rmSync(join(root, workflow))
    writeFileSync(join(dir, 'package.json'), '{ "name": "books" }\n')
    await init(dir, '--yes')
    expect(jobOf(workflow).steps[1].with).toMatchObject({ 'node-version': 20 })
  })

  test('a folder of a repository', async () => {
    const dir = konnector({}, { folder: 'konnectors/books' })
    await init(dir, '--yes')
    const { steps } = jobOf(workflow)
    expect(steps.at(-1)).toMatchObject({
      uses: './konnectors/books/node_modules/konnector-lint',
      with: { path: 'konnectors/books' },
    })
    expect(steps.find(({ run }: { run?: string }) => run)['working-directory']).toBe('konnectors/books')
    expect(existsSync(join(dir, 'konnector-lint.config.json'))).toBe(true)
  })

  test('GitLab and Forgejo have pipelines of their own', async () => {
    await init(konnector({}, { origin: 'https://gitlab.com/me/books.git' }), '--yes')
    const { konnector: job, publish } = parse(read('.gitlab-ci.yml'))
    expect(job.artifacts.reports.codequality).toBe('gl-code-quality-report.json')
    expect(publish.rules[0].if).toContain('"trunk"')
    rmSync(join(root, '.gitlab-ci.yml'))
    await init(root, '--yes', '--host', 'forgejo')
    expect(jobOf('.forgejo/workflows/konnector-lint.yml').container.image).toBe('node:20')
  })
})

const oldFiles = {
  'yarn.lock': '',
  '.travis.yml': 'script:\n- yarn deploy && yarn cozyPublish --postpublish mattermost\n',
  'webpack.config.js': 'module.exports = {}\n',
  'package.json': `{
  "name": "books",
  "scripts": {
    "build": "webpack",
    "deploy": "git-directory-deploy --directory build/",
    "test": "jest"
  },
  "devDependencies": {
    "cozy-konnector-build": "1.8.0",
    "jest": "29.0.0"
  }
}
`,
}

describe('an older pipeline', () => {
  test('stays, is named, and keeps the new one from publishing', async () => {
    const dir = konnector(oldFiles)
    const { err } = await init(dir, '--yes')
    expect(err).toContain('.travis.yml publishes, too')
    expect(err).toContain('webpack.config.js: konnector-lint bundle does its work')
    expect(err).toContain('Mattermost')
    expect(read('.travis.yml')).toBe(oldFiles['.travis.yml'])
    const { steps, permissions } = jobOf(workflow)
    expect(steps.at(-1).with).toEqual({ publish: 'never' })
    expect(permissions).toEqual({ contents: 'read' })
  })

  test('pre-commit is told of the hooks of this tool, until it has one', async () => {
    const dir = konnector({ '.pre-commit-config.yaml': 'repos: []\n' })
    expect((await init(dir, '--yes')).err).toContain('pre-commit runs here.')
    const own = 'repos:\n  - repo: https://github.com/konnectors/konnector-lint\n'
    writeFileSync(join(root, '.pre-commit-config.yaml'), own)
    expect((await init(dir, '--yes')).err).not.toContain('pre-commit runs here.')
  })

  test('goes with --remove-old, and then the new one publishes', async () => {
    const dir = konnector(oldFiles)
    await init(dir, '--yes')
    await init(dir, '--yes', '--remove-old')
    expect(existsSync(join(root, '.travis.yml'))).toBe(false)
    expect(existsSync(join(root, 'webpack.config.js'))).toBe(false)
    expect(JSON.parse(read('package.json'))).toMatchObject({
      scripts: { build: 'konnector-lint bundle', test: 'jest' },
      devDependencies: { jest: '29.0.0', 'konnector-lint': expect.stringMatching(/^\^/) },
    })
    expect(read('package.json')).not.toContain('cozy-konnector-build')
    expect(jobOf(workflow).steps.at(-1).with).toHaveProperty('registry-token')
    expect((await init(dir, '--yes', '--remove-old')).out).toContain('Nothing to change')
  })
})

test('a second run changes nothing', async () => {
  const dir = konnector({ 'yarn.lock': '', '.vscode/settings.json': '{\n  "editor.tabSize": 2\n}\n' })
  await init(dir, '--yes')
  expect(JSON.parse(read('.vscode/settings.json'))).toMatchObject({
    'editor.tabSize': 2,
    'files.associations': { 'manifest.konnector': 'json' },
  })
  expect(await init(dir, '--yes')).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing to change'),
  })
})

test("today's findings are in a baseline, so the first run passes", async () => {
  const dir = konnector({})
  const manifest = read('manifest.konnector').replace('"type": "konnector"', '"type": "conector"')
  writeFileSync(join(dir, 'manifest.konnector'), manifest)
  await init(dir, '--yes')
  expect(read('.konnector-lint-baseline.json')).toContain('type-konnector')
})

test('it shows a diff, and writes nothing with --dry-run or without a terminal to ask on', async () => {
  const dir = konnector({})
  const { code, out } = await init(dir, '--dry-run')
  expect(code).toBe(0)
  expect(out).toContain(`+++ b/${workflow}`)
  const refused = await init(dir)
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('Pass --yes') })
  expect(existsSync(join(root, workflow))).toBe(false)
})

test('where there is no konnector it refuses', async () => {
  expect(await init(root, '--yes')).toMatchObject({
    code: 3,
    err: expect.stringContaining('manifest.konnector'),
  })
})

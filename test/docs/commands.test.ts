import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commands } from '../../src/cli/commands.ts'
import { type RunningRegistry, startRegistry } from '../../src/registry/server/start.ts'
import { readErrorMessages } from '../../scripts/docs/error-messages.ts'
import { installed } from '../bundle/konnectors.ts'
import { konnectorLint, run } from '../helpers/run.ts'

const root = resolve(import.meta.dirname, '../..')
const temporary = mkdtempSync(join(tmpdir(), 'guides-'))
let registry: RunningRegistry
beforeAll(async () => {
  registry = await startRegistry({
    dir: join(temporary, 'registry'),
    seeds: [{ slug: 'acme', editor: 'Cozy' }],
  })
})
afterAll(async () => {
  await registry.close()
  rmSync(temporary, { recursive: true })
})

const guide = (name: string) => readFileSync(join(root, `docs/${name}.md`), 'utf8')

interface Command {
  args: string[]
  output: string
}

/** The commands in the `console` blocks of a guide, each with what it prints; `…` is anything. */
function commandsOf(name: string): Command[] {
  return [...guide(name).matchAll(/^```console\n([\s\S]*?)^```$/gm)].flatMap(([, block]) =>
    block!
      .split(/^\$ npx konnector-lint ?/m)
      .slice(1)
      .map(text => {
        const [line = '', ...output] = text.split('\n')
        return { args: line.split(' ').filter(Boolean), output: output.join('\n') }
      }),
  )
}

/** A pattern for text in which `…` is anything, also over lines. */
function patternOf(text: string): RegExp {
  const escaped = text.split('…').map(part => part.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^\\s*${escaped.join('[^]*')}\\s*$`)
}

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Me', '-c', 'user.email=me@example.org', ...args], { cwd })

/** The tutorial's konnector in a git repository of its own, with a source that loads. */
function tutorial(name: string): string {
  const dir = join(temporary, name)
  mkdirSync(join(dir, 'src'), { recursive: true })
  cpSync(join(root, 'test/fixtures/seed-era/tutorial.konnector'), join(dir, 'manifest.konnector'))
  writeFileSync(join(dir, 'src/index.js'), 'exports.version = 1\n')
  return dir
}

/** A konnector without a fault, with a remote that can be pushed to. */
function good(name: string): string {
  const dir = join(temporary, name)
  cpSync(join(root, 'test/fixtures/good-konnector'), dir, { recursive: true })
  writeFileSync(
    join(dir, '.gitignore'),
    'node_modules/\nbuild/\n.konnector-lint/\ngl-code-quality-report.json\n',
  )
  const libs = `exports.BaseKonnector = class BaseKonnector {}; exports.requestFactory = () => {}; exports.errors = {}; exports.log = () => {}`
  for (const [path, text] of Object.entries(installed('cozy-konnector-libs', libs))) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  const bare = `${dir}.git`
  execFileSync('git', ['init', '--quiet', '--bare', bare])
  git(dir, 'init', '--quiet', '--initial-branch', 'main')
  git(dir, 'remote', 'add', 'origin', bare)
  git(dir, 'add', '--all')
  git(dir, 'commit', '--quiet', '--message', 'Import')
  git(dir, 'push', '--quiet', 'origin', 'main')
  return dir
}

async function runGuide(name: string, cwd: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const all = commandsOf(name)
  expect(all.length).toBeGreaterThan(0)
  for (const { args, output } of all) {
    const given = args.map(arg => (arg.startsWith('https://') ? registry.url : arg))
    const ended = await konnectorLint(given, { cwd, env })
    expect({ args, ...ended }).toMatchObject({ code: 0 })
    // A terminal shows both streams; what a fix prints is on standard output alone.
    const said = [ended.stdout, ended.stderr + ended.stdout]
    expect({ args, said, shown: said.some(text => patternOf(output).test(text)) }).toMatchObject({
      shown: true,
    })
  }
}

describe('every command of a guide runs, and prints what the guide shows', { timeout: 240_000 }, () => {
  test('first-minutes', () => runGuide('first-minutes', tutorial('first')))
  test('pull-requests', () => runGuide('pull-requests', good('pull')))
  test('gitlab', () => runGuide('gitlab', good('gitlab')))
  test('releases', async () => {
    const dir = good('releases')
    git(dir, 'tag', '1.2.0')
    const news: { text: string }[] = []
    const webhook = createServer(async (request, response) => {
      news.push(JSON.parse(Buffer.concat(await request.toArray()).toString()))
      response.writeHead(500).end()
    })
    await new Promise<void>(ready => webhook.listen(0, '127.0.0.1', ready))
    const address = `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/secret`
    await runGuide('releases', dir, { REGISTRY_TOKEN: registry.tokens[0], NOTIFY_URL: address })
    webhook.close()
    // Neither the dry run nor what is published already is news, and a webhook that fails undoes nothing.
    expect(news.map(({ text }) => text)).toEqual([
      `acme 1.2.0 is published: ${registry.url}/registry/acme/1.2.0`,
    ])
  })
})

test.each(['guides', 'pictures'])('what %s have from the source is fresh', async name => {
  const script = join(root, `scripts/generate-${name}.ts`)
  const { stdout, code } = await run(['--disable-warning=ExperimentalWarning', script, '--check'], {})
  expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
})

test('every message that ends a run says what to do', () => {
  const messages = readErrorMessages(root)
  expect(messages.length).toBeGreaterThan(100)
  expect(messages.filter(({ cure }) => cure === '')).toEqual([])
})

test('the hooks of pre-commit run commands that exist, on manifests', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
    id: string
    entry: string
    files: string
  }[]
  for (const { entry, files } of hooks) {
    const [tool, command] = entry.split(' ')
    expect(tool).toBe('konnector-lint')
    expect(Object.keys(commands)).toContain(command)
    expect('konnectors/a/manifest.konnector').toMatch(new RegExp(files))
    expect('manifest.konnector.json').not.toMatch(new RegExp(files))
  }
  expect(guide('first-minutes')).toContain(`- id: ${hooks[0]!.id}`)
})

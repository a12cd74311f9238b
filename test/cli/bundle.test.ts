import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { RegistryClient } from '../../src/registry/client.ts'
import { startRegistry } from '../../src/registry/server/start.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { booksCopy } from '../helpers/books.ts'
import { dist, konnectorLint } from '../helpers/run.ts'
import { temporary } from '../git/git-fixture.ts'
import { archiveOf, serve, sha256 } from '../registry/archives.ts'

test('--analyze prints what is heaviest and writes a page that needs nothing else', async () => {
  const dir = booksCopy()
  const { code, stdout } = await konnectorLint(['bundle', '--analyze'], { cwd: dir })
  expect(code).toBe(0)
  expect(stdout).toMatch(/MB from \d+ packages/)
  const page = /The treemap: (.*)$/m.exec(stdout)![1]!
  expect(readFileSync(page, 'utf8')).not.toMatch(/(src|href)="https?:/)
})

test('the configuration says where the build goes, to --analyze and --watch as well', async () => {
  const dir = booksCopy()
  writeFileSync(join(dir, 'konnector-lint.config.json'), '{ "outDir": "dist" }')
  const analyzed = await konnectorLint(['bundle', '--analyze'], { cwd: dir })
  expect(analyzed.stdout).toMatch(/The treemap: .*[\\/]dist[\\/]inside\.html/)
  expect(existsSync(join(dir, 'build'))).toBe(false)

  writeFileSync(join(dir, 'konnector-lint.config.json'), '{ "outDir": 1 }')
  const watched = await konnectorLint(['bundle', '--watch'], { cwd: dir })
  expect(watched).toMatchObject({ code: 2, stdout: expect.stringContaining('konnector-lint.config.json:1') })
})

test('--bare makes the build alone, and says nothing of what it did not look for', async () => {
  const dir = booksCopy()
  const bare = await konnectorLint(['bundle', '--bare', '--format', 'json'], { cwd: dir })
  const { diagnostics, steps } = JSON.parse(bare.stdout)
  // The configuration ignores a rule that only a whole build is held to.
  expect(diagnostics).toEqual([])
  expect(steps).toMatchObject([{ status: 'passed', reason: expect.stringMatching(/^Without source map/) }])
  expect(readdirSync(join(dir, 'build'))).not.toContain('THIRD-PARTY-NOTICES.txt')

  writeFileSync(join(dir, 'src/index.js'), 'const = 1\n')
  const failed = await konnectorLint(['bundle', '--format', 'json'], { cwd: dir })
  expect(JSON.parse(failed.stdout).diagnostics).toMatchObject([{ rule: 'bundle-error' }])

  const both = await konnectorLint(['bundle', '--bare', '--analyze'], { cwd: dir })
  expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining('Give one of them') })
})

test('more warnings than the configuration allows are reported', async () => {
  const dir = booksCopy()
  const config = { budget: { total: 1000 }, maxWarnings: 0, rules: { 'unused-ignore': 'off' } }
  writeFileSync(join(dir, 'konnector-lint.config.json'), JSON.stringify(config))
  const { code, stderr } = await konnectorLint(['bundle', '--bare'], { cwd: dir })
  expect([code, stderr]).toEqual([
    1,
    expect.stringMatching(/^konnector-lint: 1 warning, but at most 0 are allowed/),
  ])
})

test('a build that cannot be is explained, even when nobody wants to hear of it', async () => {
  const dir = booksCopy()
  writeFileSync(join(dir, 'konnector-lint.config.json'), '{ "rules": { "bundle-error": "off" } }')
  writeFileSync(join(dir, 'src/index.js'), 'const = 1\n')
  const { code, stdout } = await konnectorLint(['bundle', '--format', 'json'], { cwd: dir })
  expect([code, JSON.parse(stdout).steps[0].reason]).toEqual([
    1,
    expect.stringMatching(
      /^Expected identifier but found "=".* The step cannot go on, although the configuration turns bundle-error off/s,
    ),
  ])
})

test('a budget that is passed is a warning, and the build is compared with the build branch', async () => {
  const dir = booksCopy()
  writeFileSync(join(dir, 'konnector-lint.config.json'), '{ "budget": { "total": 1000 } }')
  const first = await konnectorLint(['bundle', '--format', 'json'], { cwd: dir })
  expect(first.code).toBe(0)
  expect(JSON.parse(first.stdout).diagnostics).toContainEqual(
    expect.objectContaining({ rule: 'build-budget', severity: 'warning' }),
  )

  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Books', '-c', 'user.email=books@books.example', ...args], {
      cwd: dir,
    })
  git('init', '--quiet')
  git('add', '--force', 'build/manifest.konnector', 'build/icon.svg')
  const tree = git('write-tree', '--prefix=build/').toString().trim()
  const commit = git('commit-tree', tree, '-m', 'publish').toString().trim()
  git('update-ref', 'refs/remotes/origin/build', commit)
  const second = await konnectorLint(['bundle', '--format', 'json'], { cwd: dir })
  expect(JSON.parse(second.stdout).steps[0].reason).toMatch(/^Against build: .* MB more/)
})

test('four bundlings at once leave one whole build, and nothing else', async () => {
  const dir = booksCopy()
  const runs = await Promise.all(
    Array.from({ length: 4 }, () => konnectorLint(['bundle', '--format', 'json'], { cwd: dir })),
  )
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0])
  expect(readdirSync(join(dir, '.konnector-lint')).toSorted()).toEqual(['.gitignore', 'build'])
  const { stdout } = await konnectorLint(['bundle', '--format', 'json'], { cwd: dir })
  expect(JSON.parse(stdout).steps[0].status).toBe('unchanged')
})

test('with a registry, a build is compared with the published one when no build branch is known', async () => {
  const dir = booksCopy()
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.konnector'), 'utf8'))
  const registry = await startRegistry({
    dir: temporary(),
    seeds: [{ slug: manifest.slug, editor: manifest.editor }],
  })
  onTestFinished(() => registry.close())
  const bundled = async (url = registry.url) => {
    const { stdout } = await konnectorLint(['bundle', '--registry', url, '--format', 'json'], { cwd: dir })
    return JSON.parse(stdout).steps[0]
  }
  expect(await bundled()).not.toHaveProperty('reason')

  const published = await archiveOf(
    ['books-1/manifest.konnector', { ...manifest, version: '0.9.0' }],
    ['books-1/index.js', ''],
    ['books-1/THIRD-PARTY-NOTICES.txt', ''],
  )
  const { url } = await serve(published)
  await new RegistryClient({ url: registry.url, token: new AccessToken(registry.tokens[0]!) }).submit(
    manifest.slug,
    {
      editor: manifest.editor,
      type: 'konnector',
      version: '0.9.0',
      url,
      sha256: sha256(published),
    },
  )
  const { reason, status } = await bundled()
  expect(reason).toMatch(
    /^Against 0\.9\.0 in the registry: \S+ MB, \S+ MB more; added @babel\/runtime@.* and \d+ more\.$/,
  )
  expect(status).toBe('unchanged')
  expect(await bundled('http://127.0.0.1:9')).toMatchObject({
    status: 'unchanged',
    reason: expect.stringMatching(
      /^Not compared with the published build\. The registry at .* does not answer/,
    ),
  })
})

test('Ctrl+C in the middle of a bundling ends --watch without a word', async () => {
  const dir = booksCopy()
  const child = spawn(process.execPath, [join(dist, 'cli.js'), 'bundle', '--watch', '--bare'], {
    cwd: dir,
    // A group of its own, so that the signal reaches the bundler as well, as from a terminal.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const complaint = child.stderr.toArray()
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  await lines.next()
  writeFileSync(join(dir, 'src/index.js'), "console.log('later')\nrequire('cozy-konnector-libs')\n")
  await setTimeout(250)
  process.kill(-child.pid!, 'SIGINT')
  const [code] = await once(child, 'exit')
  expect([code, await complaint]).toEqual([0, []])
})

test('--watch prints a line for each bundling, until it is stopped', async () => {
  const dir = booksCopy()
  const child = spawn(process.execPath, [join(dist, 'cli.js'), 'bundle', '--watch'], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  expect((await lines.next()).value).toMatch(/bundled index\.js/)
  expect(existsSync(join(dir, 'build/index.js'))).toBe(true)
  writeFileSync(join(dir, 'src/index.js'), 'const = 1\n')
  expect((await lines.next()).value).toMatch(/src\/index\.js:1/)
  child.kill('SIGINT')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
})

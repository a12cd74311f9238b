/** What the shipped program loads, seen by a hook on Node's own loader. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { git, makeWorld, temporary, usualBuild, writeFiles } from '../git/git-fixture.ts'
import { FakeGitHub } from '../github/fake-github.ts'
import { dist, run } from '../helpers/run.ts'

/** Runs the program and gives the names of the files of dist/ it loaded. */
async function loadedFiles(args: string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const dir = temporary()
  const [hook, log] = [join(dir, 'hook.mjs'), join(dir, 'log')]
  writeFileSync(
    hook,
    `import { appendFileSync } from 'node:fs'\nimport { registerHooks } from 'node:module'\nregisterHooks({ load(url, context, next) { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context) } })\n`,
  )
  const ended = await run(['--import', pathToFileURL(hook).href, join(dist, 'cli.js'), ...args], { cwd, env })
  const files = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
  return { ...ended, files: files.map(url => basename(url)) }
}

const gitHubClient = /^(octokit|actions-attest|undici)/

async function setUp() {
  const world = makeWorld()
  writeFiles(join(world.repo, 'build'), usualBuild)
  mkdirSync(join(world.repo, 'src'), { recursive: true })
  return world
}

describe("GitHub's client", () => {
  test('is not loaded by a lint', async () => {
    const { repo } = await setUp()
    const { files } = await loadedFiles(['lint'], repo)
    expect(files).toContain('lint.js')
    expect(files.filter(file => gitHubClient.test(file))).toEqual([])
  })

  test('is not loaded by a push with git', async () => {
    const { repo, remote } = await setUp()
    const { code, files, stdout } = await loadedFiles(
      ['ci', '--steps', 'push', '--publish', '--sandbox', 'prefer'],
      repo,
    )
    expect(stdout).toContain('push')
    expect(code).toBe(0)
    expect(git(remote, 'rev-parse', 'build')).toMatch(/^[0-9a-f]{40}$/)
    expect(files).toContain('publish.js')
    expect(files.filter(file => gitHubClient.test(file))).toEqual([])
  })

  test('is loaded by a push over the API', async () => {
    const github = await FakeGitHub.start()
    const hosted = github.create('me/books')
    github.addToken('ghs_workflow', { login: 'github-actions[bot]', push: ['me/books'], signs: true })
    const { repo } = await setUp()
    git(repo, 'remote', 'set-url', 'origin', `${github.origin}/me/books`)
    git(repo, 'push', '-q', hosted.dir, 'main')
    const args = ['publish', '--push', 'api', '--steps', 'push', '--sandbox', 'prefer']
    const env = { ...github.env, GITHUB_TOKEN: 'ghs_workflow' }
    const { code, files } = await loadedFiles(args, repo, env)
    expect(code).toBe(0)
    expect(hosted.git('cat-file', 'commit', 'build')).toContain('gpgsig')
    expect(files.filter(file => gitHubClient.test(file))).toContain('octokit-plugin-rest-endpoint-methods.js')
  })
})

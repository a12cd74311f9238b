/** The shipped Action in a workflow that submits to a registry repository. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { git, makeWorld, temporary, usualBuild, writeFiles } from '../git/git-fixture.ts'
import { FakeGitHub } from '../github/fake-github.ts'
import { dist, run } from '../helpers/run.ts'

async function setUp() {
  const github = await FakeGitHub.start()
  const konnector = github.create('me/books')
  const registry = github.create('cozy/registry')
  registry.commitFiles('main', { 'README.md': '# Registry\n' })
  github.addToken('ghs_workflow0123456789', { login: 'github-actions[bot]', push: ['me/books'], signs: true })
  github.addToken('ghp_owner0123456789', {
    login: 'owner',
    push: ['cozy/registry'],
    pulls: ['cozy/registry'],
  })
  const world = makeWorld()
  git(world.repo, 'remote', 'set-url', 'origin', `${github.origin}/me/books`)
  git(world.repo, 'push', '-q', konnector.dir, 'main')
  writeFiles(join(world.repo, 'build'), usualBuild)
  const runAction = async (inputs: Record<string, string>) => {
    const dir = temporary()
    for (const file of ['output', 'summary']) writeFileSync(join(dir, file), '')
    const repository = { default_branch: 'main', fork: false, full_name: 'me/books' }
    writeFileSync(join(dir, 'event.json'), JSON.stringify({ repository }))
    const given = {
      steps: 'push, submit',
      sandbox: 'prefer',
      'github-token': 'ghs_workflow0123456789',
      'registry-token': 'ghp_owner0123456789',
      ...inputs,
    }
    const { PATH: _, ...env } = github.env
    const ended = await run([join(dist, 'action.js')], {
      cwd: world.repo,
      env: {
        ...Object.fromEntries(
          Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        GITHUB_SERVER_URL: env['GITHUB_SERVER_URL'],
        GITHUB_API_URL: env['GITHUB_API_URL'],
        GITHUB_REPOSITORY: 'me/books',
        GITHUB_SHA: git(world.repo, 'rev-parse', 'HEAD'),
        GITHUB_ACTIONS: 'true',
        CI: 'true',
        GITHUB_WORKSPACE: world.repo,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: join(dir, 'event.json'),
        GITHUB_REF_TYPE: 'branch',
        GITHUB_REF_NAME: 'main',
        GITHUB_OUTPUT: join(dir, 'output'),
        GITHUB_STEP_SUMMARY: join(dir, 'summary'),
        RUNNER_TEMP: dir,
      },
    })
    const written = readFileSync(join(dir, 'output'), 'utf8')
    const outputs = Object.fromEntries(
      [...written.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
    )
    return { ...ended, outputs, summary: readFileSync(join(dir, 'summary'), 'utf8') }
  }
  return { konnector, registry, runAction }
}

test('a pull request is opened with verified commits of the build, and no token is in a text', async () => {
  const { konnector, registry, runAction } = await setUp()
  const inputs = { 'registry-repository': 'cozy/registry', push: 'api', labels: 'konnector', draft: 'true' }
  const { code, outputs, stdout, stderr, summary } = await runAction(inputs)
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(outputs).toMatchObject({
    published: 'false',
    'push-status': 'passed',
    'submit-status': 'passed',
    'build-commit': konnector.git('rev-parse', 'build'),
    'submission-url': 'https://github.example/cozy/registry/pull/1',
  })
  expect(konnector.git('cat-file', 'commit', 'build')).toContain('\ngpgsig ')
  expect(registry.pulls).toMatchObject([
    { draft: true, labels: ['konnector'], title: expect.stringMatching(/^Add books 1\.2\.3-dev\./) },
  ])
  expect(summary).toMatch(/\*\*Submitted\*\* .*pull\/1.* It waits for approval\./)
  const texts =
    stdout.replaceAll(/^::add-mask::.*$/gm, '') + summary + JSON.stringify([outputs, registry.pulls])
  expect(texts).not.toContain('0123456789')
})

test('inputs that do not go together are refused before anything runs', async () => {
  const { konnector, runAction } = await setUp()
  const { code, stdout } = await runAction({
    'registry-repository': 'cozy/registry',
    registry: 'https://registry.example',
  })
  expect(code).toBe(2)
  expect(stdout).toContain(
    '::error::Give one of the input registry and the input registry-repository: a version is submitted to one place.',
  )
  expect(konnector.git('branch', '--list', 'build')).toBe('')
})

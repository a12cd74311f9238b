/** Whole publications to a registry repository, with git and over the API alone. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PipelineOptions } from '../../src/pipeline/options.ts'
import { runPipeline } from '../../src/pipeline/run.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { git, makeWorld, usualBuild, writeFiles } from '../git/git-fixture.ts'
import { FakeGitHub } from '../github/fake-github.ts'

async function setUp() {
  const github = await FakeGitHub.start()
  const konnector = github.create('me/books')
  const registry = github.create('cozy/registry')
  registry.commitFiles('main', { 'README.md': '# Registry\n' })
  github.addToken('ghs_workflow', { login: 'github-actions[bot]', push: ['me/books'], signs: true })
  github.addToken('ghp_owner', {
    login: 'owner',
    push: ['cozy/registry'],
    pulls: ['cozy/registry'],
    issues: ['cozy/registry'],
  })
  const world = makeWorld()
  git(world.repo, 'remote', 'set-url', 'origin', `${github.origin}/me/books`)
  git(world.repo, 'push', '-q', konnector.dir, 'main')
  writeFiles(join(world.repo, 'build'), usualBuild)
  const publish = async (more: Partial<PipelineOptions> = {}) => {
    const { report, exit, published } = await runPipeline({
      cwd: world.repo,
      env: github.env,
      dir: '.',
      steps: ['push', 'submit'],
      publish: true,
      sandbox: 'prefer',
      targetValues: { 'registry-repository': 'cozy/registry' },
      tokens: {
        registry: new AccessToken('ghp_owner', 'REGISTRY_TOKEN'),
        git: new AccessToken('ghs_workflow', 'GITHUB_TOKEN'),
      },
      ...more,
    })
    const step = (name: string) => report.steps.find(found => found.name === name)!
    return { exit, published, push: step('push'), submit: step('submit') }
  }
  return { github, konnector, registry, world, publish }
}

describe('a publication to a registry repository', () => {
  test('pushes and opens a pull request; run again, nothing is to do', async () => {
    const { konnector, registry, publish } = await setUp()
    const planned = await publish({ publish: false, pushMode: 'api' })
    expect(planned).toMatchObject({ exit: 0, push: { status: 'skipped' }, submit: { status: 'skipped' } })
    const first = await publish({ pushMode: 'api' })
    expect(first).toMatchObject({
      exit: 0,
      // It waits for the owner of the registry.
      published: false,
      push: { status: 'passed', outputs: { commit: konnector.git('rev-parse', 'build') } },
      submit: {
        status: 'passed',
        outputs: { state: 'pending', url: 'https://github.example/cozy/registry/pull/1' },
      },
    })
    expect(await publish({ pushMode: 'api' })).toMatchObject({
      exit: 0,
      push: { status: 'unchanged' },
      submit: { status: 'unchanged', reason: expect.stringContaining('pull request #1') },
    })
    expect(registry.pulls).toHaveLength(1)
  })

  test('by an issue, from the push with git', async () => {
    const { registry, publish, github } = await setUp()
    const values = { 'registry-repository': `${github.origin}/cozy/registry`, 'submit-as': 'issue' }
    const { exit, submit } = await publish({ targetValues: values })
    expect({ exit, status: submit.status }).toEqual({ exit: 0, status: 'passed' })
    expect(registry.issues).toHaveLength(1)
  })

  test('pushes nothing when the submission would be refused', async () => {
    const { konnector, publish } = await setUp()
    const { exit, push, submit } = await publish({ targetValues: { 'registry-repository': 'cozy/none' } })
    expect(exit).toBe(1)
    expect(push.reason).toBe('Not pushed: the submission would fail (see below).')
    expect(submit).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/^There is no repository cozy\/none/),
    })
    expect(konnector.git('branch', '--list', 'build')).toBe('')
  })

  test('without git, in a workflow: all of it goes over the API', async () => {
    const { github, konnector, registry, world, publish } = await setUp()
    const env = {
      ...github.env,
      PATH: mkdtempSync(join(tmpdir(), 'konnector-lint-test-')),
      GITHUB_REPOSITORY: 'me/books',
      GITHUB_SHA: git(world.repo, 'rev-parse', 'HEAD'),
      GITHUB_WORKSPACE: world.repo,
      GITHUB_REF_TYPE: 'tag',
      GITHUB_REF_NAME: '1.2.3',
    }
    const result = await publish({ env })
    expect(result).toMatchObject({
      exit: 0,
      push: { status: 'passed', outputs: { branch: 'build', tag: 'build-1.2.3' } },
      submit: { status: 'passed', outputs: { version: '1.2.3' } },
    })
    expect(konnector.git('rev-parse', 'build-1.2.3')).toBe(result.push.outputs['commit'])
    expect(registry.pulls).toHaveLength(1)
    await expect(publish({ env: { ...process.env, PATH: env.PATH } })).resolves.toMatchObject({
      exit: 3,
      push: { reason: expect.stringContaining('git was not found') },
    })
  })
})

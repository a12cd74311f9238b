/** A konnector's repository and a registry repository on one fake GitHub, for tests of targets. */
import { parseDocument } from '../../src/json/document.ts'
import { readCheckout } from '../../src/git/checkout.ts'
import { findRemote } from '../../src/git/remote.ts'
import { createIssueTarget } from '../../src/publish/targets/issue.ts'
import type { TargetValues } from '../../src/publish/targets/options.ts'
import { createPullRequestTarget } from '../../src/publish/targets/pull-request.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { git, makeWorld, manifest as usualManifest, usualBuild } from '../git/git-fixture.ts'
import { FakeGitHub } from '../github/fake-github.ts'
import { push } from './publishing.ts'

export const secret = 'ghp_canary0123456789'

export interface Version {
  version?: string
  slug?: string
  /** Members of the manifest. */
  manifest?: Record<string, unknown>
  files?: Record<string, string>
}

export async function setUpRegistry(
  rights: 'maintainer' | 'person' | 'workflow' | 'stranger' = 'maintainer',
) {
  const github = await FakeGitHub.start()
  const konnector = github.create('me/books')
  const registry = github.create('cozy/registry')
  registry.commitFiles('main', { 'README.md': '# Registry\n' }, 'First', 'Owner')
  const account = {
    maintainer: {
      login: 'owner',
      push: ['cozy/registry'],
      pulls: ['cozy/registry'],
      issues: ['cozy/registry'],
    },
    person: { login: 'me', pulls: ['cozy/registry'], issues: ['cozy/registry'] },
    workflow: { login: 'github-actions[bot]', signs: true, forks: false },
    stranger: { login: 'me' },
  }[rights]
  const granted = github.addToken(secret, account)
  const world = makeWorld()
  git(world.repo, 'remote', 'set-url', 'origin', `${github.origin}/me/books.git`)
  git(world.repo, 'push', '-q', konnector.dir, 'main')

  const prepare = async (
    { version = '1.2.3', slug = 'books', manifest = {}, files = {} }: Version = {},
    values: TargetValues = {},
    token?: 'no token',
  ) => {
    const text = JSON.stringify({ ...usualManifest, ...manifest, version: version.replace(/-.*/, '') })
    const build = await world.build({ ...usualBuild, 'manifest.konnector': text, ...files })
    const checkout = await readCheckout(world.repo)
    const about = { slug, version, editor: 'Cozy' }
    const remote = { ...findRemote(checkout)!, url: konnector.dir, transport: 'file' as const }
    const { commit } = await push({ build, checkout, konnector: about, remote, allowRollback: true })
    const options = {
      values: { 'registry-repository': 'cozy/registry', ...values },
      token: token === undefined ? new AccessToken(secret, 'REGISTRY_TOKEN') : undefined,
      env: github.env,
      waits: [1],
      archiveWaits: [1],
      forkPollMs: 10,
    }
    const make = values['submit-as'] === 'issue' ? createIssueTarget : createPullRequestTarget
    const prepared = await make(options).prepare({
      build,
      manifest: parseDocument('manifest.konnector', text),
      konnector: about,
      checkout,
      remote,
      commit,
      profile: 'registry',
      checks: [
        { name: 'lint', status: 'passed', ms: 1, outputs: {} },
        {
          name: 'replay',
          status: 'skipped',
          ms: 1,
          outputs: {},
          reason: 'There is no <b>recording</b> @you.',
        },
      ],
    })
    return { prepared, commit }
  }
  /** What came of it, or why it was not tried. */
  const submit = async (version?: Version, values?: TargetValues) => {
    const { prepared, commit } = await prepare(version, values)
    if (prepared.plan.status !== 'planned') return prepared.plan
    return (await prepared.authorize()) ?? (await prepared.apply(commit))
  }
  return { github, konnector, registry, world, account: granted, prepare, submit }
}

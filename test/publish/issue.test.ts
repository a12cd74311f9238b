import { describe, expect, test } from 'vitest'
import { parseDeclaration } from '../../src/publish/targets/review.ts'
import type { Issue } from '../github/fake-threads.ts'
import { setUpRegistry, type Version } from './registry-repository.ts'

async function setUp(rights?: Parameters<typeof setUpRegistry>[0]) {
  const world = await setUpRegistry(rights)
  const declare = (version: Version = {}, labels?: string) =>
    world.submit(version, { 'submit-as': 'issue', ...(labels !== undefined && { labels }) })
  return { ...world, declare }
}

/** An issue that somebody else opened. */
const foreign = (body: string): Issue => ({
  number: 90,
  title: 'Mine',
  body,
  state: 'open',
  user: { login: 'troll', type: 'User' },
  labels: [],
  comments: [],
})

describe('a declaration in an issue', () => {
  test('is opened, found as it is, updated in place, and each further version is a comment', async () => {
    const { github, registry, konnector, declare } = await setUp()
    const first = await declare({}, 'konnector')
    expect(first).toMatchObject({
      status: 'passed',
      state: 'pending',
      url: 'https://github.example/cozy/registry/issues/1',
      reason: 'books 1.2.3 waits for the owner of cozy/registry in issue #1.',
    })
    const [issue] = registry.issues
    expect(issue).toMatchObject({ title: 'Add books 1.2.3', labels: ['konnector'], comments: [] })
    expect(parseDeclaration(issue!.body)).toMatchObject({
      version: '1.2.3',
      sha256: first.sha256,
      build: { commit: konnector.git('rev-parse', 'build') },
    })
    const writes = github.writes.length
    expect(await declare()).toMatchObject({ status: 'unchanged', state: 'pending', url: first.url })
    expect(github.writes).toHaveLength(writes)

    // What people write around it stays.
    issue!.body = `Hello!\n${issue!.body}`
    expect(await declare({ version: '1.2.5' })).toMatchObject({ status: 'passed', url: first.url })
    expect(registry.issues).toHaveLength(1)
    expect(issue!.title).toBe('Add books 1.2.5')
    expect(issue!.body).toMatch(/^Hello!\n/)
    expect(issue!.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- konnector-lint books%201\.2\.5 -->\nbooks 1\\\.2\\\.5 is submitted/),
    ])
    expect(await declare({ version: '1.2.5' })).toMatchObject({ status: 'unchanged' })
    expect(await declare({ version: '1.2.4' })).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(
        /^Issue #1 of cozy\/registry declares 1\.2\.5, which is later than 1\.2\.4/,
      ),
    })
    expect(registry.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
  })

  test('of another channel is a part of the same issue', async () => {
    const { registry, declare } = await setUp()
    await declare()
    await declare({ version: '1.3.0-beta.1' })
    expect(registry.issues).toHaveLength(1)
    expect(registry.issues[0]!.body).toContain('<!-- konnector-lint books-stable -->')
    expect(registry.issues[0]!.body).toContain('<!-- konnector-lint books-beta -->')
    expect(await declare()).toMatchObject({ status: 'unchanged' })
    expect(registry.issues[0]!.title).toBe('Add books 1.3.0-beta.1')
  })

  test('that the owner closed is not opened again for the same version', async () => {
    const { github, registry, declare } = await setUp()
    await declare()
    registry.issues[0]!.state = 'closed'
    const writes = github.writes.length
    expect(await declare()).toMatchObject({
      status: 'unchanged',
      reason: 'Issue #1 of cozy/registry for books 1.2.3 is closed: its owner has decided.',
    })
    expect(github.writes).toHaveLength(writes)
    expect(await declare({ version: '1.2.4' })).toMatchObject({ url: expect.stringContaining('/issues/2') })
  })

  test("leaves others' issues alone, whatever they say, and finds its own behind a hundred of them", async () => {
    const { registry, declare } = await setUp()
    await declare()
    for (let count = 0; count < 130; count++)
      registry.issues.push({ ...foreign(registry.issues[0]!.body), number: 90 + count })
    expect(await declare({ version: '1.2.4' })).toMatchObject({ url: expect.stringContaining('/issues/1') })
    expect(registry.issues[1]!.body).toContain('1\\.2\\.3')
  })

  test('holds no markup of a manifest', async () => {
    const { registry, declare } = await setUp()
    const text = '``` <!-- /konnector-lint --> </details> @everybody'
    const manifest = { name: text, permissions: { a: { type: 'io.cozy.bills', values: [text] } } }
    await declare({ manifest })
    const { body } = registry.issues[0]!
    expect(body.match(/<!-- \/konnector-lint -->/g)).toHaveLength(1)
    expect(body.match(/<\/details>/g)).toHaveLength(1)
    expect(parseDeclaration(body)?.manifest).toMatchObject(manifest)
    expect(await declare({ manifest })).toMatchObject({ status: 'unchanged' })
  })
})

describe('an issue that cannot be written', () => {
  test('no issues, no rights, no token: which, and what to do', async () => {
    const { registry, github, prepare, declare } = await setUp('stranger')
    await expect(declare()).rejects.toThrow(
      /^Cannot open an issue on cozy\/registry \(403: Resource not accessible by personal access token\)\. The token does not have this right\./,
    )
    const { prepared } = await prepare({}, { 'submit-as': 'issue' }, 'no token')
    expect(prepared.plan.status).toBe('planned')
    await expect(prepared.authorize()).rejects.toThrow('There is no token for cozy/registry.')
    registry.hasIssues = false
    expect(await declare()).toMatchObject({
      status: 'refused',
      reason: 'cozy/registry has no issues. Submit by a pull request instead: --submit-as pull-request.',
    })
    expect(registry.issues).toEqual([])
    expect(github.writes).toEqual(['POST /api/v3/repos/cozy/registry/issues'])
  })

  test('an update that breaks off before its comment is finished by the next run', async () => {
    const { github, registry, declare } = await setUp()
    await declare()
    github.intercept = ({ method, path }, response) => {
      if (method !== 'POST' || !path.endsWith('/comments')) return false
      return !!response.writeHead(422, { 'content-type': 'application/json' }).end('{"message":"Fault"}')
    }
    await expect(declare({ version: '1.2.4' })).rejects.toThrow(
      'Cannot comment on #1 of cozy/registry (422: Fault)',
    )
    github.intercept = undefined
    expect(await declare({ version: '1.2.4' })).toMatchObject({ status: 'passed' })
    expect(registry.issues[0]!.comments).toHaveLength(1)
    expect(await declare({ version: '1.2.4' })).toMatchObject({ status: 'unchanged' })
    expect(registry.issues[0]!.comments).toHaveLength(1)
  })
})

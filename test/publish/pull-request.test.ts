import { describe, expect, test } from 'vitest'
import { mergePull } from '../github/fake-threads.ts'
import { secret, setUpRegistry } from './registry-repository.ts'

const entryOf = (text: string) => JSON.parse(text) as Record<string, unknown>

describe('a pull request to a registry repository', () => {
  test('is opened, found as it is, and updated in place', async () => {
    const { github, registry, konnector, submit } = await setUpRegistry()
    const first = await submit({}, { labels: 'konnector, new' })
    expect(first).toMatchObject({
      status: 'passed',
      state: 'pending',
      version: '1.2.3',
      channel: 'stable',
      url: 'https://github.example/cozy/registry/pull/1',
      reason: 'books 1.2.3 waits for the merge of pull request #1 of cozy/registry.',
    })
    const [pull] = registry.pulls
    expect(pull).toMatchObject({
      title: 'Add books 1.2.3',
      base: 'main',
      head: { repo: 'cozy/registry', ref: 'konnector/books-stable' },
      labels: ['konnector', 'new'],
      draft: false,
    })
    const tip = registry.git('rev-parse', 'konnector/books-stable')
    expect(registry.git('diff', '--name-status', 'main', tip)).toBe('A\tkonnectors/books.json')
    const entry = entryOf(registry.git('show', `${tip}:konnectors/books.json`))
    const build = konnector.git('rev-parse', 'build')
    expect(Object.keys(entry)).toEqual(Object.keys(entry).toSorted())
    expect(entry).toMatchObject({
      slug: 'books',
      editor: 'Cozy',
      type: 'konnector',
      version: '1.2.3',
      channel: 'stable',
      url: `${github.origin}/me/books/archive/${build}.tar.gz`,
      sha256: first.sha256,
      source: { repository: `${github.origin}/me/books`, commit: konnector.git('rev-parse', 'main') },
      build: { commit: build, tree: konnector.git('rev-parse', 'build^{tree}') },
      manifest: { slug: 'books', version: '1.2.3' },
    })

    const writes = github.writes.length
    expect(await submit()).toMatchObject({ status: 'unchanged', state: 'pending', url: first.url })
    expect(github.writes).toHaveLength(writes)

    const second = await submit({ version: '1.2.4' })
    expect(second).toMatchObject({ status: 'passed', state: 'pending', url: first.url })
    expect(registry.pulls).toHaveLength(1)
    expect(pull!.title).toBe('Add books 1.2.4')
    expect(registry.git('rev-parse', 'konnector/books-stable~1')).toBe(tip)
    expect(await submit()).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(
        /^Pull request #1 of cozy\/registry submits 1\.2\.4, which is later than 1\.2\.3/,
      ),
    })
  })

  test('tells a reviewer what changes: permissions, sizes, packages, and which checks passed', async () => {
    const { registry, prepare, submit } = await setUpRegistry()
    const rule = '-'.repeat(80)
    const notices = (...packages: string[]) =>
      ['Notices', ...packages.map(text => `${rule}\n\n${text} (MIT)\n\nText`)].join('\n')
    const permissions = { bills: { type: 'io.cozy.bills', verbs: ['GET'] } }
    await submit({
      manifest: { permissions },
      files: { 'THIRD-PARTY-NOTICES.txt': notices('ky 1.0.0', 'old 1.0.0') },
    })
    const [first] = registry.pulls
    expect(first!.body).toContain('It may read every document of io\\.cozy\\.bills')
    expect(first!.body).toContain('It is not listed yet.')
    expect(first!.body).toContain('`ky@1.0.0`, `old@1.0.0`.')
    expect(first!.body).toContain(
      '- lint: passed\n- replay: skipped\\. There is no &lt;b&gt;recording&lt;/b&gt; `@you.`',
    )
    mergePull(registry, registry, first!)
    const wider = { permissions: { ...permissions, files: { type: 'io.cozy.files' } } }
    const { prepared } = await prepare({ version: '1.3.0', manifest: wider })
    expect(prepared.plan.reason).toMatch(
      /^It opens a pull request on cozy\/registry for konnectors\/books\.json, from the branch cozy:konnector\/books-stable\. Users keep 1\.2\.3 until they consent/,
    )
    expect(
      await submit({
        manifest: { permissions },
        files: { 'THIRD-PARTY-NOTICES.txt': notices('ky 1.0.0', 'old 1.0.0') },
      }),
    ).toMatchObject({
      status: 'unchanged',
      state: 'published',
    })
    await submit({
      version: '1.3.0',
      manifest: wider,
      files: { 'THIRD-PARTY-NOTICES.txt': notices('ky 1.0.0', 'new 2.0.0'), 'index.js': 'x'.repeat(2_000) },
    })
    const { title, body } = registry.pulls[1]!
    expect(title).toBe('Update books to 1.3.0')
    expect(body).toContain('Listed now: 1\\.2\\.3.')
    expect(body).toMatch(
      /New: the konnector may read, create, change and delete every document of io\\\.cozy\\\.files/,
    )
    expect(body).toContain('Cozys keep the version they have until the user accepts the new permissions.')
    expect(body).toContain('Added: `new@2.0.0`.')
    expect(body).toContain('Removed: `old@1.0.0`.')
    expect(body).toMatch(/\| Files \| .* more\) \|/)
  })

  test('says which other pull request submits the same konnector', async () => {
    const { registry, submit } = await setUpRegistry()
    await submit()
    const [pull] = registry.pulls
    pull!.head = { repo: 'other/registry', ref: branch }
    pull!.user = { login: 'other', type: 'User' }
    registry.git('update-ref', '-d', `refs/heads/${branch}`)
    expect((await submit()).reason).toBe(
      'books 1.2.3 waits for the merge of pull request #2 of cozy/registry. Pull request #1 of other submits books, too: close one of them.',
    )
  })

  test('of two runs at once is one, and the later version stays', async () => {
    const { registry, prepare, submit } = await setUpRegistry()
    const runs = [await prepare({ version: '1.2.3' }), await prepare({ version: '1.2.4' })]
    const [older, newer] = await Promise.allSettled(
      runs.map(({ prepared, commit }) => prepared.apply(commit)),
    )
    expect(newer).toMatchObject({ status: 'fulfilled', value: { status: 'passed' } })
    // Whoever is later, the later version stays.
    if (older!.status === 'rejected')
      expect(String(older!.reason)).toContain('Another run submits 1.2.4, which is later than 1.2.3')
    expect(registry.pulls).toHaveLength(1)
    expect(registry.git('show', `${branch}:konnectors/books.json`)).toContain('"version": "1.2.4"')
    expect(await submit({ version: '1.2.4' })).toMatchObject({ state: 'pending' })
    expect(registry.pulls[0]!.title).toBe('Add books 1.2.4')
    expect(registry.pulls[0]!.body).toContain('books 1\\.2\\.4')
  })

  test('that lost a race to a later version does not replace it', async () => {
    const { registry, prepare, submit } = await setUpRegistry()
    const { prepared, commit } = await prepare()
    await submit({ version: '1.2.4' })
    await expect(prepared.apply(commit)).rejects.toThrow(
      'Another run submits 1.2.4, which is later than 1.2.3. Only one version of a channel is listed',
    )
    expect(registry.git('show', `${branch}:konnectors/books.json`)).toContain('"version": "1.2.4"')
  })

  test('is not described by a run whose version was replaced meanwhile', async () => {
    const { github, registry, submit } = await setUpRegistry()
    let isWritten = false
    github.intercept = ({ method, path }) => {
      if (isWritten && method === 'GET' && path.includes('/contents/')) {
        isWritten = false
        registry.commitFiles(
          branch,
          { 'konnectors/books.json': '{ "version": "1.2.4" }' },
          'Update books to 1.2.4',
        )
      }
      isWritten ||= path.endsWith('/git/refs')
      return false
    }
    await expect(submit()).rejects.toThrow('Another run submits 1.2.4, which is later than 1.2.3.')
    expect(registry.pulls).toEqual([])
  })

  test('keeps what people write around the text, and writes none of it anew', async () => {
    const { github, registry, submit } = await setUpRegistry()
    await submit()
    const [pull] = registry.pulls
    pull!.title = 'feat: books'
    pull!.body = `Please review.\n\n${pull!.body}\n\nThanks!`
    await submit({ version: '1.2.4' })
    expect(pull!.body).toMatch(/^Please review\.\n\n<!-- konnector-lint books-stable -->\n/)
    expect(pull!.body).toMatch(/<!-- \/konnector-lint -->\n\nThanks!$/)
    expect(pull!.body).toContain('1\\.2\\.4')
    expect(pull!.title).toBe('feat: books')
    expect(pull!.body).not.toContain('1\\.2\\.3')
    expect(
      github.writes.filter(write => write.startsWith('PATCH /api/v3/repos/cozy/registry/pulls')),
    ).toHaveLength(1)
  })

  test('of another channel has a branch and a file of its own', async () => {
    const { registry, submit } = await setUpRegistry()
    await submit()
    await submit({ version: '1.3.0-beta.1' })
    expect(registry.pulls.map(({ head: { ref } }) => ref)).toEqual([
      'konnector/books-stable',
      'konnector/books-beta',
    ])
    expect(registry.git('diff', '--name-only', 'main', 'konnector/books-beta')).toBe(
      'konnectors/books.beta.json',
    )
    await submit({ version: '1.3.0-beta.2' }, { 'registry-path': '{channel}/{slug}.json', draft: 'true' })
    expect(registry.git('diff', '--name-only', 'main', 'konnector/books-beta')).toContain(
      'konnectors/books.beta.json',
    )
  })

  test('that was closed without a merge is not opened again for the same version', async () => {
    const { github, registry, submit } = await setUpRegistry()
    await submit()
    registry.pulls[0]!.state = 'closed'
    const writes = github.writes.length
    expect(await submit()).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(
        /^Pull request #1 of cozy\/registry for books 1\.2\.3 was closed without a merge\./,
      ),
    })
    expect(github.writes).toHaveLength(writes)
    expect(await submit({ version: '1.2.4' })).toMatchObject({ status: 'passed' })
    expect(registry.pulls).toHaveLength(2)
  })

  test('goes on after a merge, squashed or not, and after the base moved', async () => {
    const { registry, submit } = await setUpRegistry()
    for (const [index, squash] of [true, false, true].entries()) {
      expect(await submit({ version: `1.${index}.0` })).toMatchObject({ status: 'passed' })
      registry.commitFiles('main', { 'other.json': `${index}` })
      const pull = registry.pulls.at(-1)!
      // What is merged has no conflict, and changes the one file.
      const tip = registry.git('rev-parse', pull.head.ref)
      expect(registry.git('merge-tree', '--write-tree', '--name-only', 'main', tip).split('\n')).toHaveLength(
        1,
      )
      const merged = registry.git('merge-tree', '--write-tree', 'main', tip)
      expect(registry.git('diff', '--name-only', 'main', merged)).toBe('konnectors/books.json')
      mergePull(registry, registry, pull, squash)
      registry.commitFiles('main', { 'other.json': `${index} after` })
      expect(registry.git('show', 'main:konnectors/books.json')).toContain(`"version": "1.${index}.0"`)
    }
    expect(registry.pulls).toHaveLength(3)
    expect(await submit({ version: '1.1.0' })).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/^cozy\/registry lists 1\.2\.0, which is later than 1\.1\.0/),
    })
    expect(await submit({ version: '1.2.0', files: { 'index.js': '// other' } })).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(
        /^cozy\/registry lists 1\.2\.0 with other content \(tree \w{12} there, \w{12} here\)\. Raise/,
      ),
    })
  })

  test('as a plan only reads, and needs no token', async () => {
    const { github, registry, prepare } = await setUpRegistry()
    const { prepared, commit } = await prepare({}, {}, 'no token')
    expect(prepared.plan).toMatchObject({
      status: 'planned',
      version: '1.2.3',
      reason:
        "It opens a pull request on cozy/registry for konnectors/books.json, from the token's own branch or fork.",
    })
    expect(github.writes).toEqual([])
    expect(registry.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
    await expect(prepared.authorize()).rejects.toThrow(
      'There is no token for cozy/registry. Set REGISTRY_TOKEN',
    )
    await expect(prepared.apply(commit)).rejects.toThrow('There is no token')
  })
})

describe("somebody's own work on the branch", () => {
  test.each([
    [
      'a commit that follows',
      (registry: Registry) => {
        registry.commitFiles(
          branch,
          { 'konnectors/books.json': '{"version":"1.2.3","hand":"made"}' },
          'Correct it',
        )
      },
      /commit \w{7} by Person/,
    ],
    [
      'another file',
      (registry: Registry) => {
        registry.commitFiles(branch, { 'other.json': '{}' }, `x\n\nKonnector-Entry: ${'0'.repeat(40)}`)
      },
      /a change of other\.json/,
    ],
    [
      'an amended commit of this tool',
      (registry: Registry) => {
        const message = registry.git('log', '-1', '--format=%B', branch)
        registry.git('update-ref', `refs/heads/${branch}`, registry.git('rev-parse', 'main'))
        registry.commitFiles(branch, { 'konnectors/books.json': '{"version":"1.2.3"}' }, message)
      },
      /a change of konnectors\/books\.json/,
    ],
  ])('%s is not written over', async (_, work, what) => {
    const { github, registry, submit } = await setUpRegistry()
    await submit()
    work(registry)
    const tip = registry.git('rev-parse', branch)
    const writes = github.writes.length
    const refused = await submit({ version: '1.2.4' })
    expect(refused.status).toBe('refused')
    expect(refused.reason).toMatch(what)
    expect(refused.reason).toMatch(
      /^The branch cozy:konnector\/books-stable holds work that is not of this tool .* nothing was written\./,
    )
    expect(github.writes).toHaveLength(writes)
    expect(registry.git('rev-parse', branch)).toBe(tip)
  })

  test('that comes between the plan and the write is not written over either', async () => {
    const { github, registry, submit } = await setUpRegistry()
    await submit()
    let theirs = ''
    github.intercept = ({ method, path }) => {
      if (method === 'PATCH' && path.includes('/git/refs/') && theirs === '')
        theirs = registry.commitFiles(branch, { 'konnectors/books.json': '{}' }, 'Meanwhile')
      return false
    }
    await expect(submit({ version: '1.2.4' })).rejects.toThrow(
      /holds work that is not of this tool \(commit \w{7} by Person\)/,
    )
    expect(registry.git('rev-parse', branch)).toBe(theirs)
  })

  test('the button "Update branch" is no such work', async () => {
    const { registry, submit } = await setUpRegistry()
    await submit()
    registry.commitFiles('main', { 'other.json': '1' })
    const identity = ['-c', 'user.name=Owner', '-c', 'user.email=o@example.org']
    const tree = registry.git('merge-tree', '--write-tree', 'main', branch)
    const merge = registry.git(
      ...identity,
      'commit-tree',
      tree,
      '-p',
      branch,
      '-p',
      'main',
      '-m',
      "Merge branch 'main'",
    )
    registry.git('update-ref', `refs/heads/${branch}`, merge)
    expect(await submit({ version: '1.2.4' })).toMatchObject({ status: 'passed' })
    expect(registry.git('rev-parse', `${branch}~1`)).toBe(merge)
  })
})

describe('a token that may not push to the registry repository', () => {
  test('forks it, and updates the pull request from the fork', async () => {
    const { github, registry, submit } = await setUpRegistry('person')
    const first = await submit()
    expect(first).toMatchObject({ status: 'passed', url: expect.stringContaining('/cozy/registry/pull/1') })
    const fork = github.repositories.find(({ fullName }) => fullName === 'me/registry')!
    expect(registry.pulls[0]!.head).toEqual({ repo: 'me/registry', ref: branch })
    expect(registry.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
    expect(await submit()).toMatchObject({ status: 'unchanged' })
    expect(await submit({ version: '1.2.4' })).toMatchObject({ status: 'passed', url: first.url })
    expect(github.writes.filter(write => write.endsWith('/forks'))).toHaveLength(1)

    // The fork is behind, and its own tip will do: no right to change workflows is needed.
    registry.commitFiles('main', { '.github/workflows/check.yml': 'on: push' })
    expect(await submit({ version: '1.2.5' })).toMatchObject({ status: 'passed' })
    expect(github.writes.filter(write => write.endsWith('/merge-upstream'))).toEqual([])
    // Once the entry itself is merged, the fork has to be brought up to date.
    mergePull(registry, fork, registry.pulls[0]!, true)
    await expect(submit({ version: '1.2.6' })).rejects.toThrow(
      /Cannot update the fork me\/registry \(422: refusing to allow .* workflow/,
    )
  })

  test('brings a fork up to date when the entry was merged', async () => {
    const { github, registry, submit } = await setUpRegistry('person')
    await submit()
    const fork = github.repositories.find(({ fullName }) => fullName === 'me/registry')!
    mergePull(registry, fork, registry.pulls[0]!, true)
    expect(await submit({ version: '1.2.4' })).toMatchObject({ status: 'passed' })
    const tip = fork.git('rev-parse', branch)
    registry.git('fetch', '-q', fork.dir, tip)
    expect(registry.git('merge-tree', '--write-tree', '--name-only', 'main', tip).split('\n')).toHaveLength(1)
    expect(registry.pulls).toHaveLength(2)
  })

  test('uses the fork that is named, and says what is wrong with another', async () => {
    const { github, registry, account, submit } = await setUpRegistry('person')
    const fork = github.fork(registry, 'team/registry-fork')
    expect(await submit({}, { 'registry-fork': 'team/registry-fork' })).toMatchObject({
      status: 'refused',
      reason: 'The fork team/registry-fork cannot be pushed to with this token. Check --registry-fork.',
    })
    account.push.add('team/registry-fork')
    expect(await submit({}, { 'registry-fork': 'team/registry-fork' })).toMatchObject({ status: 'passed' })
    expect(fork.commit(branch)).toBeDefined()
    expect(await submit({}, { 'registry-fork': 'me/books' })).toMatchObject({
      reason: 'The fork me/books is not a fork of cozy/registry. Check --registry-fork.',
    })
    expect(await submit({}, { 'registry-fork': 'me/none' })).toMatchObject({
      reason: 'The fork me/none does not exist, or the token cannot see it. Check --registry-fork.',
    })
  })

  test('and not open a pull request either gets a page to open it on, filled in', async () => {
    const { github, registry, submit } = await setUpRegistry('stranger')
    const result = await submit()
    expect(result).toMatchObject({ status: 'refused' })
    expect(result.reason).toMatch(
      /^The branch me:konnector\/books-stable is written, but the token may not open a pull request on cozy\/registry \(403: Resource not accessible by personal access token\)\. Open the link above to do it yourself/,
    )
    const url = new URL(result.url!)
    expect(url.origin + url.pathname).toBe(
      `${github.origin}/cozy/registry/compare/main...me:konnector/books-stable`,
    )
    expect(url.searchParams.get('title')).toBe('Add books 1.2.3')
    expect(url.searchParams.get('body')).toContain('books 1')
    expect(result.url!.length).toBeLessThan(8_000)
    expect(registry.pulls).toEqual([])
  })

  test('a workflow that may not open pull requests is sent to the setting', async () => {
    const { account, submit } = await setUpRegistry()
    account.pulls.clear()
    account.refusal = 'GitHub Actions is not permitted to create or approve pull requests.'
    expect((await submit()).reason).toMatch(
      /settings of the repository and its organisation: Actions, General,/,
    )
  })

  test("a workflow's own token is refused before anything is written", async () => {
    const { github, submit } = await setUpRegistry('workflow')
    expect(await submit()).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(
        /^The token is that of github-actions\[bot\], which may not push to cozy\/registry and has no forks\./,
      ),
    })
    expect(github.writes).toEqual([])
  })
})

describe('what a registry repository cannot take', () => {
  test('one that is not there, archived, or without the branch', async () => {
    const { registry, submit } = await setUpRegistry()
    expect(await submit({}, { 'registry-repository': 'cozy/none' })).toMatchObject({
      status: 'refused',
      reason:
        'There is no repository cozy/none, or the token cannot see it. Check --registry-repository and the token.',
    })
    expect(await submit({}, { 'registry-base': 'next' })).toMatchObject({
      reason: 'cozy/registry has no branch "next". Check --registry-base.',
    })
    registry.isArchived = true
    expect(await submit()).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('is archived'),
    })
  })

  test.each(['../../.github/workflows/run', 'a/b', 'Books', ''])('the slug %j', async slug => {
    const { github, submit } = await setUpRegistry()
    expect(await submit({ slug }, { 'registry-path': '{slug}.json' })).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/^The registry does not accept the slug /),
    })
    expect(github.seen).toEqual([])
  })

  test('a branch that a rule protects', async () => {
    const { registry, submit } = await setUpRegistry()
    registry.rules.set(branch, 'pull requests')
    await expect(submit()).rejects.toThrow(
      /Repository rule violations found .* A rule of the repository forbids it\./,
    )
    expect(registry.pulls).toEqual([])
  })

  test('labels that the token may not set: the submission is made, and says so', async () => {
    const { submit } = await setUpRegistry('person')
    const result = await submit({}, { labels: 'konnector' })
    expect(result.status).toBe('passed')
    expect(result.reason).toMatch(/The labels konnector were not added \(403: /)
  })

  test('a server of strangers gets no token', async () => {
    const { submit } = await setUpRegistry()
    await expect(submit({}, { 'registry-repository': 'https://git.example/cozy/registry' })).rejects.toThrow(
      'is on a server that does not get the token of GitHub',
    )
  })

  test('a private repository of the konnector', async () => {
    const { konnector, github, submit } = await setUpRegistry()
    konnector.isPrivate = true
    await expect(submit()).rejects.toThrow('is not public')
    expect(github.writes).toEqual([])
  })
})

describe('faults', () => {
  test.each(['POST /api/v3/repos/cozy/registry/git/refs', 'POST /api/v3/repos/cozy/registry/pulls'])(
    'an answer to %s that is lost: the same run ends as an undisturbed one',
    async target => {
      const { github, registry, submit } = await setUpRegistry()
      let left = 1
      github.intercept = ({ method, path }) =>
        `${method} ${path}` === target && left-- > 0 ? 'after' : false
      expect(await submit()).toMatchObject({ status: 'passed', url: expect.stringContaining('/pull/1') })
      expect(registry.pulls).toHaveLength(1)
      expect(registry.git('rev-list', '--count', `main..${branch}`)).toBe('1')
    },
  )

  test('each write fails once: the next run ends as an undisturbed one, and no run says it passed when it did not', async () => {
    const isWrite = (method: string, path: string) => method !== 'GET' && !path.endsWith('/graphql')
    const undisturbed = await setUpRegistry()
    await undisturbed.submit({}, { labels: 'new' })
    const { length: total } = undisturbed.github.writes
    expect(total).toBe(5)
    for (let nth = 1; nth <= total; nth++) {
      const { github, registry, submit } = await setUpRegistry()
      let count = 0
      github.intercept = ({ method, path }, response) => {
        if (!isWrite(method, path) || ++count !== nth) return false
        response.writeHead(422, { 'content-type': 'application/json' }).end('{"message":"Fault"}')
        return true
      }
      const first = await submit({}, { labels: 'new' }).catch((error: unknown) => String(error))
      const passed = typeof first === 'object' && first.status === 'passed'
      expect(passed && registry.pulls.length !== 1, `request ${nth}`).toBe(false)
      github.intercept = undefined
      expect((await submit()).state, `request ${nth}`).toBe('pending')
      expect(registry.pulls.map(({ title }) => title)).toEqual(['Add books 1.2.3'])
      expect(registry.git('rev-list', '--count', `main..${branch}`)).toBe('1')
    }
  })

  test('the token is in no request but its header, and in no text', async () => {
    const { github, registry, submit } = await setUpRegistry()
    const result = await submit()
    for (const { body, path } of github.seen) expect(JSON.stringify(body) + path).not.toContain(secret)
    expect(JSON.stringify([result, registry.pulls])).not.toContain(secret)
  })
})

const branch = 'konnector/books-stable'
type Registry = Awaited<ReturnType<typeof setUpRegistry>>['registry']

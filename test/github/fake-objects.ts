/** Git's objects and refs of the fake GitHub. */
import { Answer, type Call, type Handler, mustWrite } from './fake-call.ts'
import { FakeRepository, type NewTreeFile } from './fake-repository.ts'

export const objectRoutes: readonly (readonly [route: string, handler: Handler])[] = [
  [
    'GET ',
    ({ repository, token }) => ({
      status: 200,
      body: {
        full_name: repository.fullName,
        default_branch: repository.defaultBranch,
        archived: repository.isArchived,
        has_issues: repository.hasIssues,
        fork: repository.parent !== undefined,
        permissions: { push: token?.push.has(repository.fullName) ?? false, pull: true },
        ...(repository.parent && {
          parent: { full_name: repository.parent },
          source: { full_name: repository.parent },
        }),
      },
    }),
  ],
  [
    'GET git/ref/(.+)',
    ({ repository, parts: [ref = ''] }) => {
      const id = repository.try('rev-parse', '--verify', '-q', `refs/${ref}`)
      if (id === undefined) throw new Answer(404, 'Not Found')
      return { status: 200, body: refBody(repository, ref, id) }
    },
  ],
  [
    'GET git/commits/(\\w+)',
    ({ repository, parts: [id = ''] }) => ({ status: 200, body: commitBody(repository, id) }),
  ],
  [
    'GET git/trees/([^/]+)',
    ({ repository, parts: [id = ''], query }) => {
      const sha = repository.try('rev-parse', '--verify', '-q', `${id}^{tree}`)
      if (sha === undefined) throw new Answer(404, 'Not Found')
      const tree = repository.entries(sha, query.has('recursive'))
      return { status: 200, body: { sha, tree, truncated: false } }
    },
  ],
  [
    'POST git/blobs',
    call => {
      mustWrite(call)
      const bytes = Buffer.from(String(call.body['content']), call.body['encoding'] as BufferEncoding)
      return { status: 201, body: { sha: call.repository.hash('blob', bytes) } }
    },
  ],
  [
    'POST git/trees',
    call => {
      mustWrite(call)
      const { tree, base_tree: base } = call.body as { tree: NewTreeFile[]; base_tree?: string }
      for (const { sha } of tree)
        if (sha && call.repository.try('cat-file', '-e', sha) === undefined)
          throw new Answer(422, 'tree.sha is not a valid blob')
      return { status: 201, body: { sha: call.repository.tree(tree, base) } }
    },
  ],
  [
    'POST git/commits',
    call => {
      mustWrite(call)
      const { repository, token, body } = call
      const { message, tree, parents } = body as { message: string; tree: string; parents: string[] }
      for (const parent of parents)
        if (repository.commit(parent) === undefined) throw new Answer(422, 'Parent SHA does not exist')
      const now = Math.floor(Date.now() / 1000)
      const text = [
        `tree ${tree}`,
        ...parents.map(parent => `parent ${parent}`),
        `author ${token!.login} <${token!.login}@users.noreply.github.com> ${now} +0000`,
        `committer GitHub <noreply@github.com> ${now} +0000`,
        ...(token!.signs
          ? ['gpgsig -----BEGIN PGP SIGNATURE-----', ' ', ' fake', ' -----END PGP SIGNATURE-----']
          : []),
        '',
        message,
      ]
      const id = repository.hash('commit', text.join('\n'))
      return { status: 201, body: commitBody(repository, id) }
    },
  ],
  [
    'POST git/refs',
    call => {
      mustWrite(call)
      const { ref, sha } = call.body as { ref: string; sha: string }
      if (call.repository.commit(ref)) throw new Answer(422, 'Reference already exists')
      checkRules(call, ref, sha)
      call.repository.git('update-ref', ref, sha, '0'.repeat(40))
      return { status: 201, body: refBody(call.repository, ref.slice('refs/'.length), sha) }
    },
  ],
  [
    'PATCH git/refs/(.+)',
    call => {
      mustWrite(call)
      const { repository, parts, body } = call
      const ref = `refs/${parts[0]}`
      const { sha, force } = body as { sha: string; force?: boolean }
      const now = repository.commit(ref)
      if (now === undefined) throw new Answer(422, 'Reference does not exist')
      if (!force && !repository.isAncestor(now, sha)) throw new Answer(422, 'Update is not a fast forward')
      checkRules(call, ref, sha)
      repository.git('update-ref', ref, sha, now)
      return { status: 200, body: refBody(repository, parts[0]!, sha) }
    },
  ],
  [
    'GET compare/(.+)\\.\\.\\.(.+)',
    ({ repository, parts: [base = '', head = ''], server }) => {
      // Another repository of the network: owner:branch.
      const find = (name: string) => {
        const [owner, branch] = name.includes(':') ? name.split(':') : [undefined, name]
        const other =
          server.repositories.find(
            each => each.owner === owner && [each.fullName, each.parent].includes(repository.fullName),
          ) ?? repository
        const id = other.commit(branch!)
        if (id === undefined) throw new Answer(404, 'Not Found')
        if (other !== repository) repository.git('fetch', '-q', other.dir, id)
        return id
      }
      const [from, to] = [find(base), find(head)]
      const merge = repository.try('merge-base', from, to)
      if (merge === undefined) throw new Answer(404, 'No common ancestor between the commits')
      const ids = repository.git('rev-list', '--reverse', `${from}..${to}`).split('\n').filter(Boolean)
      const status =
        from === to ? 'identical' : merge === from ? 'ahead' : merge === to ? 'behind' : 'diverged'
      const files = repository.git('diff-tree', '-r', '--name-only', merge, to).split('\n').filter(Boolean)
      const commits = ids.map(id => {
        const { message, author, parents } = commitBody(repository, id)
        return { sha: id, commit: { message, author }, parents }
      })
      const body = {
        status,
        commits,
        files: files.map(filename => ({ filename })),
        merge_base_commit: { sha: merge },
      }
      return { status: 200, body }
    },
  ],
  [
    'GET contents/(.+)',
    ({ repository, parts: [path = ''], query }) => {
      const ref = query.get('ref') ?? 'HEAD'
      const sha = repository.try('rev-parse', '--verify', '-q', `${ref}:${path}`)
      if (sha === undefined) throw new Answer(404, 'Not Found')
      return { status: 200, body: { type: 'file', sha, content: repository.bytes(sha).toString('base64') } }
    },
  ],
  [
    'POST forks',
    ({ repository, token, server }) => {
      if (!token?.forks) throw new Answer(403, 'Resource not accessible by personal access token')
      const fullName = `${token.login}/${repository.fullName.split('/')[1]}`
      // GitHub answers before the fork is there.
      const known = server.repositories.some(each => each.fullName === fullName)
      setTimeout(() => {
        if (known) return
        server.repositories.push(new FakeRepository(server.root, fullName, repository))
        token.push.add(fullName)
      }, server.forkLagMs)
      return { status: 202, body: { full_name: fullName } }
    },
  ],
  [
    'POST merge-upstream',
    call => {
      mustWrite(call)
      const { repository, server } = call
      const branch = String(call.body['branch'])
      const upstream = server.repositories.find(({ fullName }) => fullName === repository.parent)!
      const [ours, theirs] = [repository, upstream].map(each => each.commit(`refs/heads/${branch}`))
      repository.git('fetch', '-q', upstream.dir, theirs!)
      if (!repository.isAncestor(ours!, theirs!)) throw new Answer(409, 'There was a merge conflict.')
      const touched = repository.git('diff-tree', '-r', '--name-only', ours!, theirs!)
      if (touched.includes('.github/workflows/'))
        throw new Answer(
          422,
          'refusing to allow a Personal Access Token to create or update workflow without `workflow` scope',
        )
      repository.git('update-ref', `refs/heads/${branch}`, theirs!)
      return { status: 200, body: { merge_type: 'fast-forward' } }
    },
  ],
]

function refBody(repository: FakeRepository, ref: string, sha: string) {
  return { ref: `refs/${ref}`, object: { sha, type: repository.git('cat-file', '-t', sha) } }
}

function commitBody(repository: FakeRepository, id: string) {
  if (repository.commit(id) !== id) throw new Answer(404, 'Not Found')
  const [tree = '', parents = '', name = '', email = '', date = ''] = repository
    .git('log', '-1', '--format=%T%x00%P%x00%an%x00%ae%x00%aI', id)
    .split('\0')
  const raw = repository.git('cat-file', 'commit', id)
  return {
    sha: id,
    tree: { sha: tree },
    parents: parents
      .split(' ')
      .filter(Boolean)
      .map(sha => ({ sha })),
    message: raw.slice(raw.indexOf('\n\n', raw.lastIndexOf('gpgsig') < 0 ? 0 : raw.indexOf('END PGP')) + 2),
    author: { name, email, date },
    verification: { verified: raw.includes('\ngpgsig ') },
  }
}

function checkRules({ repository }: Call, ref: string, sha: string): void {
  const rule = repository.rules.get(ref.replace(/^refs\/heads\//, ''))
  if (rule === 'pull requests')
    throw new Answer(
      422,
      'Repository rule violations found\n\nChanges must be made through a pull request.\n',
    )
  if (rule === 'signatures' && !commitBody(repository, sha).verification.verified)
    throw new Answer(422, 'Repository rule violations found\n\nCommits must have verified signatures.\n')
}

/** Pull requests, issues and their comments of the fake GitHub. */
import type { FakeRepository } from './fake-repository.ts'
import { Answer, type Call, type Handler, mustWrite } from './fake-call.ts'

export interface Comment {
  id: number
  body: string
  user: { login: string; type: string }
}

export interface Issue {
  number: number
  title: string
  body: string
  state: 'open' | 'closed'
  user: { login: string; type: string }
  labels: string[]
  comments: Comment[]
}

export interface Pull extends Issue {
  /** `owner/name` and branch. */
  head: { repo: string; ref: string }
  base: string
  draft: boolean
  merged: boolean
}

let lastId = 1_000

/** Marks a pull request as merged: its head becomes part of the base, in a merge commit or squashed. */
export function mergePull(
  repository: FakeRepository,
  head: FakeRepository,
  pull: Pull,
  squash = false,
): void {
  const tip = head.git('rev-parse', `refs/heads/${pull.head.ref}`)
  repository.git('fetch', '-q', head.dir, tip)
  const base = repository.git('rev-parse', `refs/heads/${pull.base}`)
  const parents = squash ? ['-p', base] : ['-p', base, '-p', tip]
  const identity = ['-c', 'user.name=Owner', '-c', 'user.email=owner@example.org']
  const tree = repository.git('merge-tree', '--write-tree', base, tip)
  const merged = repository.git(...identity, 'commit-tree', tree, ...parents, '-m', pull.title)
  repository.git('update-ref', `refs/heads/${pull.base}`, merged)
  pull.state = 'closed'
  pull.merged = true
}

export const threadRoutes: readonly (readonly [route: string, handler: Handler])[] = [
  [
    'GET pulls',
    ({ repository, query }) => {
      const [state, head, base] = ['state', 'head', 'base'].map(name => query.get(name))
      const listed = repository.pulls.filter(
        pull =>
          (state === null || state === 'all' || pull.state === state) &&
          (!head || head === `${pull.head.repo.split('/')[0]}:${pull.head.ref}`) &&
          (!base || base === pull.base),
      )
      return {
        status: 200,
        body: page(
          listed.toReversed().map(pull => pullBody(repository, pull)),
          query,
        ),
      }
    },
  ],
  [
    'POST pulls',
    call => {
      const { repository, body, server, token } = call
      if (!token?.pulls.has(repository.fullName))
        throw new Answer(
          403,
          token?.refusal ??
            `Resource not accessible by ${token?.signs ? 'integration' : 'personal access token'}`,
        )
      const [owner, ref = ''] = String(body['head']).includes(':')
        ? String(body['head']).split(':')
        : [repository.owner, String(body['head'])]
      const head = server.repositories.find(
        each =>
          each.owner === owner &&
          (each === repository || each.parent === repository.fullName) &&
          each.commit(`refs/heads/${ref}`),
      )
      if (!head) throw new Answer(422, 'Validation Failed', ["Head sha can't be blank"])
      const base = String(body['base'])
      if (
        repository.pulls.some(
          ({ state, head: at }) => state === 'open' && at.repo === head.fullName && at.ref === ref,
        )
      )
        throw new Answer(422, 'Validation Failed', [`A pull request already exists for ${owner}:${ref}.`])
      const tip = head.commit(`refs/heads/${ref}`)!
      repository.git('fetch', '-q', head.dir, tip)
      if (repository.git('diff-tree', '-r', `refs/heads/${base}`, tip) === '')
        throw new Answer(422, 'Validation Failed', [`No commits between ${base} and ${ref}`])
      const pull: Pull = {
        ...newThread(call),
        head: { repo: head.fullName, ref },
        base,
        draft: body['draft'] === true,
        merged: false,
      }
      repository.pulls.push(pull)
      return { status: 201, body: pullBody(repository, pull) }
    },
  ],
  [
    'PATCH pulls/(\\d+)',
    ({ repository, parts: [number], body, token }) => {
      if (!token?.pulls.has(repository.fullName))
        throw new Answer(403, 'Resource not accessible by integration')
      const pull = found(repository.pulls, number)
      if (typeof body['title'] === 'string') pull.title = body['title']
      if (typeof body['body'] === 'string') pull.body = body['body']
      return { status: 200, body: pullBody(repository, pull) }
    },
  ],
  [
    'GET issues',
    ({ repository, query }) => {
      const state = query.get('state') ?? 'open'
      const all = [...repository.issues, ...repository.pulls.map(pull => ({ ...pull, pull_request: {} }))]
      const listed = all.filter(issue => state === 'all' || issue.state === state)
      const sorted = listed.toSorted((a, b) => b.number - a.number)
      return {
        status: 200,
        body: page(
          sorted.map(issue => issueBody(repository, issue)),
          query,
        ),
      }
    },
  ],
  [
    'POST issues',
    call => {
      if (!call.token) throw new Answer(401, 'Requires authentication')
      if (!call.repository.hasIssues) throw new Answer(410, 'Issues has been disabled in this repository.')
      if (!call.token.issues.has(call.repository.fullName))
        throw new Answer(403, 'Resource not accessible by personal access token')
      const issue = newThread(call)
      call.repository.issues.push(issue)
      return { status: 201, body: issueBody(call.repository, issue) }
    },
  ],
  [
    'PATCH issues/(\\d+)',
    ({ repository, parts: [number], body, token }) => {
      const issue = found(repository.issues, number)
      if (issue.user.login !== token?.login) throw new Answer(403, 'Must have admin rights to Repository.')
      if (typeof body['title'] === 'string') issue.title = body['title']
      if (typeof body['body'] === 'string') issue.body = body['body']
      return { status: 200, body: issueBody(repository, issue) }
    },
  ],
  [
    'GET issues/(\\d+)/comments',
    ({ repository, parts: [number], query }) => ({
      status: 200,
      body: page(found([...repository.issues, ...repository.pulls], number).comments, query),
    }),
  ],
  [
    'POST issues/(\\d+)/comments',
    ({ repository, parts: [number], body, token }) => {
      if (!token) throw new Answer(401, 'Requires authentication')
      const comment = { id: ++lastId, body: String(body['body']), user: userOf(token) }
      found([...repository.issues, ...repository.pulls], number).comments.push(comment)
      return { status: 201, body: comment }
    },
  ],
  [
    'POST issues/(\\d+)/labels',
    call => {
      mustWrite(call)
      const thread = found([...call.repository.issues, ...call.repository.pulls], call.parts[0])
      thread.labels = [...new Set([...thread.labels, ...(call.body['labels'] as string[])])]
      return { status: 200, body: thread.labels.map(name => ({ name })) }
    },
  ],
]

function newThread({ repository, body, token }: Call): Issue {
  return {
    number: repository.pulls.length + repository.issues.length + 1,
    title: String(body['title']),
    body: String(body['body'] ?? ''),
    state: 'open',
    user: userOf(token!),
    labels: [],
    comments: [],
  }
}

function userOf({ login, signs }: { login: string; signs: boolean }) {
  return { login, type: signs ? 'Bot' : 'User' }
}

function found<T extends Issue>(threads: readonly T[], number: string | undefined): T {
  const thread = threads.find(each => each.number === Number(number))
  if (!thread) throw new Answer(404, 'Not Found')
  return thread
}

function page<T>(items: readonly T[], query: URLSearchParams): T[] {
  const [size, at] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
  return items.slice((at - 1) * size, at * size)
}

function issueBody(repository: FakeRepository, { comments, labels, ...issue }: Issue) {
  return {
    ...issue,
    comments: comments.length,
    labels: labels.map(name => ({ name })),
    html_url: `https://github.example/${repository.fullName}/issues/${issue.number}`,
  }
}

function pullBody(repository: FakeRepository, { head, base, merged, ...pull }: Pull) {
  return {
    ...issueBody(repository, pull as Issue),
    draft: pull.draft,
    merged_at: merged ? '2026-01-01T00:00:00Z' : null,
    head: { ref: head.ref, repo: { full_name: head.repo }, label: `${head.repo.split('/')[0]}:${head.ref}` },
    base: { ref: base },
    html_url: `https://github.example/${repository.fullName}/pull/${pull.number}`,
  }
}

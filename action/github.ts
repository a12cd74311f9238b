import { posix, relative, sep } from 'node:path'
import { createOctokit } from '../src/github/octokit.ts'
import { fetchError } from '../src/http/bounded-fetch.ts'
import type { AccessToken } from '../src/secrets/access-token.ts'

/** What of GitHub's API the Action uses; @actions/github is loaded when one of them is called. */
export interface GitHub {
  /** A file of the repository at a commit, by its path in the workspace; nothing when it is not there. */
  readFile(path: string, ref: string): Promise<Uint8Array | undefined>
  /** Writes the report into the one comment on a pull request that is about the konnector in this folder. */
  comment(pullRequest: number, markdown: string, path: string): Promise<void>
}

/** Begins the comment about a konnector, by its folder in the workspace, and no other comment. */
function markerFor(path: string): string {
  const folder = posix.normalize(path).replace(/^\.?\/|\/$|^\.$/g, '')
  return folder === '' ? '<!-- konnector-lint -->' : `<!-- konnector-lint ${encodeURI(folder)} -->`
}

/** Of 100 comments each; no pull request has that many. */
const maxPages = 100

/** GitHub as the runner describes it; nothing without a repository or a token. */
export function createGitHub(env: NodeJS.ProcessEnv, token: AccessToken | undefined): GitHub | undefined {
  const [owner, repo] = env.GITHUB_REPOSITORY?.split('/') ?? []
  if (!owner || !repo || !token) return undefined
  const place = { owner, repo }
  const api = () => createOctokit(env.GITHUB_API_URL || 'https://api.github.com', token)
  // A server can repeat the token in what it says.
  const withoutToken = <T>(work: () => Promise<T>) =>
    work().catch((error: unknown): never => {
      throw new Error(token.hideIn(fetchError(error)))
    })
  return {
    readFile: (path, ref) =>
      withoutToken(async () => {
        const { data } = await (await api()).rest.repos.getContent({ ...place, path, ref })
        const { type, content } = data as { type?: unknown; content?: unknown }
        return type === 'file' && typeof content === 'string' ? Buffer.from(content, 'base64') : undefined
      }),
    comment: (pullRequest, markdown, path) =>
      withoutToken(async () => {
        const octokit = await api()
        const { issues } = octokit.rest
        const on = { ...place, issue_number: pullRequest }
        const marker = markerFor(path)
        const body = `${marker}\n${markdown}`
        const pages = octokit.paginate.iterator(issues.listComments, { ...on, per_page: 100 })
        let page = 0
        for await (const { data: comments } of pages) {
          if (++page > maxPages) throw new Error('the pull request has too many comments')
          // By the marker alone: with a personal token, the author is a person.
          const own = list(comments).find(
            ({ body: text }) => typeof text === 'string' && text.startsWith(marker),
          )
          if (own) return void (await issues.updateComment({ ...place, comment_id: own.id, body }))
        }
        await issues.createComment({ ...on, body })
      }),
  }
}

/** A page of comments, if it is one. */
function list<Comment>(comments: readonly Comment[]): readonly Comment[] {
  if (!Array.isArray(comments)) throw new Error('GitHub did not answer with comments')
  return comments
}

/** A path of the workspace as the repository has it. */
export function repositoryPath(workspace: string, path: string): string {
  return relative(workspace, path).split(sep).join('/')
}

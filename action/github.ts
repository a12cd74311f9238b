import { posix, relative, sep } from 'node:path'
import { limitFetch } from '../src/http/bounded-fetch.ts'
import type { AccessToken } from '../src/secrets/access-token.ts'
import { requireEncryption } from '../src/secrets/plain-http.ts'

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
/** A page of 100 comments of 65,536 characters fits. */
const limits = { maxBytes: 32 * 1024 * 1024, timeoutMs: 30_000 }

/** GitHub as the runner describes it; nothing without a repository or a token. */
export function createGitHub(env: NodeJS.ProcessEnv, token: AccessToken | undefined): GitHub | undefined {
  const [owner, repo] = env.GITHUB_REPOSITORY?.split('/') ?? []
  if (!owner || !repo || !token) return undefined
  const place = { owner, repo }
  const api = async () => {
    const { getOctokit } = await import('@actions/github')
    const baseUrl = env.GITHUB_API_URL || 'https://api.github.com'
    requireEncryption(new URL(baseUrl), `The API of GitHub at ${baseUrl}`)
    return getOctokit(token.reveal(), { baseUrl, request: { fetch: limitFetch(limits) } })
  }
  return {
    async readFile(path, ref) {
      const { data } = await (await api()).rest.repos.getContent({ ...place, path, ref })
      return !Array.isArray(data) && data.type === 'file' ? Buffer.from(data.content, 'base64') : undefined
    },
    async comment(pullRequest, markdown, path) {
      const octokit = await api()
      const { issues } = octokit.rest
      const on = { ...place, issue_number: pullRequest }
      const marker = markerFor(path)
      const body = `${marker}\n${markdown}`
      const pages = octokit.paginate.iterator(issues.listComments, { ...on, per_page: 100 })
      for await (const { data: comments } of pages) {
        // By the marker alone: with a personal token, the author is a person.
        const own = comments.find(({ body: text }) => text?.startsWith(marker))
        if (own) return void (await issues.updateComment({ ...place, comment_id: own.id, body }))
      }
      await issues.createComment({ ...on, body })
    },
  }
}

/** A path of the workspace as the repository has it. */
export function repositoryPath(workspace: string, path: string): string {
  return relative(workspace, path).split(sep).join('/')
}

import { relative, sep } from 'node:path'

/** What of GitHub's API the Action uses; @actions/github is loaded when one of them is called. */
export interface GitHub {
  /** A file of the repository at a commit, by its path in the workspace; nothing when it is not there. */
  readFile(path: string, ref: string): Promise<Uint8Array | undefined>
  /** Writes the report into the one comment of this Action on a pull request. */
  comment(pullRequest: number, markdown: string): Promise<void>
}

/** Tells the comment of the Action from all others. */
const marker = '<!-- konnector-lint -->'

/** GitHub as the runner describes it; nothing without a repository or a token. */
export function createGitHub(env: NodeJS.ProcessEnv, token: string | undefined): GitHub | undefined {
  const [owner, repo] = env.GITHUB_REPOSITORY?.split('/') ?? []
  if (!owner || !repo || !token) return undefined
  const place = { owner, repo }
  const api = async () => {
    const { getOctokit } = await import('@actions/github')
    return getOctokit(token, env.GITHUB_API_URL ? { baseUrl: env.GITHUB_API_URL } : {}).rest
  }
  return {
    async readFile(path, ref) {
      const { data } = await (await api()).repos.getContent({ ...place, path, ref })
      return !Array.isArray(data) && data.type === 'file' ? Buffer.from(data.content, 'base64') : undefined
    },
    async comment(pullRequest, markdown) {
      const { issues } = await api()
      const body = `${marker}\n${markdown}`
      const { data: comments } = await issues.listComments({
        ...place,
        issue_number: pullRequest,
        per_page: 100,
      })
      const own = comments.find(({ body: text, user }) => text?.startsWith(marker) && user?.type === 'Bot')
      if (own) await issues.updateComment({ ...place, comment_id: own.id, body })
      else await issues.createComment({ ...place, issue_number: pullRequest, body })
    },
  }
}

/** A path of the workspace as the repository has it. */
export function repositoryPath(workspace: string, path: string): string {
  return relative(workspace, path).split(sep).join('/')
}

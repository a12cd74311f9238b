import { GitHubClient } from './client.ts'
import { type GitHubRepository, repositoryName } from './server.ts'
import type { AccessToken } from '../secrets/access-token.ts'

/** A file for a release. */
export interface Asset {
  name: string
  /** Media type. */
  type: string
  bytes: Uint8Array
}

/** What a release has after it: `added` by this run, `kept` because files of these names were there. */
export interface Attached {
  added: string[]
  kept: string[]
  /** The page of the release. */
  url: string
}

/**
 * Attaches files to the release of a tag; undefined when the tag has no release. A file that is there is never replaced.
 * Throws `GitHubError`.
 */
export async function attachToRelease(
  repository: GitHubRepository,
  tag: string,
  { assets, token }: { assets: readonly Asset[]; token: AccessToken },
): Promise<Attached | undefined> {
  const place = { owner: repository.owner, repo: repository.name }
  const client = new GitHubClient({ apiUrl: repository.apiUrl, token })
  const name = `the release ${tag} of ${repositoryName(repository)}`
  const release = await client.find(`read ${name}`, ({ rest }) =>
    rest.repos.getReleaseByTag({ ...place, tag }),
  )
  if (release === undefined) return undefined
  const there = new Set(release.assets.map(asset => asset.name))
  const missing = assets.filter(asset => !there.has(asset.name))
  const uploads = new GitHubClient({ apiUrl: uploadsUrl(repository), token })
  for (const { name: file, type, bytes } of missing)
    await uploads.change(`attach ${file} to ${name}`, octokit =>
      octokit.request('POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name}', {
        ...place,
        release_id: release.id,
        name: file,
        headers: { 'content-type': type },
        data: Buffer.from(bytes),
      }),
    )
  return {
    added: missing.map(asset => asset.name),
    kept: assets.filter(asset => there.has(asset.name)).map(asset => asset.name),
    url: release.html_url,
  }
}

/** Files go to a server of GitHub's own beside its API, or on an Enterprise to another path. */
function uploadsUrl({ apiUrl }: GitHubRepository): string {
  const url = new URL(apiUrl)
  if (!url.hostname.startsWith('api.')) return `${url.origin}/api/uploads`
  url.hostname = url.hostname.replace(/^api\./, 'uploads.')
  return url.origin
}

import type { Build } from '../build/build.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import type { Remote } from '../git/remote.ts'
import type { Asset } from '../github/release.ts'
import { readFile } from '../konnector/disk.ts'
import type { SubmissionResult } from '../publish/targets/target.ts'
import type { Outputs } from '../report/report.ts'
import type { PublishTokens } from './options.ts'

/** What was submitted, and from where. */
export interface SubmittedBuild {
  build: Build
  /** The konnector's folder. */
  dir: string
  konnector: { slug: string; version: string }
  /** Seconds since 1970, of the archive. */
  date: number
  /** The tag of the source, for a release. */
  tag: string | undefined
  remote: Remote | undefined
  tokens: PublishTokens
  env: NodeJS.ProcessEnv
}

/** What came of it, for the step. */
export interface Certificates {
  outputs: Outputs
  notices: string[]
}

/**
 * Attests in a workflow of GitHub who made the archive, and attaches it to the release of its tag, with the bill of materials
 * and the notices. What fails is a notice: the version is published.
 */
export async function certify(submitted: SubmittedBuild, result: SubmissionResult): Promise<Certificates> {
  const { env } = submitted
  if (result.status !== 'passed' || env['GITHUB_ACTIONS'] !== 'true' || result.sha256 === undefined)
    return { outputs: {}, notices: [] }
  const parts = [await attest(submitted, result.sha256), await attach(submitted, result)]
  return {
    outputs: Object.assign({}, ...parts.map(({ outputs }) => outputs)) as Outputs,
    notices: parts.flatMap(({ notices }) => notices),
  }
}

async function attest({ konnector, tokens, env }: SubmittedBuild, sha256: string): Promise<Certificates> {
  const { oidc, git } = tokens
  const none = (why: string, ...notices: string[]) => ({ outputs: { provenance: `none: ${why}` }, notices })
  if (oidc === undefined) return none('no id-token permission')
  if (git === undefined) return none('no token of GitHub')
  const { attestArchive } = await import('../github/attestation.ts')
  try {
    const name = archiveName(konnector)
    const { url } = await attestArchive({ name, sha256, token: git, idToken: oidc, env })
    return { outputs: { provenance: url }, notices: [] }
  } catch (error) {
    if (error instanceof OperationalError) return none('failed', error.message)
    throw error
  }
}

async function attach(submitted: SubmittedBuild, result: SubmissionResult): Promise<Certificates> {
  const nothing = { outputs: {}, notices: [] }
  const { tag, remote, tokens, env } = submitted
  const { findGitHubRepository } = await import('../github/server.ts')
  const { isGitHubOrigin } = await import('../git/remote.ts')
  const repository = findGitHubRepository(remote?.web, env)
  if (tag === undefined || tokens.git === undefined || !repository || !isGitHubOrigin(repository.origin, env))
    return nothing
  const { attachToRelease } = await import('../github/release.ts')
  try {
    const assets = await readAssets(submitted, result)
    const attached = await attachToRelease(repository, tag, { assets, token: tokens.git })
    if (attached === undefined) return nothing
    const { added, kept, url } = attached
    const notices = kept.length > 0 ? [`The release had ${kept.join(', ')} already.`] : []
    return { outputs: { release: url, attached: added.join(', ') || 'nothing' }, notices }
  } catch (error) {
    if (!(error instanceof OperationalError)) throw error
    return { outputs: {}, notices: [`Nothing more was attached to the release ${tag}: ${error.message}`] }
  }
}

/** The archive that was submitted, the bill of materials, and the notices of what is in the build. */
async function readAssets(
  submitted: SubmittedBuild,
  { sha256, archiveUrl }: SubmissionResult,
): Promise<Asset[]> {
  const { build, dir, konnector, date } = submitted
  const { statePaths } = await import('../build/state.ts')
  const { noticesName } = await import('../build/notices.ts')
  const { readTree } = await import('../build/tree.ts')
  const { createArchive } = await import('../publish/archive.ts')
  const { download } = await import('../publish/download.ts')
  const { sha256: hash } = await import('../publish/archive.ts')
  const files = readTree(build)
  const own = (await createArchive(files, date)).bytes
  const hosted = archiveUrl === undefined ? undefined : await download(archiveUrl)
  const archive = hosted && 'bytes' in hosted ? hosted.bytes : own
  const sbom = readFile(statePaths(dir, build.dir).sbom)
  const notices = files.find(({ path }) => path === noticesName)?.bytes
  const base = archiveName(konnector).replace(/\.tar\.gz$/, '')
  return [
    ...(hash(archive) === sha256
      ? [{ name: `${base}.tar.gz`, type: 'application/gzip', bytes: archive }]
      : []),
    ...(sbom ? [{ name: `${base}.cdx.json`, type: 'application/vnd.cyclonedx+json', bytes: sbom }] : []),
    ...(notices ? [{ name: `${base}.${noticesName}`, type: 'text/plain', bytes: notices }] : []),
  ]
}

function archiveName({ slug, version }: { slug: string; version: string }): string {
  return `${slug}-${version}.tar.gz`
}

import type { BuildSnapshot } from '../build/compare.ts'
import { noticesName } from '../build/notices.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { RegistryClient } from '../registry/client.ts'
import type { RegistryAddress } from '../registry/url.ts'
import { readArchive } from './archive.ts'
import { parseCommitMessage } from './commit-message.ts'
import { download, downloadError } from './download.ts'
import { readingEnv } from '../git/env.ts'
import { runGit } from '../git/run.ts'

/**
 * The build of a konnector that the clone at `dir` knows to be on a branch of its origin, without asking the network;
 * undefined when it knows none (a shallow clone, a first publication, no git, a branch of another konnector).
 */
export async function readBranchBuild(
  dir: string,
  { branch, slug }: { branch: string; slug?: string | undefined },
  env: NodeJS.ProcessEnv = process.env,
): Promise<BuildSnapshot | undefined> {
  const ref = `refs/remotes/origin/${branch}`
  const options = { cwd: dir, env: readingEnv(env) }
  const listed = await runGit(['ls-tree', '-r', '-l', '-z', '--full-tree', ref], options).catch(
    () => undefined,
  )
  if (listed === undefined || listed.code !== 0) return undefined
  const commit = await runGit(['cat-file', 'commit', ref], options)
  const { slug: there = slug } = parseCommitMessage(commit.stdout.toString())
  if (there !== slug) return undefined
  const files = listed.stdout
    .toString()
    .split('\0')
    .flatMap(line => {
      const [, bytes, path] = /^\d+ blob \S+ +(\d+)\t(.*)$/s.exec(line) ?? []
      return path === undefined ? [] : [{ path, bytes: Number(bytes) }]
    })
  const notices = await runGit(['cat-file', 'blob', `${ref}:${noticesName}`], options)
  return { files, notices: notices.code === 0 ? notices.stdout.toString() : undefined }
}

/**
 * The build of the latest version that a registry lists; undefined when it lists none. Throws `OperationalError` or
 * `RegistryRefusal`.
 */
export async function readPublishedBuild(
  slug: string,
  address: RegistryAddress,
): Promise<{ version: string; build: BuildSnapshot } | undefined> {
  const app = await new RegistryClient({ ...address, backoff: [] }).app(slug)
  if (!app?.latest_version) return undefined
  const { version, url } = app.latest_version
  const found = await readArchivedBuild(url)
  if ('error' in found)
    throw new OperationalError(
      `The archive of ${slug} ${version} at ${url} cannot be read (${found.error}). Publish a new version.`,
    )
  return { version, build: found.build }
}

/** The build in an archive, or why it cannot be read. */
export async function readArchivedBuild(url: string): Promise<{ build: BuildSnapshot } | { error: string }> {
  const got = await download(url)
  const unpacked = 'bytes' in got ? await readArchive(got.bytes) : { error: downloadError(got) }
  if ('error' in unpacked) return unpacked
  const { files } = unpacked
  const notices = files.get(noticesName)
  return {
    build: {
      files: [...files].map(([path, { length }]) => ({ path, bytes: length })),
      notices: notices && Buffer.from(notices).toString('utf8'),
    },
  }
}

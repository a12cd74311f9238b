import { setTimeout as sleep } from 'node:timers/promises'
import type { Build } from '../build/build.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import { type Channel, parseChannel, isSlug } from '../cozy/registry-names.ts'
import { RegistryClient } from '../registry/client.ts'
import { RegistryRefusal, unregistered } from '../registry/refusal.ts'
import type { Backoff } from '../registry/request.ts'
import type { RegistryApp, RegistryVersion } from '../registry/types.ts'
import { registryName } from '../registry/url.ts'
import { createArchive, compareArchive, sha256 } from './archive.ts'
import { archiveLocation } from './archive-location.ts'
import { assertPublic, download, downloadSoon } from './download.ts'
import type { Remote } from '../git/remote.ts'
import { withArchiveServer } from './archive-server.ts'
import type { Checkout } from '../git/checkout.ts'
import { readTree, type TreeFile } from '../build/tree.ts'

export interface SubmitOptions {
  build: Build
  source: Checkout
  konnector: { slug: string; version: string; editor: string }
  registry: { url: string; space?: string | undefined; token?: string | undefined }
  /** Where the build commit is, for the archive of its host. */
  remote?: Remote | undefined
  /** The build commit; without, nothing was pushed yet and only a plan can be made. */
  commit?: string | undefined
  /** Reads only. */
  dryRun?: boolean
  /** In a dry run, ask too whether the token would do: a request that stores nothing, but is no read. */
  verifyToken?: boolean
  env?: NodeJS.ProcessEnv
  /** Where the registry finds the archive, instead of what the remote tells. */
  archiveUrl?: ((commit: string) => string) | undefined
  backoff?: Backoff
  /** Waits for an archive that is not there yet, in milliseconds. */
  archiveWaits?: readonly number[]
  progress?: (line: string) => void
}

export interface SubmitResult {
  /**
   * `passed`: submitted, `state` tells what came of it. `planned`: would be. `unchanged`: it was there, with this very
   * content. `skipped`: the registry could not get it. `failed`: the registry said no.
   */
  status: 'passed' | 'planned' | 'unchanged' | 'skipped' | 'failed'
  version: string
  channel: Channel
  /** `pending`: it waits for approval by the registry's owner. */
  state?: 'published' | 'pending'
  /** Of the archive that was submitted, or is published. */
  archiveUrl?: string
  sha256?: string
  /** Compressed bytes. */
  size?: number
  /** The version's page in the registry. */
  url?: string
  /** Why it was skipped or failed, and what to do; or what stands now. */
  reason?: string
  /** Who or what said no. */
  cause?: 'unregistered' | 'other-content' | 'refused'
  /** What was read, for checks that go further. */
  app?: RegistryApp
}

const defaultArchiveWaits = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/**
 * Asks a registry to list a version of a build. What was done before is not done again, so a run that broke is simply
 * run again. Throws `OperationalError` when something is missing or unreachable; a no is a result.
 */
export async function submit(options: SubmitOptions): Promise<SubmitResult> {
  const { konnector } = options
  try {
    return await new Submission(options).run()
  } catch (error) {
    if (!(error instanceof RegistryRefusal)) throw error
    const { version } = konnector
    return {
      status: 'failed',
      version,
      channel: parseChannel(version),
      cause: 'refused',
      reason: error.message,
    }
  }
}

/** What every result of one submission tells. */
type Base = Pick<SubmitResult, 'version' | 'channel'> & { app: RegistryApp }

class Submission {
  readonly #options: SubmitOptions
  readonly #client: RegistryClient
  readonly #files: readonly TreeFile[]

  constructor(options: SubmitOptions) {
    const { registry, backoff, build } = options
    this.#options = options
    this.#client = new RegistryClient({ ...registry, ...(backoff && { backoff }) })
    this.#files = readTree(build)
  }

  async run(): Promise<SubmitResult> {
    const { konnector, registry, dryRun = false, verifyToken = false, commit } = this.#options
    const { slug, version } = konnector
    const base = { version, channel: parseChannel(version) }
    if (!isSlug(slug)) {
      const reason = `The slug ${JSON.stringify(slug)} is none a registry takes. It holds small letters, digits and dashes: correct it in manifest.konnector.`
      return { ...base, status: 'failed', cause: 'refused', reason }
    }
    const app = await this.#client.app(slug)
    if (app === undefined) {
      const reason = `${slug} cannot be submitted. ${unregistered({ address: registry, slug })}`
      return { ...base, status: 'failed', cause: 'unregistered', reason }
    }
    const published = await this.#client.version(slug, version)
    if (published) return { ...base, ...(await this.#compare(published)), app }

    const place = this.#place()
    if (place.kind === 'none') return { ...base, status: 'skipped', reason: place.reason, app }
    const own = await createArchive(this.#files, this.#options.source.date)
    if (dryRun) {
      if (verifyToken) await this.#verifyToken()
      if (place.kind === 'hosted') await assertPublic(place.url('HEAD'))
      if (place.kind === 'served')
        return { ...base, status: 'planned', sha256: own.sha256, size: own.bytes.length, app }
      return { ...base, status: 'planned', ...(commit && { archiveUrl: place.url(commit) }), app }
    }
    if (!registry.token) throw missingToken()
    if (commit === undefined)
      throw new OperationalError('There is no build commit to submit. Push the build first.')
    if (place.kind === 'served')
      return withArchiveServer(`${slug}-${version}.tar.gz`, own.bytes, url =>
        this.#post({ ...base, app }, own.bytes, url),
      )
    const url = place.url(commit)
    return { ...(await this.#postHosted({ ...base, app }, url)), archiveUrl: url }
  }

  async #verifyToken(): Promise<void> {
    const { registry, konnector } = this.#options
    if (!registry.token) throw missingToken()
    await this.#client.verifyToken(konnector.slug, konnector.editor)
  }

  #place() {
    const { registry, remote, env = process.env, archiveUrl } = this.#options
    return archiveUrl
      ? { kind: 'hosted' as const, url: archiveUrl }
      : archiveLocation(registry.url, remote, env)
  }

  /** The archive as its host serves it: checked against the build before it is vouched for with a checksum. */
  async #postHosted(base: Base, url: string): Promise<SubmitResult> {
    const { archiveWaits = defaultArchiveWaits } = this.#options
    for (let left = 1; ; left--) {
      const bytes = await downloadSoon(url, archiveWaits)
      const difference = await compareArchive(this.#files, bytes)
      if (difference !== undefined)
        throw new OperationalError(
          `The archive at ${url} is not the build that was checked: ${difference}. Run this again.`,
        )
      try {
        return await this.#post(base, bytes, url)
      } catch (error) {
        // Hosts make archives anew, and not always with the same bytes.
        if (left === 0 || !(error instanceof RegistryRefusal) || !error.words.startsWith('Checksum'))
          throw error
      }
    }
  }

  async #post(base: Base, bytes: Uint8Array, url: string): Promise<SubmitResult> {
    const { konnector, progress } = this.#options
    const { slug, version, editor } = konnector
    const checksum = sha256(bytes)
    const about = { ...base, sha256: checksum, size: bytes.length }
    progress?.(`submit: ${slug} ${version} (${checksum.slice(0, 12)}…)`)
    const request = { editor, type: 'konnector' as const, version, url, sha256: checksum }
    const submitted = await this.#client.submit(slug, request)
    // A 201 does not tell a published version from one that waits; only reading it back does.
    const published =
      submitted.outcome === 'published'
        ? submitted.version
        : await this.#readBack(submitted.outcome === 'accepted')
    if (published === undefined) {
      const waits = `${slug} ${version} waits for approval by the owner of ${registryName(this.#client.address)}.`
      const status = submitted.outcome === 'exists' ? 'unchanged' : 'passed'
      return { ...about, status, state: 'pending', reason: waits }
    }
    if (published.sha256 === checksum)
      return { ...about, status: 'passed', state: 'published', url: this.#page() }
    return { ...about, ...(await this.#compare(published)) }
  }

  async #readBack(expectSoon: boolean): Promise<RegistryVersion | undefined> {
    const { slug, version } = this.#options.konnector
    const found = await this.#client.version(slug, version)
    if (found || !expectSoon) return found
    await sleep(200)
    return this.#client.version(slug, version)
  }

  /** A version that is published already: with the same files all is well, whatever the archive's own bytes. */
  async #compare(published: RegistryVersion): Promise<Omit<SubmitResult, 'version' | 'channel'>> {
    const { slug, version } = this.#options.konnector
    const { sha256: theirs, size } = published
    const there = { state: 'published' as const, sha256: theirs, size: Number(size), url: this.#page() }
    const ours = (await createArchive(this.#files, this.#options.source.date)).sha256
    const difference = ours === theirs ? undefined : await differenceFromPublished(this.#files, published)
    if (difference === undefined) return { ...there, status: 'unchanged' }
    return {
      ...there,
      status: 'failed',
      cause: 'other-content',
      reason: `${slug} ${version} is already published with other content (${difference}; sha256 ${theirs} there, ${ours} here). Raise the version.`,
    }
  }

  #page(): string {
    return this.#client.page(this.#options.konnector.slug, this.#options.konnector.version)
  }
}

/** Compares with the copy the registry keeps. */
async function differenceFromPublished(
  files: readonly TreeFile[],
  { url }: RegistryVersion,
): Promise<string | undefined> {
  const copy = await download(url)
  return 'bytes' in copy ? compareArchive(files, copy.bytes) : 'its archive cannot be downloaded to compare'
}

function missingToken(): OperationalError {
  return new OperationalError(
    'There is no token for the registry. Set REGISTRY_TOKEN to the one its owner handed out for this konnector.',
  )
}

import { posix } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readTree, type TreeFile } from '../../build/tree.ts'
import { parseChannel } from '../../cozy/registry-names.ts'
import { OperationalError } from '../../diagnostics/errors.ts'
import { RegistryClient } from '../../registry/client.ts'
import { RegistryRefusal, unregistered } from '../../registry/refusal.ts'
import type { Backoff } from '../../registry/request.ts'
import type { RegistryVersion } from '../../registry/types.ts'
import type { RegistryAddress } from '../../registry/url.ts'
import { type Archive, createArchive, sha256 } from '../archive.ts'
import { type ArchiveLocation, archiveLocation } from '../archive-location.ts'
import { withArchiveServer } from '../archive-server.ts'
import { assertPublic } from '../download.ts'
import { downloadBuild } from '../hosted-build.ts'
import { describeUpdate, findInstallFault } from '../installation.ts'
import { checkAgainstRegistry, checkSlug, type RegistryFacts } from './registry-checks.ts'
import { RegistryCopies } from './registry-copies.ts'
import type { PreparedSubmission, Submission, SubmissionPlan, SubmissionResult, Target } from './target.ts'
import type { AccessToken } from '../../secrets/access-token.ts'

export interface CozyRegistryOptions extends RegistryAddress {
  token?: AccessToken | undefined
  /** Recognizes a runner's own GitHub server. */
  env?: NodeJS.ProcessEnv | undefined
  /** Where the registry finds the archive of a commit, instead of what the remote's URL says. */
  archiveUrl?: ((commit: string) => string) | undefined
  backoff?: Backoff
  /** Waits for an archive that is not there yet, in milliseconds. */
  archiveWaits?: readonly number[]
  progress?: ((line: string) => void) | undefined
}

/** A cozy-apps-registry. What was done before is not done again, so a run that broke is simply run again. */
export function createCozyRegistry(options: CozyRegistryOptions): Target {
  return {
    async prepare(submission) {
      const prepared = new RegistrySubmission(options, submission)
      await prepared.read()
      return prepared
    },
  }
}

class RegistrySubmission implements PreparedSubmission {
  readonly #options: CozyRegistryOptions
  readonly #submission: Submission
  readonly #client: RegistryClient
  readonly #files: readonly TreeFile[]
  readonly #copies: RegistryCopies
  #archive: Archive | undefined
  #facts: RegistryFacts | undefined

  constructor(options: CozyRegistryOptions, submission: Submission) {
    const { backoff, url, space, token } = options
    this.#options = options
    this.#submission = submission
    this.#client = new RegistryClient({ url, space, token, ...(backoff && { backoff }) })
    this.#files = readTree(submission.build)
    this.#copies = new RegistryCopies({
      client: this.#client,
      konnector: submission.konnector,
      entry: submission.build.entry,
      files: this.#files,
      ownSha256: async () => (await this.#ownArchive()).sha256,
    })
  }

  get plan(): SubmissionPlan {
    return this.#facts!.plan
  }

  get diagnostics() {
    return checkAgainstRegistry(this.#submission, this.#facts!)
  }

  async read(): Promise<void> {
    this.#facts = await this.#readFacts().catch((error: unknown) => ({ plan: this.#refused(error) }))
  }

  async authorize(): Promise<SubmissionPlan | undefined> {
    const { slug, editor } = this.#submission.konnector
    if (!this.#options.token) throw missingToken()
    try {
      await this.#client.verifyToken(slug, editor)
      return undefined
    } catch (error) {
      return this.#refused(error)
    }
  }

  async apply(commit: string): Promise<SubmissionResult> {
    if (!this.#options.token) throw missingToken()
    const location = this.#location()
    try {
      if (location.kind === 'hosted') return await this.#submitHosted(location.url(commit))
      const { bytes } = await this.#ownArchive()
      return await withArchiveServer(this.#servedName(), bytes, url => this.#submit(bytes, url))
    } catch (error) {
      return this.#refused(error)
    }
  }

  async #readFacts(): Promise<RegistryFacts> {
    const { slug, version } = this.#submission.konnector
    const { url, space } = this.#options
    const fact = (
      plan: Omit<SubmissionPlan, 'version' | 'channel'>,
      more: Omit<RegistryFacts, 'plan'> = {},
    ) => ({ ...more, plan: { ...this.#version, ...plan } })
    const badSlug = checkSlug(slug)
    if (badSlug !== undefined) return fact({ status: 'refused', reason: badSlug })
    const app = await this.#client.app(slug)
    if (app === undefined) {
      const reason = `${slug} cannot be submitted. ${unregistered({ address: { url, space }, slug })}`
      return fact({ status: 'refused', reason }, { cause: 'unregistered' })
    }
    const published = await this.#client.version(slug, version)
    if (published) {
      const plan = await this.#copies.comparePublished(published)
      return fact(plan, { app, ...(plan.status === 'refused' && { cause: 'other-content' }) })
    }
    const { commit, previous } = this.#submission
    const location = this.#location()
    if (location.kind === 'none') return fact({ status: 'skipped', reason: location.reason }, { app })
    const { sha256: checksum, bytes } = await this.#ownArchive()
    const names =
      location.kind === 'served'
        ? [this.#servedName()]
        : [commit, previous].flatMap(of => (of === undefined ? [] : posix.basename(location.url(of))))
    const pending = await this.#copies.comparePending(names)
    if (pending)
      return fact(pending, { app, ...(pending.status === 'refused' && { cause: 'other-content' }) })
    const { channel } = this.#version
    const latest = channel === 'stable' ? app.latest_version : await this.#client.latest(slug, channel)
    const known = { app, latest: latest?.version }
    const fault = await findInstallFault(bytes, this.#submission.build.entry)
    if (fault !== undefined)
      return fact({ status: 'refused', reason: `A Cozy could not install this build: ${fault}.` }, known)
    const update = latest && describeUpdate(latest, this.#submission.manifest)
    const words = update === undefined ? {} : { update }
    if (location.kind === 'served')
      return fact({ status: 'planned', ...words, sha256: checksum, size: bytes.length }, known)
    await assertPublic(location.url('HEAD'))
    return fact({ status: 'planned', ...words, ...(commit && { archiveUrl: location.url(commit) }) }, known)
  }

  get #version() {
    const { version } = this.#submission.konnector
    return { version, channel: parseChannel(version) }
  }

  /** A refusal as a result; any other error is thrown on. */
  #refused(error: unknown): SubmissionPlan & SubmissionResult {
    if (!(error instanceof RegistryRefusal)) throw error
    return { ...this.#version, status: 'refused', reason: error.message }
  }

  #location(): ArchiveLocation {
    const { url, env = {}, archiveUrl } = this.#options
    return archiveUrl
      ? { kind: 'hosted', url: archiveUrl }
      : archiveLocation(url, this.#submission.remote, env)
  }

  async #ownArchive(): Promise<Archive> {
    return (this.#archive ??= await createArchive(this.#files, this.#submission.checkout.date))
  }

  /** The archive as its host serves it: compared with the build before its checksum is sent. */
  async #submitHosted(url: string): Promise<SubmissionResult> {
    const { archiveWaits } = this.#options
    for (let left = 1; ; left--) {
      const bytes = await downloadBuild(url, this.#files, archiveWaits)
      try {
        return { ...(await this.#submit(bytes, url)), archiveUrl: url }
      } catch (error) {
        // Hosts make archives anew, and not always with the same bytes.
        if (left === 0 || !(error instanceof RegistryRefusal) || !error.words.startsWith('Checksum'))
          throw error
      }
    }
  }

  async #submit(bytes: Uint8Array, url: string): Promise<SubmissionResult> {
    const { slug, version, editor } = this.#submission.konnector
    const checksum = sha256(bytes)
    const about = { ...this.#version, sha256: checksum, size: bytes.length }
    this.#options.progress?.(`submit: ${slug} ${version} (${checksum.slice(0, 12)}…)`)
    const request = { editor, type: 'konnector' as const, version, url, sha256: checksum }
    const submitted = await this.#client.submit(slug, request)
    // A 201 does not tell a published version from one that waits; only reading it back does.
    const published =
      submitted.outcome === 'published'
        ? submitted.version
        : await this.#readBack(submitted.outcome === 'accepted')
    if (published === undefined) {
      if (submitted.outcome === 'exists') {
        const pending = await this.#copies.comparePending([posix.basename(url)])
        return { ...this.#version, ...(pending ?? this.#copies.otherPending(checksum)) }
      }
      return { ...about, status: 'passed', state: 'pending', reason: this.#copies.waits }
    }
    if (published.sha256 === checksum) {
      const reason = await this.#copies.proveInstall()
      const page = { url: this.#copies.page, ...(reason !== undefined && { reason }) }
      return { ...about, ...this.#updateWords(), status: 'passed', state: 'published', ...page }
    }
    return { ...about, ...(await this.#copies.comparePublished(published)) }
  }

  async #readBack(expectSoon: boolean): Promise<RegistryVersion | undefined> {
    const { slug, version } = this.#submission.konnector
    try {
      const found = await this.#client.version(slug, version)
      if (found || !expectSoon) return found
      await sleep(200)
      return await this.#client.version(slug, version)
    } catch (error) {
      const words = error instanceof RegistryRefusal ? error.words : (error as Error).message
      throw new OperationalError(
        `${slug} ${version} was submitted, but the registry does not say whether it is published (${words}). Run this again to find out.`,
      )
    }
  }

  #updateWords() {
    const { update } = this.#facts!.plan
    return update === undefined ? {} : { update }
  }

  #servedName(): string {
    const { slug, version } = this.#submission.konnector
    return `${slug}-${version}.tar.gz`
  }
}

function missingToken(): OperationalError {
  return new OperationalError(
    'There is no token for the registry. Set REGISTRY_TOKEN to the one that its owner gave you for this konnector.',
  )
}

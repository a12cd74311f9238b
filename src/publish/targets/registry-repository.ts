import type { BuildSnapshot } from '../../build/compare.ts'
import { noticesName } from '../../build/notices.ts'
import { readTree, type TreeFile } from '../../build/tree.ts'
import { parseChannel } from '../../cozy/registry-names.ts'
import { OperationalError } from '../../diagnostics/errors.ts'
import { createTree } from '../../git/objects.ts'
import { GitHubClient } from '../../github/client.ts'
import { GitHubError } from '../../github/errors.ts'
import { GitData, type RepositoryFacts } from '../../github/git-data.ts'
import { type GitHubRepository, parseGitHubRepository, repositoryName } from '../../github/server.ts'
import type { Thread, Threads } from '../../github/threads.ts'
import { isGitHubOrigin } from '../../git/remote.ts'
import { isObject } from '../../json/values.ts'
import type { AccessToken } from '../../secrets/access-token.ts'
import { formatList } from '../../text/format.ts'
import { sha256 } from '../archive.ts'
import { hostedArchive } from '../archive-location.ts'
import { isGreater } from '../build-branch.ts'
import { assertPublic } from '../download.ts'
import { downloadBuild } from '../hosted-build.ts'
import { describeUpdate, findInstallFault } from '../installation.ts'
import { readArchivedBuild } from '../previous-build.ts'
import { type RegistryEntry, parseEntry } from './entry.ts'
import { defaultEntryPath, entryPath, type TargetValues } from './options.ts'
import { checkSlug } from './registry-checks.ts'
import { formatReview } from './review.ts'
import type { Submission, SubmissionPlan, SubmissionResult } from './target.ts'

export interface RepositoryOptions {
  values: TargetValues
  /** Of an account that may write to the registry repository. */
  token?: AccessToken | undefined
  env: NodeJS.ProcessEnv
  /** Waits before a request is made again, and for an archive that is not there yet, in milliseconds. */
  waits?: readonly number[] | undefined
  archiveWaits?: readonly number[] | undefined
  progress?: ((line: string) => void) | undefined
}

/** A plan without what every plan has. */
export type Verdict = Omit<SubmissionPlan, 'version' | 'channel'>

/** What a registry repository is and lists before a submission. */
export interface Listing {
  facts: RepositoryFacts
  /** The branch to submit to. */
  base: string
  /** The entry that is listed now. */
  before: Partial<RegistryEntry> | undefined
}

/** What was read: a listing to submit to, or a verdict when there is nothing to submit. */
export type Reading = { listing: Listing } | { verdict: Verdict }

/** A repository that lists konnectors, and one version that is submitted to it. */
export class RegistryRepository {
  readonly options: RepositoryOptions
  readonly submission: Submission
  readonly client: GitHubClient
  readonly data: GitData
  readonly path: string
  readonly version: { version: string; channel: RegistryEntry['channel'] }
  readonly #files: readonly TreeFile[]
  readonly #tree: string

  constructor(options: RepositoryOptions, submission: Submission) {
    const { values, token, env, waits } = options
    const repository = findRepository(values, env)
    const { slug, version } = submission.konnector
    this.options = options
    this.submission = submission
    this.client = new GitHubClient({ apiUrl: repository.apiUrl, token, waits })
    this.data = new GitData(this.client, repository)
    this.version = { version, channel: parseChannel(version) }
    this.path = entryPath(values['registry-path'] ?? defaultEntryPath, { slug, ...this.version })
    this.#files = readTree(submission.build)
    this.#tree = createTree(this.#files).at(-1)!.id
  }

  /** The konnector and its channel, as branches and texts name the submission. */
  get subject(): string {
    return `${this.submission.konnector.slug}-${this.version.channel}`
  }

  /** `books 1.2.3`. */
  get title(): string {
    return `${this.submission.konnector.slug} ${this.version.version}`
  }

  /** Reads the repository and what it lists. Throws `GitHubError`, `OperationalError`. */
  async read(): Promise<Reading> {
    const refused = (reason: string): Reading => ({ verdict: { status: 'refused', reason } })
    const badSlug = checkSlug(this.submission.konnector.slug)
    if (badSlug !== undefined) return refused(badSlug)
    const facts = await this.data.readFacts()
    const { name } = this.data
    if (facts === undefined)
      return refused(
        `There is no repository ${name}, or the token cannot see it. Check --registry-repository and the token.`,
      )
    if (facts.isArchived)
      return refused(
        `${name} is archived, so it takes no submissions. Ask its owner where the registry is now.`,
      )
    const base = this.options.values['registry-base'] ?? facts.defaultBranch
    if ((await this.data.findCommitId(`heads/${base}`)) === undefined)
      return refused(`${name} has no branch ${JSON.stringify(base)}. Check --registry-base.`)
    const before = parseEntry(await this.data.findText(this.path, base))
    const listed = this.compare(before, `${name} lists`)
    if (listed) return { verdict: listed }
    const location = hostedArchive(this.submission.remote, this.options.env)
    if (location.kind === 'none') return { verdict: { status: 'skipped', reason: location.reason } }
    await assertPublic(location.url('HEAD'))
    return { listing: { facts, base, before } }
  }

  /** A verdict when an entry has this version already, or a later one; `where` begins the sentence. */
  compare(entry: Partial<RegistryEntry> | undefined, where: string): Verdict | undefined {
    const { version } = this.version
    const there = entry?.version
    if (there === undefined) return undefined
    if (there !== version) {
      if (!isGreater(there, version)) return undefined
      const reason = `${where} ${there}, which is later than ${version}. Only one version of a channel is listed: raise the version in the manifest.`
      return { status: 'refused', reason }
    }
    const { sha256: checksum, size, url, build } = entry!
    const known = {
      state: 'published' as const,
      ...(checksum !== undefined && { sha256: checksum }),
      ...(size !== undefined && { size }),
      ...(url !== undefined && { archiveUrl: url }),
    }
    if (build?.tree === this.#tree) return { ...known, status: 'unchanged' }
    const reason = `${where} ${version} with other content (tree ${build?.tree.slice(0, 12) ?? 'unknown'} there, ${this.#tree.slice(0, 12)} here). Raise the version.`
    return { ...known, status: 'refused', reason }
  }

  /** Whether an entry is this very submission. */
  isSame(entry: Partial<RegistryEntry> | undefined): boolean {
    return entry?.version === this.version.version && entry.build?.tree === this.#tree
  }

  /** A plan to submit: `how` is a sentence about what would be written. */
  planned({ before }: Listing, how: string, url?: string): Verdict {
    const { version, manifest } = before ?? {}
    const update =
      version !== undefined && manifest && describeUpdate({ version, manifest }, this.submission.manifest)
    const reason = [how, update].filter(Boolean).join(' ')
    return { status: 'planned', reason, ...(url !== undefined && { url }) }
  }

  /** The entry of the build that was pushed as that commit. Throws `OperationalError`. */
  async createEntry(commit: string): Promise<RegistryEntry> {
    const { konnector, checkout, manifest, remote } = this.submission
    const { env, archiveWaits } = this.options
    const location = hostedArchive(remote, env)
    if (location.kind === 'none') throw new OperationalError(location.reason)
    const url = location.url(commit)
    const bytes = await downloadBuild(url, this.#files, archiveWaits)
    const fault = await findInstallFault(bytes, this.submission.build.entry)
    if (fault !== undefined)
      throw new OperationalError(
        `A Cozy could not install ${this.title} from ${url}: ${fault}. Publish again.`,
      )
    const web = remote?.web
    return {
      slug: konnector.slug,
      editor: konnector.editor,
      type: 'konnector',
      ...this.version,
      url,
      sha256: sha256(bytes),
      size: bytes.length,
      source: { commit: checkout.commit, ...(web && { repository: `${web.origin}/${web.path}` }) },
      build: { commit, tree: this.#tree },
      manifest: isObject(manifest.value) ? manifest.value : {},
    }
  }

  /** What a reviewer reads of an entry. */
  async review(entry: RegistryEntry, { before }: Listing): Promise<string> {
    const former = before?.url === undefined ? undefined : await readArchivedBuild(before.url)
    const build = former && 'build' in former ? former.build : undefined
    const web = this.submission.remote?.web
    return formatReview({
      entry,
      build: this.#snapshot(),
      before: before && { entry: before, build },
      checks: this.submission.checks,
      pageOf: commit => web && `${web.origin}/${web.path}/commit/${commit}`,
    })
  }

  /** Throws `OperationalError` without a token: nobody else may write to the repository. */
  requireToken(): void {
    if (this.client.token !== undefined) return
    throw new OperationalError(
      `There is no token for ${this.data.name}. Set REGISTRY_TOKEN (or GITHUB_TOKEN) to a token of an account that may open pull requests and issues there.`,
    )
  }

  result(verdict: Omit<SubmissionResult, 'version' | 'channel'>): SubmissionResult {
    return { ...this.version, ...verdict }
  }

  /** Adds the labels that are missing; an account without that right can still submit, and the sentence says so. */
  async label(threads: Threads, { number, labels }: Thread): Promise<string[]> {
    const asked = (this.options.values.labels ?? '').split(',').map(label => label.trim())
    const missing = asked.filter(label => label !== '' && !labels.includes(label))
    if (missing.length === 0) return []
    try {
      await threads.addLabels(number, missing)
      return []
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      return [`The labels ${formatList(missing)} were not added (${error.status}: ${error.words}).`]
    }
  }

  #snapshot(): BuildSnapshot {
    const notices = this.#files.find(({ path }) => path === noticesName)
    return {
      files: this.#files.map(({ path, bytes }) => ({ path, bytes: bytes.length })),
      notices: notices && Buffer.from(notices.bytes).toString(),
    }
  }
}

/** Throws `OperationalError` for a server that does not get the token. */
function findRepository(values: TargetValues, env: NodeJS.ProcessEnv): GitHubRepository {
  const repository = parseGitHubRepository(values['registry-repository'] ?? '', env)
  if (repository && isGitHubOrigin(repository.origin, env)) return repository
  const name = repository ? repositoryName(repository) : values['registry-repository']
  throw new OperationalError(
    `The registry repository ${name} is on a server that does not get the token of GitHub. Set GITHUB_SERVER_URL and GITHUB_API_URL to the addresses of your GitHub Enterprise.`,
  )
}

import { OperationalError } from '../../diagnostics/errors.ts'
import { GitHubError } from '../../github/errors.ts'
import { pageUrl, parseGitHubRepository } from '../../github/server.ts'
import { type Thread, Threads } from '../../github/threads.ts'
import { type RegistryEntry, formatEntry, parseEntry } from './entry.ts'
import { ensureHead, findHead, type HeadRepository } from './head-repository.ts'
import { getMarkedText, type MarkedText, setMarkedText, startMarker } from './marked-text.ts'
import {
  missingRepositoryToken,
  RegistryRepository,
  type RepositoryOptions,
  type Verdict,
} from './registry-repository.ts'
import { formatReviewStart, formatReviewTitle, isReviewTitle } from './review.ts'
import { foreignWork, SubmissionBranch } from './submission-branch.ts'
import type { PreparedSubmission, SubmissionPlan, SubmissionResult, Target } from './target.ts'

/**
 * A registry that is a repository on GitHub: a version is submitted by a pull request that changes its entry. Each
 * konnector and channel has one branch and one pull request, which later versions update.
 */
export function createPullRequestTarget(options: RepositoryOptions & { forkPollMs?: number }): Target {
  return {
    async prepare(submission) {
      const prepared = new PullRequestSubmission(
        new RegistryRepository(options, submission),
        options.forkPollMs,
      )
      await prepared.read()
      return prepared
    },
  }
}

/** An address that is too long is cut off by browsers and servers. */
const maxPrefill = 1_500

class PullRequestSubmission implements PreparedSubmission {
  readonly diagnostics = []
  readonly #registry: RegistryRepository
  readonly #threads: Threads
  readonly #forkPollMs: number | undefined
  #plan!: SubmissionPlan
  #head: HeadRepository = { kind: 'unknown' }
  /** What the branch held when the plan was made. */
  #held: string | undefined

  constructor(registry: RegistryRepository, forkPollMs: number | undefined) {
    this.#registry = registry
    this.#threads = new Threads(registry.client, registry.data.repository)
    this.#forkPollMs = forkPollMs
  }

  get plan(): SubmissionPlan {
    return this.#plan
  }

  async read(): Promise<void> {
    const verdict = await this.#look()
    this.#plan = { ...this.#registry.version, ...verdict }
  }

  async authorize(): Promise<SubmissionPlan | undefined> {
    const { client, data } = this.#registry
    if (client.token === undefined) throw missingRepositoryToken(data.name)
    return undefined
  }

  async apply(commit: string): Promise<SubmissionResult> {
    const { client, data, options } = this.#registry
    if (client.token === undefined) throw missingRepositoryToken(data.name)
    const entry = await this.#registry.createEntry(commit)
    const head = await ensureHead(this.#head, client, data, this.#forkPollMs)
    const branch = this.#branchOn(head)
    const title = formatReviewTitle(entry, this.#registry.before === undefined)
    options.progress?.(`submit: ${title} (${data.name})`)
    const message = `${title}\n\nSource-Commit: ${entry.source.commit}`
    await branch.write(formatEntry(entry), message, now => this.#findLater(now))
    return this.#propose(entry, title, branch)
  }

  async #look(): Promise<Verdict> {
    const { client, data, options } = this.#registry
    const listed = await this.#registry.read()
    if (listed) return listed
    const { facts } = this.#registry
    const name = options.values['registry-fork']
    const fork = name === undefined ? undefined : parseGitHubRepository(name, options.env)
    this.#head = await findHead({ client, upstream: data, facts, fork })
    if (this.#head.kind === 'refused') return { status: 'refused', reason: this.#head.reason }
    const opens = `It opens a pull request on ${data.name} for ${this.#registry.path}, from`
    if (this.#head.kind === 'unknown')
      return this.#registry.planned(`${opens} the token's own branch or fork.`)
    if (this.#head.kind === 'new-fork')
      return this.#registry.planned(`${opens} a new fork of ${this.#head.owner}.`)
    const branch = this.#branchOn(this.#head)
    const { foreign, text } = await branch.read()
    if (foreign !== undefined) return { status: 'refused', reason: foreignWork(branch.label, foreign) }
    this.#held = text
    const pull = await this.#findPull(branch)
    const entry = parseEntry(text)
    const rejected =
      pull === undefined && this.#registry.isSame(entry)
        ? await this.#threads.findRejectedPull({ head: branch.label, base: this.#registry.base })
        : undefined
    if (rejected) {
      const reason = `Pull request #${rejected.number} of ${data.name} for ${this.#registry.title} was closed without a merge. Ask its owner why, then reopen it or raise the version.`
      return { status: 'refused', url: rejected.url, reason }
    }
    if (pull === undefined) return this.#registry.planned(`${opens} the branch ${branch.label}.`)
    const proposed = this.#registry.compare(entry, `Pull request #${pull.number} of ${data.name} submits`)
    // What is not merged yet may still be replaced by another build of the same version.
    if (proposed?.status === 'refused' && entry?.version !== this.#registry.version.version)
      return { ...proposed, state: 'pending', url: pull.url }
    return this.#registry.isSame(entry) && this.#isDescribed(pull)
      ? { status: 'unchanged', state: 'pending', url: pull.url, reason: this.#waits(pull) }
      : this.#registry.planned(`It updates pull request #${pull.number} of ${data.name}.`, pull.url)
  }

  /** Why a version that came meanwhile is not replaced. */
  #findLater(now: string | undefined): string | undefined {
    if (now === this.#held) return undefined
    const entry = parseEntry(now)
    const verdict = this.#registry.compare(entry, 'Another run submits')
    return entry?.version === this.#registry.version.version ? undefined : verdict?.reason
  }

  /** Whether the text of a pull request is about this version. */
  #isDescribed({ body }: Thread): boolean {
    const text = getMarkedText(body, this.#registry.subject)
    return text?.startsWith(formatReviewStart(this.#registry.title)) === true
  }

  /** Opens or updates the pull request of the branch. */
  async #propose(entry: RegistryEntry, title: string, branch: SubmissionBranch): Promise<SubmissionResult> {
    const { data, base, subject, options } = this.#registry
    const about = { sha256: entry.sha256, size: entry.size, archiveUrl: entry.url }
    const part = { name: subject, text: await this.#registry.review(entry) }
    try {
      const later = this.#findLater(await branch.readText())
      if (later !== undefined) throw new OperationalError(later)
      const known = await this.#findPull(branch)
      const pull =
        known ??
        (await this.#threads.openPull({
          title,
          body: setMarkedText('', part),
          head: branch.label,
          base,
          draft: options.values.draft !== undefined,
        }))
      const text = { title: keptTitle(pull, title), body: setMarkedText(pull.body, part) }
      if (pull.title !== text.title || pull.body !== text.body)
        await this.#threads.updatePull(pull.number, text)
      const others = known ? [] : await this.#describeOthers(pull)
      const notices = [...others, ...(await this.#registry.label(this.#threads, pull))]
      const reason = [this.#waits(pull), ...notices].join(' ')
      return this.#registry.result({ ...about, status: 'passed', state: 'pending', url: pull.url, reason })
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error
      if (/No commits between/.test(error.words))
        return this.#registry.result({ ...about, status: 'unchanged', state: 'published' })
      if (error.reason !== 'rights') throw afterBranch(error, branch.label)
      const url = this.#compareUrl(branch, title, part)
      const reason = `The branch ${branch.label} is written, but the token may not open a pull request on ${data.name} (${error.status}: ${error.words}). Open the link above to do it yourself, or use a classic token with the scope public_repo.`
      return this.#registry.result({ ...about, status: 'refused', url, reason })
    }
  }

  /** Pull requests for the same konnector and channel from other branches: for people to close. */
  async #describeOthers({ number }: Thread): Promise<string[]> {
    const { base, subject, submission } = this.#registry
    const pulls = await this.#threads.listOpenPulls(base, startMarker(subject))
    return pulls
      .filter(each => each.number !== number)
      .map(
        other =>
          `Pull request #${other.number} of ${other.author} submits ${submission.konnector.slug}, too: close one of them.`,
      )
  }

  #branchOn(head: HeadRepository & { data: RegistryRepository['data'] }): SubmissionBranch {
    const { client, data: upstream, base, path, subject } = this.#registry
    return new SubmissionBranch({ client, upstream, head, base, path, branch: `konnector/${subject}` })
  }

  #findPull(branch: SubmissionBranch): Promise<Thread | undefined> {
    return this.#threads.findOpenPull({ head: branch.label, base: this.#registry.base })
  }

  #waits({ number }: Thread): string {
    const { title, data } = this.#registry
    return `${title} waits for the merge of pull request #${number} of ${data.name}.`
  }

  /** The page that opens the pull request, filled in. */
  #compareUrl(branch: SubmissionBranch, title: string, part: MarkedText): string {
    const { data, base } = this.#registry
    const body = part.text.length > maxPrefill ? `${part.text.slice(0, maxPrefill)}…` : part.text
    const query = new URLSearchParams({ expand: '1', title, body })
    return `${pageUrl(data.repository, `compare/${base}...${branch.label}`)}?${query}`
  }
}

/** A title that people gave stays. */
function keptTitle({ title: now }: Thread, title: string): string {
  return isReviewTitle(now) ? title : now
}

/** The pull request failed, and the branch stays: the next run goes on from there. */
function afterBranch(error: GitHubError, branch: string): OperationalError {
  return new OperationalError(
    `${error.message} The branch ${branch} is written; run this again to finish it.`,
  )
}

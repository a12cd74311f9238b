import { OperationalError } from '../../diagnostics/errors.ts'
import { GitHubError } from '../../github/errors.ts'
import { pageUrl, parseGitHubRepository } from '../../github/server.ts'
import { type Thread, Threads } from '../../github/threads.ts'
import { type RegistryEntry, formatEntry, parseEntry } from './entry.ts'
import { ensureHead, findHead, type HeadRepository } from './head-repository.ts'
import { getMarkedText, type MarkedText, setMarkedText, startMarker } from './marked-text.ts'
import {
  type Listing,
  RegistryRepository,
  type RepositoryOptions,
  type Verdict,
} from './registry-repository.ts'
import { formatReviewStart, formatReviewTitle, renewTitle } from './review.ts'
import { foreignWork, SubmissionBranch } from './submission-branch.ts'
import { settledSubmission, type SubmissionResult, type Target } from './target.ts'

/**
 * A registry that is a repository on GitHub: a version is submitted by a pull request that changes its entry. Each
 * konnector and channel has one branch and one pull request, which later versions update.
 */
export function createPullRequestTarget(options: RepositoryOptions & { forkPollMs?: number }): Target {
  return {
    async prepare(submission) {
      const registry = new RegistryRepository(options, submission)
      const { client, data: upstream, version } = registry
      const reading = await registry.read()
      if ('verdict' in reading) return settledSubmission({ ...version, ...reading.verdict })
      const { listing } = reading
      const name = options.values['registry-fork']
      const fork = name === undefined ? undefined : parseGitHubRepository(name, options.env)
      const head = await findHead({ client, upstream, facts: listing.facts, fork })
      if (head.kind === 'refused')
        return settledSubmission({ ...version, status: 'refused', reason: head.reason })
      const proposal = new Proposal(registry, listing, head)
      const plan = { ...version, ...(await proposal.look()) }
      return {
        plan,
        diagnostics: [],
        async authorize() {
          registry.requireToken()
          return undefined
        },
        apply: commit => proposal.apply(commit, options.forkPollMs),
      }
    },
  }
}

/** An address that is too long is cut off by browsers and servers. */
const maxPrefill = 1_500

/** The branch and the pull request of one version. */
class Proposal {
  readonly #registry: RegistryRepository
  readonly #listing: Listing
  readonly #head: HeadRepository
  readonly #threads: Threads
  /** What the branch held when the plan was made. */
  #held: string | undefined

  constructor(registry: RegistryRepository, listing: Listing, head: HeadRepository) {
    this.#registry = registry
    this.#listing = listing
    this.#head = head
    this.#threads = new Threads(registry.client, registry.data.repository)
  }

  async apply(commit: string, forkPollMs: number | undefined): Promise<SubmissionResult> {
    const { client, data, options } = this.#registry
    this.#registry.requireToken()
    const entry = await this.#registry.createEntry(commit)
    const head = await ensureHead(this.#head, client, data, forkPollMs)
    const branch = this.#branchOn(head)
    const title = formatReviewTitle(entry, this.#listing.before === undefined)
    options.progress?.(`submit: ${title} (${data.name})`)
    const message = `${title}\n\nSource-Commit: ${entry.source.commit}`
    await branch.write(formatEntry(entry), message, now => this.#findLater(now))
    return this.#propose(entry, title, branch)
  }

  /** What the submission would do. */
  async look(): Promise<Verdict> {
    const { data, path, title, version } = this.#registry
    const planned = (how: string, url?: string) => this.#registry.planned(this.#listing, how, url)
    const opens = `It opens a pull request on ${data.name} for ${path}, from`
    const head = this.#head
    if (head.kind === 'new-fork') return planned(`${opens} a new fork of ${head.owner}.`)
    if (!('data' in head)) return planned(`${opens} the token's own branch or fork.`)
    const branch = this.#branchOn(head)
    const { foreign, text } = await branch.read()
    if (foreign !== undefined) return { status: 'refused', reason: foreignWork(branch.label, foreign) }
    this.#held = text
    const entry = parseEntry(text)
    const isSame = this.#registry.isSame(entry)
    const pull = await this.#findPull(branch)
    if (pull === undefined) {
      const rejected = isSame ? await this.#threads.findRejectedPull(this.#pullOf(branch)) : undefined
      if (rejected === undefined) return planned(`${opens} the branch ${branch.label}.`)
      const reason = `Pull request #${rejected.number} of ${data.name} for ${title} was closed without a merge. Ask its owner why, then reopen it or raise the version.`
      return { status: 'refused', url: rejected.url, reason }
    }
    const { number, url } = pull
    const proposed = this.#registry.compare(entry, `Pull request #${number} of ${data.name} submits`)
    // What is not merged yet may still be replaced by another build of the same version.
    if (proposed?.status === 'refused' && entry?.version !== version.version)
      return { ...proposed, state: 'pending', url }
    return isSame && this.#isDescribed(pull)
      ? { status: 'unchanged', state: 'pending', url, reason: this.#waits(pull) }
      : planned(`It updates pull request #${number} of ${data.name}.`, url)
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
    const { data, subject, options } = this.#registry
    const about = { sha256: entry.sha256, size: entry.size, archiveUrl: entry.url }
    const part = { name: subject, text: await this.#registry.review(entry, this.#listing) }
    try {
      const later = this.#findLater(await branch.readText())
      if (later !== undefined) throw new OperationalError(later)
      const known = await this.#findPull(branch)
      const pull =
        known ??
        (await this.#threads.openPull({
          title,
          body: setMarkedText('', part),
          ...this.#pullOf(branch),
          draft: options.values.draft !== undefined,
        }))
      const text = { title: renewTitle(pull.title, title), body: setMarkedText(pull.body, part) }
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
      const reason = `The branch ${branch.label} is written, but the token may not open a pull request on ${data.name} (${error.status}: ${error.words}). ${adviceFor(error)}`
      return this.#registry.result({ ...about, status: 'refused', url, reason })
    }
  }

  /** Pull requests for the same konnector and channel from other branches: for people to close. */
  async #describeOthers({ number }: Thread): Promise<string[]> {
    const { subject, submission } = this.#registry
    const pulls = await this.#threads.listOpenPulls(this.#listing.base, startMarker(subject))
    return pulls
      .filter(each => each.number !== number)
      .map(
        other =>
          `Pull request #${other.number} of ${other.author} submits ${submission.konnector.slug}, too: close one of them.`,
      )
  }

  #branchOn(head: HeadRepository & { data: RegistryRepository['data'] }): SubmissionBranch {
    const { client, data: upstream, path, subject } = this.#registry
    const { base } = this.#listing
    return new SubmissionBranch({ client, upstream, head, base, path, branch: `konnector/${subject}` })
  }

  #findPull(branch: SubmissionBranch): Promise<Thread | undefined> {
    return this.#threads.findOpenPull(this.#pullOf(branch))
  }

  #pullOf({ label }: SubmissionBranch): { head: string; base: string } {
    return { head: label, base: this.#listing.base }
  }

  #waits({ number }: Thread): string {
    const { title, data } = this.#registry
    return `${title} waits for the merge of pull request #${number} of ${data.name}.`
  }

  /** The page that opens the pull request, filled in. */
  #compareUrl(branch: SubmissionBranch, title: string, part: MarkedText): string {
    const { data } = this.#registry
    const body = part.text.length > maxPrefill ? `${part.text.slice(0, maxPrefill)}…` : part.text
    const query = new URLSearchParams({ expand: '1', title, body })
    return `${pageUrl(data.repository, `compare/${this.#listing.base}...${branch.label}`)}?${query}`
  }
}

/** The pull request failed, and the branch stays: the next run goes on from there. */
function afterBranch(error: GitHubError, branch: string): OperationalError {
  return new OperationalError(
    `${error.message} The branch ${branch} is written; run this again to finish it.`,
  )
}

function adviceFor({ words }: GitHubError): string {
  // GitHub says so of the token of a workflow, in the repository itself and in its organisation.
  if (/not permitted to create or approve pull requests/i.test(words))
    return 'Open the link above to do it yourself, or allow it in the settings of the repository and its organisation: Actions, General, "Allow GitHub Actions to create and approve pull requests".'
  return 'Open the link above to do it yourself, or use a classic token with the scope public_repo.'
}

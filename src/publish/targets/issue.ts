import { readLogin } from '../../github/account.ts'
import { type Thread, Threads, withoutBot } from '../../github/threads.ts'
import { markdownCode, markdownText } from '../../report/markdown-text.ts'
import type { RegistryEntry } from './entry.ts'
import { getMarkedText, setMarkedText, startMarker } from './marked-text.ts'
import {
  type Listing,
  RegistryRepository,
  type RepositoryOptions,
  type Verdict,
} from './registry-repository.ts'
import { formatDeclaration, formatReviewTitle, parseDeclaration, renewTitle } from './review.ts'
import { settledSubmission, type SubmissionResult, type Target } from './target.ts'

/**
 * A registry whose owner adds entries by hand: a version is declared in an issue. Each konnector has one open issue, whose
 * text is that of the last version; a comment for each further version tells those who watch it.
 */
export function createIssueTarget(options: RepositoryOptions): Target {
  return {
    async prepare(submission) {
      const registry = new RegistryRepository(options, submission)
      const { version } = registry
      const reading = await registry.read()
      if ('verdict' in reading) return settledSubmission({ ...version, ...reading.verdict })
      const declaration = new Declaration(registry, reading.listing)
      const plan = { ...version, ...(await declaration.look()) }
      return {
        plan,
        diagnostics: [],
        async authorize() {
          registry.requireToken()
          return undefined
        },
        apply: commit => declaration.apply(commit),
      }
    },
  }
}

/** The issue of one version. */
class Declaration {
  readonly #registry: RegistryRepository
  readonly #listing: Listing
  readonly #threads: Threads

  constructor(registry: RegistryRepository, listing: Listing) {
    this.#registry = registry
    this.#listing = listing
    this.#threads = new Threads(registry.client, registry.data.repository)
  }

  async apply(commit: string): Promise<SubmissionResult> {
    const { data, options, subject } = this.#registry
    this.#registry.requireToken()
    const entry = await this.#registry.createEntry(commit)
    const name = formatReviewTitle(entry, this.#listing.before === undefined)
    const text = `${await this.#registry.review(entry, this.#listing)}\n\n${formatDeclaration(entry)}`
    options.progress?.(`submit: ${name} (${data.name})`)
    const known = (await this.#listOwn()).find(({ isOpen }) => isOpen)
    const body = setMarkedText(known?.body ?? openingMarker(entry), { name: subject, text })
    const title = known ? renewTitle(known.title, name) : name
    const issue = known ?? (await this.#threads.openIssue({ title, body }))
    const isChanged = issue.title !== title || issue.body !== body
    if (isChanged) await this.#threads.updateIssue(issue.number, { title, body })
    const isTold = known !== undefined && (await this.#announce(known, entry))
    const notices = await this.#registry.label(this.#threads, issue)
    return this.#registry.result({
      sha256: entry.sha256,
      size: entry.size,
      archiveUrl: entry.url,
      url: issue.url,
      status: known === undefined || isChanged || isTold ? 'passed' : 'unchanged',
      state: 'pending',
      reason: [this.#waits(issue), ...notices].join(' '),
    })
  }

  /** What the submission would do. */
  async look(): Promise<Verdict> {
    const { data, subject } = this.#registry
    if (!this.#listing.facts.hasIssues) {
      const reason = `${data.name} has no issues. Submit by a pull request instead: --submit-as pull-request.`
      return { status: 'refused', reason }
    }
    const planned = (how: string, link?: string) => this.#registry.planned(this.#listing, how, link)
    const opens = () => planned(`It opens an issue on ${data.name}.`)
    // Without a token, nobody knows whose issue there may be.
    if (this.#registry.client.token === undefined) return opens()
    const issues = await this.#listOwn()
    const issue = issues.find(({ isOpen }) => isOpen) ?? issues[0]
    if (issue === undefined) return opens()
    const entry = parseDeclaration(getMarkedText(issue.body, subject) ?? '')
    const { url, number } = issue
    if (!issue.isOpen) {
      if (!this.#registry.isSame(entry)) return opens()
      const reason = `Issue #${number} of ${data.name} for ${this.#registry.title} is closed: its owner has decided.`
      return { status: 'unchanged', url, reason }
    }
    const declared = this.#registry.compare(entry, `Issue #${number} of ${data.name} declares`)
    if (declared?.status === 'refused' && entry?.version !== this.#registry.version.version)
      return { ...declared, state: 'pending', url }
    const isDone = this.#registry.isSame(entry) && (await this.#isAnnounced(issue))
    return isDone
      ? { status: 'unchanged', state: 'pending', url, reason: this.#waits(issue) }
      : planned(`It updates issue #${number} of ${data.name}.`, url)
  }

  /** The issues of this account about the konnector, the latest first. */
  async #listOwn(): Promise<Thread[]> {
    const { client, submission } = this.#registry
    const login = withoutBot(await readLogin(client))
    const start = openingPrefix(submission.konnector.slug)
    return this.#threads.listIssues(({ author, body }) => author === login && body.includes(start))
  }

  /** Comments on the issue about a version that is not the one it was opened for; gives whether it did. */
  async #announce(issue: Thread, entry: RegistryEntry): Promise<boolean> {
    if (await this.#isAnnounced(issue)) return false
    const marker = startMarker(this.#registry.title)
    const what = `${markdownText(this.#registry.title)} is submitted: the text above describes it.`
    await this.#threads.comment(issue.number, `${marker}\n${what} SHA-256: ${markdownCode(entry.sha256)}`)
    return true
  }

  async #isAnnounced({ body, number }: Thread): Promise<boolean> {
    const { title, submission } = this.#registry
    if (body.includes(openingMarker(submission.konnector))) return true
    return this.#threads.hasComment(number, startMarker(title))
  }

  #waits({ number }: Thread): string {
    const { title, data } = this.#registry
    return `${title} waits for the owner of ${data.name} in issue #${number}.`
  }
}

/** Begins the issue of a konnector, and says which version it was opened for. */
function openingMarker({ slug, version }: { slug: string; version: string }): string {
  return startMarker(`${slug} from ${version}`)
}

function openingPrefix(slug: string): string {
  const whole = openingMarker({ slug, version: '' })
  return whole.slice(0, whole.indexOf(' -->'))
}

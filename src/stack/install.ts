import { setTimeout as sleep } from 'node:timers/promises'
import { OperationalError } from '../diagnostics/errors.ts'
import { printable } from '../replay/printable.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { readEvents } from './event-stream.ts'
import { openStackStream, readStream, type StackAnswer, sendToStack, StackUnreachable } from './http.ts'
import { installAdvice, type InstallRequest, isTokenError } from './install-advice.ts'
import { unreachableError } from './probe.ts'
import { movedError, movedTo, parseAnswer, refusalText } from './refusal.ts'

/** A konnector as a Cozy has it: `ready` runs, `installed` is deactivated, `errored` failed to install. */
export interface InstalledKonnector {
  state: string
  version: string
  source: string
  /** An update that waits for consent. */
  availableVersion: string | undefined
  /** As in a manifest. */
  permissions: unknown
  error: string | undefined
}

export type InstallResult =
  | { outcome: 'installed' | 'updated' | 'unchanged'; konnector: InstalledKonnector }
  /** The Cozy keeps the version it has until a person consents to the new one. */
  | { outcome: 'waiting'; konnector: InstalledKonnector }
  | { outcome: 'refused'; reason: string }

/** The Cozy said no; the message holds its own words and what to do. */
class InstallRefusal extends Error {
  override readonly name = 'InstallRefusal'
}

export interface InstallerOptions {
  cozy: URL
  /** Made for the command line of the stack: no other may install from a branch. */
  token: AccessToken
  /** Waits between two looks at an installation that goes on in the background, in milliseconds. */
  pollMs?: number
}

/** How often a look is taken at an installation that goes on in the background. */
const maxPolls = 60

/** Installs konnectors on a Cozy (cozy-stack web/apps/apps.go), and removes them. */
export class Installer {
  readonly #cozy: URL
  readonly #token: AccessToken
  readonly #pollMs: number

  constructor({ cozy, token, pollMs = 1_000 }: InstallerOptions) {
    this.#cozy = cozy
    this.#token = token
    this.#pollMs = pollMs
  }

  /** The konnector of a slug as it is installed, or nothing. Throws `OperationalError`. */
  async find(slug: string): Promise<InstalledKonnector | undefined> {
    const answer = await this.#send('GET', slug)
    if (answer.status === 404) return undefined
    if (answer.status !== 200) throw new OperationalError(describe('look for', answer, { slug, source: '' }))
    return readKonnectorDoc(parseAnswer(answer.body))
  }

  /**
   * Installs a konnector, or updates the one that is there from the same source; gets each state as it comes. Throws
   * `OperationalError` when the Cozy cannot be asked, or has the konnector from another source.
   */
  async install(
    asked: InstallRequest,
    onState: (konnector: InstalledKonnector) => void,
  ): Promise<InstallResult> {
    const before = await this.find(asked.slug)
    if (before && !isSameOrigin(before.source, asked.source)) throw otherSource(asked, before)
    try {
      const after = await this.#run(before ? 'PUT' : 'POST', asked, onState)
      return { outcome: outcomeOf(before, after), konnector: after }
    } catch (error) {
      if (error instanceof InstallRefusal) return { outcome: 'refused', reason: error.message }
      throw error
    }
  }

  /** Removes a konnector: at once, or `later`, after its accounts; nothing when it is not installed. */
  async uninstall(slug: string): Promise<'removed' | 'later' | 'absent'> {
    const answer = await this.#send('DELETE', slug)
    if (answer.status === 404) return 'absent'
    if (answer.status === 202) return 'later'
    if (answer.status !== 200) throw new OperationalError(describe('remove', answer, { slug, source: '' }))
    return 'removed'
  }

  async #run(
    method: 'POST' | 'PUT',
    asked: InstallRequest,
    onState: (konnector: InstalledKonnector) => void,
  ): Promise<InstalledKonnector> {
    const url = this.#url(asked.slug)
    url.searchParams.set('Source', asked.source)
    const stream = await this.#reach(() =>
      openStackStream(url, { method, headers: this.#headers('text/event-stream') }),
    )
    const isStream = String(stream.headers['content-type']).startsWith('text/event-stream')
    if (!isStream) return this.#readAnswer(await readStream(stream), asked, onState)
    let last: InstalledKonnector | undefined
    await this.#reach(async () => {
      for await (const { event, data } of readEvents(stream.body as AsyncIterable<Uint8Array>)) {
        if (event === 'error') throw new InstallRefusal(describeText(asked, parseText(data)))
        if (event !== 'state') continue
        last = readKonnectorDoc(parseAnswer(Buffer.from(data)))
        onState(last)
      }
    })
    return this.#finished(last, asked)
  }

  /** An answer that is no stream: a refusal, or an installation that goes on in the background. */
  async #readAnswer(
    answer: StackAnswer,
    asked: InstallRequest,
    onState: (konnector: InstalledKonnector) => void,
  ): Promise<InstalledKonnector> {
    const moved = movedTo(answer, this.#cozy)
    if (moved !== undefined) throw movedError(this.#cozy, moved)
    if (answer.status !== 202) {
      const said = describe('install', answer, asked)
      throw isTokenError(refusalText(answer)) ? new OperationalError(said) : new InstallRefusal(said)
    }
    let state = ''
    for (let polls = 0; polls < maxPolls; polls++) {
      const now = await this.find(asked.slug)
      if (now && now.state !== state) onState(now)
      state = now?.state ?? state
      if (now && isFinal(now)) return this.#finished(now, asked)
      await sleep(this.#pollMs)
    }
    throw new OperationalError(
      `The Cozy accepted the installation of ${asked.slug}, and it did not end within a minute. Look at it in the Cozy, then run this again.`,
    )
  }

  #finished(konnector: InstalledKonnector | undefined, asked: InstallRequest): InstalledKonnector {
    if (konnector?.state === 'errored')
      throw new InstallRefusal(describeText(asked, konnector.error ?? 'it does not say why'))
    if (konnector && isFinal(konnector)) return konnector
    throw new OperationalError(
      `The Cozy stopped telling about the installation of ${asked.slug} before it ended. Run this again: it goes on from what is there.`,
    )
  }

  async #send(method: string, slug: string): Promise<StackAnswer> {
    const answer = await this.#reach(() =>
      sendToStack(this.#url(slug), {
        method,
        headers: this.#headers('application/vnd.api+json, application/json'),
      }),
    )
    const moved = movedTo(answer, this.#cozy)
    if (moved !== undefined) throw movedError(this.#cozy, moved)
    return answer
  }

  #url(slug: string): URL {
    return new URL(`/konnectors/${encodeURIComponent(slug)}`, this.#cozy)
  }

  #headers(accept: string) {
    return { accept, authorization: `Bearer ${this.#token.reveal()}` }
  }

  async #reach<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask()
    } catch (error) {
      const broken =
        error instanceof Error && 'code' in error && /^(?:UND_ERR|ECONN)/.test(String(error.code))
      if (error instanceof StackUnreachable || broken)
        throw unreachableError(this.#cozy, new StackUnreachable(error.message))
      throw error
    }
  }
}

function outcomeOf(
  before: InstalledKonnector | undefined,
  after: InstalledKonnector,
): InstallResult['outcome'] & ('installed' | 'updated' | 'unchanged' | 'waiting') {
  if (after.availableVersion !== undefined) return 'waiting'
  if (!before) return 'installed'
  return before.version === after.version ? 'unchanged' : 'updated'
}

function isFinal({ state }: InstalledKonnector): boolean {
  return ['ready', 'installed', 'errored'].includes(state)
}

/** Whether two sources are one place; the channels of a registry count as one. */
function isSameOrigin(one: string, other: string): boolean {
  const place = (source: string) => source.replace(/^(registry:\/\/[^/]+).*$/, '$1')
  return place(one) === place(other)
}

function otherSource(
  { slug, source }: InstallRequest,
  { source: there }: InstalledKonnector,
): OperationalError {
  return new OperationalError(
    `${slug} is installed from ${printable(there, 200)}, not from ${printable(source, 200)}. Remove it with konnector-lint install --uninstall, then run this again.`,
  )
}

function readKonnectorDoc(value: unknown): InstalledKonnector {
  const { data } = (value ?? {}) as { data?: { attributes?: Partial<Record<string, unknown>> } }
  const attributes = data?.attributes ?? {}
  const text = (name: string) => (typeof attributes[name] === 'string' ? attributes[name] : '')
  return {
    state: text('state'),
    version: text('version'),
    source: text('source'),
    availableVersion: text('available_version') || undefined,
    permissions: attributes['permissions'],
    error: text('error') || undefined,
  }
}

function describe(what: string, answer: StackAnswer, asked: InstallRequest): string {
  const words = refusalText(answer)
  return `The Cozy did not ${what} ${asked.slug} (${answer.status}: ${words}). ${installAdvice(words, asked)}`
}

function describeText(asked: InstallRequest, words: string): string {
  return `The Cozy did not install ${asked.slug} (${printable(words, 300)}). ${installAdvice(words, asked)}`
}

/** The text of an error event is JSON. */
function parseText(data: string): string {
  const value = parseAnswer(Buffer.from(data))
  return typeof value === 'string' ? value : data
}

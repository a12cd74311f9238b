/** One request to the fake GitHub, and how it is answered. */
import type { FakeRepository } from './fake-repository.ts'

/** Whom a token belongs to and what it may do, by `owner/name`. */
export interface FakeToken {
  login: string
  push: Set<string>
  /** Where it may open pull requests. */
  pulls: Set<string>
  issues: Set<string>
  /** Of a workflow or a GitHub App: its commits are signed. */
  signs: boolean
  /** Fine-grained tokens cannot make forks elsewhere. */
  forks: boolean
  /** What it is told when it may not open a pull request. */
  refusal?: string
}

export interface Call {
  server: { repositories: FakeRepository[]; root: string; forkLagMs: number }
  repository: FakeRepository
  token: FakeToken | undefined
  /** What the pattern of the route captured. */
  parts: (string | undefined)[]
  query: URLSearchParams
  body: Record<string, unknown>
}

export type Handler = (call: Call) => { status: number; body: unknown }

/** An answer that is an error. */
export class Answer extends Error {
  readonly status: number
  readonly errors: readonly string[]
  constructor(status: number, message: string, errors: readonly string[] = []) {
    super(message)
    this.status = status
    this.errors = errors
  }
}

export function mustWrite({ token, repository }: Call): void {
  if (!token) throw new Answer(401, 'Requires authentication')
  if (repository.isArchived) throw new Answer(403, 'Repository was archived so is read-only.')
  if (!token.push.has(repository.fullName))
    throw new Answer(
      403,
      `Resource not accessible by ${token.signs ? 'integration' : 'personal access token'}`,
    )
}

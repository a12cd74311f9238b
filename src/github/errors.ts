import { OperationalError } from '../diagnostics/errors.ts'

/** Why GitHub did not do what it was asked. */
export type GitHubCause =
  | 'rate-limit'
  | 'token'
  | 'rights'
  | 'missing'
  | 'rule'
  | 'race'
  | 'invalid'
  | 'server'
  | 'network'

/** What GitHub answered; status 0 is no answer. */
export interface GitHubAnswer {
  status: number
  /** Its words, on one line. */
  words: string
  /** It took the request and did not answer in time. */
  isHanging?: boolean
  /** Seconds to wait, as far as it says so. */
  retryAfter?: number | undefined
}

/** The first row that matches counts; `words` are GitHub's own. */
const causes: readonly (readonly [GitHubCause, status: RegExp, words: RegExp])[] = [
  ['network', /^0$/, /./],
  ['rate-limit', /^(403|429)$/, /rate limit|abuse detection/i],
  ['rate-limit', /^429$/, /./],
  ['token', /^401$/, /./],
  [
    'rule',
    /^(403|409|422)$/,
    /protected branch|rule violations|verified signature|GH006|GH013|required status/i,
  ],
  // GitHub does not see yet what it has just made.
  ['server', /^422$/, /could not resolve to a node/i],
  ['rights', /^403$/, /./],
  ['missing', /^(404|410|451)$/, /./],
  [
    'race',
    /^422$/,
    /reference already exists|not a fast.forward|reference does not exist|expected .* but was/i,
  ],
  ['race', /^409$/, /./],
  ['invalid', /^4\d\d$/, /./],
  ['server', /./, /./],
]

const advice: Record<GitHubCause, string> = {
  'rate-limit': 'Wait until the limit is lifted, then run this again.',
  token: 'The token is wrong, expired or revoked. Set it again.',
  rights:
    'The token does not have this right. In a workflow, give the job the permission; elsewhere use a token that has it.',
  missing: 'It does not exist, or the token cannot see it.',
  rule: 'A rule of the repository forbids it. Let the account of the token bypass the rule.',
  race: 'Another run changed it at the same time. Run this again.',
  invalid: 'GitHub does not accept the request.',
  server: 'The server of GitHub fails. Run this again later.',
  network: 'GitHub cannot be reached. Check the network, then run this again.',
}

/** GitHub's API did not do what it was asked. */
export class GitHubError extends OperationalError {
  override readonly name = 'GitHubError'
  readonly status: number
  readonly words: string
  readonly reason: GitHubCause
  /** `task` is what it was asked, after "Cannot": `read konnectors/registry`. */
  constructor(task: string, answer: GitHubAnswer) {
    const reason = gitHubCause(answer)
    const said = answer.status === 0 ? answer.words : `${answer.status}: ${answer.words}`
    super(`Cannot ${task} (${said}). ${advice[reason]}`)
    this.status = answer.status
    this.words = answer.words
    this.reason = reason
  }
}

export function gitHubCause({ status, words }: GitHubAnswer): GitHubCause {
  return causes.find(([, code, text]) => code.test(`${status}`) && text.test(words || ' '))![0]
}

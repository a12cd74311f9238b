import { OperationalError } from '../diagnostics/errors.ts'
import { type GitRun, gitErrorSummary } from './git.ts'
import type { Remote } from './remote.ts'

/** Why git could not reach or change a remote. */
export type PushCause =
  | 'race'
  | 'rule'
  | 'workflow'
  | 'size'
  | 'rights'
  | 'token'
  | 'missing'
  | 'host-key'
  | 'network'
  | 'unknown'

/**
 * The order counts: a hook that says no comes as `[remote rejected]` like a lost race, a protected branch as a hook, a
 * size limit as a hook too.
 */
const causes: readonly (readonly [PushCause, RegExp])[] = [
  ['workflow', /refusing to allow .* (create or update|update) workflow/i],
  [
    'size',
    /GH001|larger than GitHub's|exceeds GitHub's file size limit|pack exceeds maximum|entity too large|error: 413/i,
  ],
  [
    'rule',
    /GH006|GH013|protected branch|hook declined|pre-receive|push declined|not allowed to (force )?push|repository rule violations/i,
  ],
  [
    'rights',
    /Permission to .* denied|returned error: 403|marked as read.only|read-only|insufficient permission|unable to create (temporary|file)|Permission denied(?! \(publickey)|archived so it is/i,
  ],
  [
    'race',
    /\[rejected\]|failed to update ref|cannot lock ref|incorrect old value|fetch first|non-fast-forward|stale info|reference already exists/i,
  ],
  [
    'token',
    /Authentication failed|could not read (Username|Password)|returned error: 40[01]|Invalid username or (password|token)|Permission denied \(publickey|Bad credentials|HTTP Basic: Access denied/i,
  ],
  ['host-key', /Host key verification failed/i],
  [
    'missing',
    /Repository not found|returned error: 404|repository '.*' not found|does not appear to be a git repository|project you were looking for could not be found/i,
  ],
  [
    'network',
    /returned error: (408|429|5\d\d)|fatal error in commit_refs|Internal Server Error|early EOF|RPC failed|Could not resolve host|unexpected disconnect|hung up|timed out|timeout|Connection (refused|reset|closed)|Failed to connect|Couldn't connect|Empty reply|unable to access|SSL|TLS|gnutls|Network is unreachable/i,
  ],
]

export function pushCause(run: GitRun): PushCause {
  const said = `${run.stdout.toString()}\n${run.stderr}`
  return causes.find(([, pattern]) => pattern.test(said))?.[0] ?? 'unknown'
}

const advice: Record<PushCause, (branch?: string) => string> = {
  race: (branch = 'the branch') =>
    `Other runs push to ${branch} at the same time. Let one workflow at a time publish: concurrency: { group: publish-build }.`,
  rule: (branch = 'the branch') =>
    `A rule of the remote protects ${branch}. Let the one who pushes bypass it, or choose another branch with --branch.`,
  workflow: () =>
    'The build holds a workflow file, which this token may not push. Leave .github out of the build.',
  size: () => 'The build holds a file larger than the remote takes. Leave out what does not run.',
  rights: () =>
    'Whoever pushes may not write there. In a workflow, give the job "permissions: contents: write"; else use a token or a key that may push.',
  token: () =>
    'The remote does not know who pushes. On GitHub set GITHUB_TOKEN to a token that may push; elsewhere use a credential helper, or an ssh address whose key is loaded.',
  missing: () =>
    'There is no such repository, or whoever pushes may not see it. Look at --remote, and at the token or key.',
  'host-key': () => "ssh does not know the remote's host key. Add it to known_hosts first.",
  network: () =>
    'The remote could not be reached. Look at its address and at the network, then run this again.',
  unknown: () => 'These are its own words, this tool does not know them. Try the same push by hand.',
}

/** The remote did not take the build, or could not be read. */
export class PushRefused extends OperationalError {
  override readonly name = 'PushRefused'
  readonly reason: PushCause
  constructor(
    what: 'read' | 'push to',
    remote: Remote,
    run: GitRun,
    { branch, cause = pushCause(run) }: { branch?: string; cause?: PushCause } = {},
  ) {
    super(`Cannot ${what} ${remote.name}: ${gitErrorSummary(run)}. ${advice[cause](branch)}`)
    this.reason = cause
  }
}

import { OperationalError } from '../diagnostics/errors.ts'
import { formatList } from '../text/format.ts'
import { type GitRun, gitErrorSummary } from './run.ts'
import type { Remote } from './remote.ts'

/** Why git could not reach or change a remote. */
export type PushCause =
  | 'interrupted'
  | 'timeout'
  | 'race'
  | 'rule'
  | 'signature'
  | 'workflow'
  | 'size'
  | 'length'
  | 'rights'
  | 'token'
  | 'missing'
  | 'host-key'
  | 'certificate'
  | 'unsupported'
  | 'network'
  | 'refused'
  | 'unknown'

/**
 * The order counts: what a server says comes before the broken connection that follows it, a hook that says no is a
 * `[remote rejected]` like a lost race, a protected branch is a hook, and a size limit, too.
 */
const causes: readonly (readonly [PushCause, RegExp])[] = [
  ['interrupted', /^interrupted by SIG/m],
  ['timeout', /^timed out after \d/m],
  ['workflow', /refusing to allow .* (create or update|update) workflow/i],
  [
    'size',
    /GH001|larger than GitHub's|exceeds GitHub's file size limit|pack exceeds maximum|entity too large|error: 413/i,
  ],
  ['length', /returned error: 411|HTTP 411|Length Required/i],
  ['signature', /verified signature|must be signed|signed commits|unsigned commit/i],
  [
    'rule',
    /GH006|GH013|protected branch|hook declined|pre-receive|push declined|not allowed to (force )?push|repository rule violations|aborted by hook|hook (was )?aborted|transaction aborted/i,
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
    'unsupported',
    /does not support|unknown option|unknown switch|unrecognized argument|^usage: git|hash algorithm|object format|mismatched algorithms|transport '.*' not allowed/im,
  ],
  ['refused', /\[remote rejected\]/i],
  [
    'token',
    /Authentication failed|could not read (Username|Password)|returned error: 40[01]|Invalid username or (password|token)|Permission denied \(publickey|Bad credentials|HTTP Basic: Access denied/i,
  ],
  ['host-key', /Host key verification failed/i],
  ['certificate', /certificate|self.signed/i],
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
  interrupted: () => 'Run this again to finish it.',
  timeout: () => 'The remote does not answer in time. Check the server and the network, then run this again.',
  race: (branch = 'the branch') =>
    `Other runs push to ${branch} at the same time. Let one workflow at a time publish: concurrency: { group: publish-build }.`,
  rule: (branch = 'the branch') =>
    `A rule of the remote protects ${branch}. Let the account that pushes bypass it, or choose another branch with --branch.`,
  signature: (branch = 'the branch') =>
    `${branch} accepts signed commits only. Choose a branch without that rule with --branch, or let the account that pushes bypass it.`,
  workflow: () =>
    'The build holds a workflow file, which this token may not push. Leave .github out of the build.',
  size: () =>
    'The build holds a file larger than the remote accepts. Leave out what is not needed at run time.',
  length: () =>
    'The server does not accept a push in chunks. Run git config --global http.postBuffer 104857600, then run this again.',
  rights: () =>
    'The account that pushes has no write permission. In a workflow, give the job "permissions: contents: write"; elsewhere use a token or key with write access.',
  token: () =>
    'The remote does not accept the credentials, or got none. On GitHub set GITHUB_TOKEN to a token with write access; elsewhere use a credential helper, or an ssh address whose key is loaded.',
  missing: () =>
    'The repository does not exist, or the account that pushes cannot see it. Check --remote and the token or key.',
  'host-key': () => "ssh does not know the remote's host key. Add it to known_hosts first.",
  certificate: () =>
    "git does not trust the server's certificate. Add its authority with git config --global http.sslCAInfo <file>.",
  unsupported: () => 'Git and the server do not understand each other. Try the same push by hand.',
  refused: () => 'The remote refused the push for the reason it gives. Ask its administrator.',
  network: () => 'The remote cannot be reached. Check its address and the network, then run this again.',
  unknown: () => 'This error from git (quoted above) is not a known one. Try the same push by hand.',
}

/** What to do about a failed push, as a sentence. */
export function pushAdvice(cause: PushCause, branch?: string): string {
  return advice[cause](branch)
}

/** What of a failed push the remote has all the same, as a sentence. */
export function describeLanded(pushed: readonly string[]): string {
  return pushed.length > 0 ? `Only ${formatList(pushed)} was pushed.` : 'Nothing was pushed.'
}

/** The remote did not accept the build, or could not be read. */
export class PushRefused extends OperationalError {
  override readonly name = 'PushRefused'
  readonly reason: PushCause
  /** `pushed` are the refs that the remote has all the same. */
  constructor(
    what: 'read' | 'push to',
    remote: Remote,
    run: GitRun,
    {
      branch,
      pushed = [],
      cause = pushCause(run),
    }: { branch?: string; pushed?: readonly string[]; cause?: PushCause } = {},
  ) {
    const landed = what === 'push to' ? ` ${describeLanded(pushed)}` : ''
    super(`Cannot ${what} ${remote.name}: ${gitErrorSummary(run)}. ${advice[cause](branch)}${landed}`)
    this.reason = cause
  }
}

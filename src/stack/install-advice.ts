/** What was asked of a Cozy, for the sentences about its answer. */
export interface InstallRequest {
  slug: string
  source: string
}

/** Whether an error is about the token, and not about the konnector. */
export function isTokenError(words: string): boolean {
  return tokenErrors.some(([pattern]) => pattern.test(words))
}

type Advice = string | ((asked: InstallRequest) => string)

const tokenErrors: readonly (readonly [words: RegExp, advice: string])[] = [
  [
    /^Forbidden$/,
    'The token may not install: only one of the command line of the stack may, made with cozy-stack instances token-cli <domain> io.cozy.konnectors.',
  ],
  [
    /JWT token|Expired token|Unauthorized|audience/,
    'COZY_TOKEN is not a token of this Cozy, or it has expired: make a new one with cozy-stack instances token-cli <domain> io.cozy.konnectors.',
  ],
]

/** What each of the stack's errors means to the author (cozy-stack model/app); the first row that fits counts. */
const table: readonly (readonly [words: RegExp, advice: Advice])[] = [
  [
    /Invalid slug name/,
    'A slug holds small letters, digits and dashes: correct "slug" in manifest.konnector.',
  ],
  [/same slug already exists/, 'It was installed in the meantime: run this again to update it.'],
  [/is not installed/, 'It was removed in the meantime: run this again to install it.'],
  [
    /not supported source scheme|parse url|parsepath|invalid URL/i,
    'A Cozy installs from git and https addresses, and from its registries: give another repository with --remote.',
  ],
  [
    /manifest is not reachable/,
    ({ slug, source }) =>
      source.startsWith('registry:')
        ? `The registries of this Cozy list no such version of ${slug}. Publish it there first, or give another --channel.`
        : 'The manifest must be at the root of the build branch, in a public repository of GitHub or GitLab: push the branch, and check --remote and --branch.',
  ],
  [
    /source is not reachable/,
    'The Cozy cannot download the archive of this version: check that its address is public.',
  ],
  [
    /invalid or malformed/,
    'The Cozy does not say which member of the manifest is wrong: konnector-lint lint does.',
  ],
  [
    /is not a valid doctype name/,
    'Correct this doctype in the permissions: konnector-lint lint shows the place.',
  ],
  [/type is not valid for a konnector/, 'Set "type" to "konnector" in manifest.konnector.'],
  [/checksum does not match/, 'The archive changed after it was published: publish a new version.'],
  [
    /ls-remote|exit status 128/,
    'There is no such branch in the repository: push it, or give another --branch.',
  ],
  [
    /not in valid state/,
    'Another installation of it is under way: wait until it ends, at most a quarter of an hour, then run this again.',
  ],
  ...tokenErrors,
]

/** What to do about an error of a Cozy, in one sentence. */
export function installAdvice(words: string, asked: InstallRequest): string {
  const advice = table.find(([pattern]) => pattern.test(words))?.[1]
  if (advice === undefined)
    return 'This tool does not know that error: ask the one who runs the Cozy, and quote it.'
  return typeof advice === 'string' ? advice : advice(asked)
}

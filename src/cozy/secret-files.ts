/** A file that holds secrets or personal data, by its name. */
export interface SecretFile {
  /** Matches a path relative to the build or the repository, with `/`. */
  pattern: RegExp
  /** What it holds, as the end of "This file holds …". */
  holds: string
  /** Whether it is as wrong in a repository: the others have good uses there, and only must not ship. */
  inRepository: boolean
}

/**
 * Files in which konnector tools and developers keep secrets: cozy-konnector-template .gitignore, cozy-jobs-cli (its
 * configuration, token and imported data), OpenSSH, dotenv, npm, and recorders of HTTP.
 */
const secretFiles: readonly SecretFile[] = [
  {
    pattern: /(^|\/)konnector-dev-config[^/]*\.json$/,
    holds: 'the credentials of a test account',
    inRepository: true,
  },
  { pattern: /(^|\/)env_fields\.json$/, holds: 'the credentials of a test account', inRepository: true },
  { pattern: /(^|\/)\.token(-dev)?\.json$/, holds: 'a token of a Cozy', inRepository: true },
  { pattern: /(^|\/)\.account$/, holds: 'the id of an account', inRepository: true },
  {
    pattern: /(^|\/)importedData\.json$/,
    holds: 'what a run imported: the data of a person, and maybe the password',
    inRepository: true,
  },
  {
    pattern: /(^|\/)[^/]+\.(pem|key|p12|pfx)$/i,
    holds: 'a certificate or a key, perhaps a private one',
    inRepository: true,
  },
  { pattern: /(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/, holds: 'a private SSH key', inRepository: true },
  {
    pattern: /(^|\/)\.env(\.(?!example$|sample$|template$)[^/]+)?$/,
    holds: 'environment variables, often with tokens and passwords',
    inRepository: true,
  },
  { pattern: /(^|\/)[^/]+\.har$/i, holds: 'recorded requests, with cookies and answers', inRepository: true },
  { pattern: /(^|\/)\.npmrc$/, holds: 'the settings of npm, often with a token', inRepository: false },
  {
    pattern: /(^|\/)(recordings|__recordings__)\//,
    holds: 'recorded requests and answers: the pages of a person',
    inRepository: false,
  },
]

/** What a file of a build holds that must not be public; undefined when its name says nothing of the kind. */
export function findSecretFile(path: string): SecretFile | undefined {
  return secretFiles.find(({ pattern }) => pattern.test(path))
}

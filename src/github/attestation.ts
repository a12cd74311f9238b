import { OperationalError } from '../diagnostics/errors.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { requireEncryption } from '../secrets/plain-http.ts'

export interface AttestOptions {
  /** What is attested, such as `books-1.2.3.tar.gz`. */
  name: string
  sha256: string
  /** GitHub's; it needs `attestations: write`. */
  token: AccessToken
  /** What the runner gives jobs with `id-token: write`, to ask for tokens that say which workflow runs. */
  idToken: AccessToken
  env: NodeJS.ProcessEnv
}

/** Where an attestation is, for people. */
export interface Attestation {
  url: string
}

/**
 * Attests that this workflow made an archive: signed provenance, which GitHub keeps, for `gh attestation verify`. The client
 * is loaded when it is needed. Throws `OperationalError`.
 */
export async function attestArchive({
  name,
  sha256,
  token,
  idToken,
  env,
}: AttestOptions): Promise<Attestation> {
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  requireEncryption(new URL(apiUrl), `The API of GitHub at ${apiUrl}`)
  const { attestProvenance } = await import('@actions/attest')
  const variable = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'
  // The client looks nowhere else; no program is started meanwhile.
  process.env[variable] = idToken.reveal()
  // It writes commands for the runner to standard output, which may be a report.
  const { write } = process.stdout
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof write
  try {
    const { attestationID } = await attestProvenance({
      subjectName: name,
      subjectDigest: { sha256 },
      token: token.reveal(),
    })
    return { url: `${env['GITHUB_SERVER_URL']}/${env['GITHUB_REPOSITORY']}/attestations/${attestationID}` }
  } catch (error) {
    const words = token.hideIn(idToken.hideIn(error instanceof Error ? error.message : String(error)))
    throw new OperationalError(
      `The provenance could not be attested (${words}). Give the job the permissions id-token and attestations, both write.`,
    )
  } finally {
    process.stdout.write = write
    delete process.env[variable]
  }
}

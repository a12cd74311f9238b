import { createHash, randomBytes } from 'node:crypto'
import { OperationalError } from '../diagnostics/errors.ts'
import { repositoryUrl, version } from '../package.ts'
import { type StackAnswer, sendToStack, StackUnreachable } from './http.ts'
import { unreachableError } from './probe.ts'
import { movedError, movedTo, parseAnswer, refusalText } from './refusal.ts'

/** This tool as a Cozy knows it: one of the connected devices. */
export interface OAuthClient {
  id: string
  secret: string
  /** What the client itself is changed and removed with. */
  registrationToken: string
}

/** What a person consented to. */
export interface Grant {
  scope: string
  accessToken: string
  refreshToken: string
}

/** The Cozy no longer takes what it gave: the client was removed in its settings, or the token was withdrawn. */
export class AccessRevoked extends OperationalError {
  override readonly name = 'AccessRevoked'
  constructor(cozy: URL) {
    super(
      `The Cozy at ${cozy.origin} has revoked the access of konnector-lint. Run konnector-lint dev again to ask for it anew.`,
    )
  }
}

/** A secret, and what may be said of it before it is used (RFC 7636). */
export interface ProofKey {
  verifier: string
  challenge: string
}

export function createProofKey(): ProofKey {
  const verifier = randomBytes(32).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

/** Registers this tool at a Cozy (cozy-stack docs/auth.md). The Cozy forgets it after an hour without consent. */
export async function registerClient(
  cozy: URL,
  { slug, redirectUri }: { slug: string; redirectUri: string },
  signal?: AbortSignal,
): Promise<OAuthClient> {
  const answer = await send(cozy, '/auth/register', { body: description(slug, redirectUri), signal })
  const {
    client_id: id,
    client_secret: secret,
    registration_access_token: registrationToken,
  } = fieldsOf(answer)
  if (answer.status === 404)
    throw new OperationalError(
      `The Cozy at ${cozy.origin} takes no registration (404). There is no Cozy of this name, or too many clients were registered in the last hour: check COZY_URL, or try again later.`,
    )
  if (answer.status !== 201 || !id || !secret || !registrationToken)
    throw refused(cozy, 'did not register konnector-lint', answer)
  return { id, secret, registrationToken }
}

/** Registers with the Cozy the address where the client waits for the next consent. Throws `AccessRevoked`. */
export async function updateRedirect(
  cozy: URL,
  client: OAuthClient,
  { slug, redirectUri }: { slug: string; redirectUri: string },
): Promise<void> {
  const answer = await send(cozy, `/auth/register/${encodeURIComponent(client.id)}`, {
    method: 'PUT',
    bearer: client.registrationToken,
    body: { ...description(slug, redirectUri), client_id: client.id },
  })
  if (answer.status === 401 || answer.status === 404) throw new AccessRevoked(cozy)
  if (answer.status !== 200) throw refused(cozy, 'did not update the registration of konnector-lint', answer)
}

/** Removes this tool from a Cozy, and with it everything it was granted; false when it was gone already. */
export async function unregisterClient(cozy: URL, client: OAuthClient): Promise<boolean> {
  const answer = await send(cozy, `/auth/register/${encodeURIComponent(client.id)}`, {
    method: 'DELETE',
    bearer: client.registrationToken,
  })
  if (answer.status === 401 || answer.status === 404) return false
  if (answer.status !== 204) throw refused(cozy, 'did not remove konnector-lint', answer)
  return true
}

/** The page of a Cozy that asks a person for consent. */
export function consentPage(
  cozy: URL,
  asked: { client: OAuthClient; redirectUri: string; scope: string; state: string; challenge: string },
): URL {
  const url = new URL('/auth/authorize', cozy)
  url.search = new URLSearchParams({
    client_id: asked.client.id,
    redirect_uri: asked.redirectUri,
    scope: asked.scope,
    state: asked.state,
    response_type: 'code',
    code_challenge: asked.challenge,
    code_challenge_method: 'S256',
  }).toString()
  return url
}

/** Gives the code of a consent for its tokens. */
export async function exchangeCode(
  cozy: URL,
  client: OAuthClient,
  { code, verifier }: { code: string; verifier: string },
): Promise<Grant> {
  const answer = await askToken(cozy, client, {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
  })
  const { access_token: accessToken, refresh_token: refreshToken, scope } = fieldsOf(answer)
  if (answer.status !== 200 || !accessToken || !refreshToken || scope === undefined)
    throw refused(cozy, 'gave no token', answer)
  return { scope, accessToken, refreshToken }
}

/** A new access token for the same scope. Throws `AccessRevoked`. */
export async function renewGrant(cozy: URL, client: OAuthClient, grant: Grant): Promise<Grant> {
  const answer = await askToken(cozy, client, {
    grant_type: 'refresh_token',
    refresh_token: grant.refreshToken,
  })
  // web/auth/oauth.go answers 400 for a client that is gone as for a token that is withdrawn.
  if (answer.status === 400) throw new AccessRevoked(cozy)
  const { access_token: accessToken, refresh_token: refreshToken = grant.refreshToken } = fieldsOf(answer)
  if (answer.status !== 200 || !accessToken) throw refused(cozy, 'did not renew the token', answer)
  return { ...grant, accessToken, refreshToken }
}

function description(slug: string, redirectUri: string) {
  return {
    client_name: `konnector-lint dev: ${slug}`,
    client_kind: 'desktop',
    client_uri: repositoryUrl,
    software_id: repositoryUrl.replace(/^https:\/\//, ''),
    software_version: version,
    redirect_uris: [redirectUri],
  }
}

function askToken(cozy: URL, client: OAuthClient, fields: Record<string, string>): Promise<StackAnswer> {
  return send(cozy, '/auth/access_token', {
    form: { client_id: client.id, client_secret: client.secret, ...fields },
  })
}

interface Sent {
  method?: string
  bearer?: string
  body?: object
  form?: Record<string, string>
  signal?: AbortSignal | undefined
}

async function send(cozy: URL, path: string, { method = 'POST', bearer, body, form, signal }: Sent) {
  try {
    const answer = await sendToStack(new URL(path, cozy), {
      method,
      headers: {
        accept: 'application/json',
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...(body && { 'content-type': 'application/json' }),
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      ...(form && { body: new URLSearchParams(form).toString() }),
      signal,
    })
    const moved = movedTo(answer, cozy)
    if (moved !== undefined) throw movedError(cozy, moved)
    return answer
  } catch (error) {
    throw error instanceof StackUnreachable ? unreachableError(cozy, error) : error
  }
}

function fieldsOf({ body }: StackAnswer): Record<string, string | undefined> {
  const value = parseAnswer(body)
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field === 'string'))
}

function refused(cozy: URL, what: string, answer: StackAnswer): OperationalError {
  return new OperationalError(
    `The Cozy at ${cozy.origin} ${what} (${answer.status}: ${refusalText(answer)}). Run this again; if it stays so, ask the one who runs the Cozy.`,
  )
}

import { OperationalError } from '../diagnostics/errors.ts'
import { type ConsentListener, listenForConsent } from './consent.ts'
import { AccessRevoked, type OAuthClient, registerClient, unregisterClient, updateRedirect } from './oauth.ts'
import { workspaceScope } from './scope.ts'
import { readAccess, removeAccess, type StoredAccess, writeAccess } from './token-file.ts'

export interface AccessRequest {
  konnectorDir: string
  cozy: URL
  slug: string
  /** What the konnector runs with: the permissions of its manifest. */
  scope: string
  /** Gets the address of the page that asks for consent, and why it asks. */
  onPage: (page: URL, why: 'first' | 'permissions') => void
  /** How long a person has to answer. Default: two minutes. */
  timeoutMs?: number
  /** Ctrl+C: what was begun is taken back. */
  signal: AbortSignal
}

/**
 * The access to a Cozy with exactly the permissions of the manifest: the one that is kept, or one that a person
 * consents to in the browser. Throws `ConsentMissing`, `AccessRevoked` and `OperationalError`.
 */
export async function ensureAccess(request: AccessRequest): Promise<StoredAccess> {
  const { konnectorDir, cozy, scope } = request
  const stored = readAccess(konnectorDir)
  if (stored && stored.cozy !== cozy.origin)
    throw new OperationalError(
      `COZY_URL is ${cozy.origin}, but the stored access is for ${stored.cozy}. Remove that one with konnector-lint dev --forget, then run this again.`,
    )
  if (stored?.konnector.scope === scope) return stored
  const listener = await listenForConsent()
  try {
    const access = stored
      ? await askForNewPermissions(stored, listener, request)
      : await askForTheFirstTime(listener, request)
    writeAccess(konnectorDir, access)
    return access
  } finally {
    listener.close()
  }
}

/** Gives the access back. Returns the Cozy it was for and whether that Cozy still knew it; undefined: there is none. */
export async function forgetAccess(
  konnectorDir: string,
): Promise<{ cozy: string; known: boolean } | undefined> {
  const stored = readAccess(konnectorDir)
  if (!stored) return undefined
  const known = await unregisterClient(new URL(stored.cozy), stored.client)
  removeAccess(konnectorDir)
  return { cozy: stored.cozy, known }
}

async function askForTheFirstTime(listener: ConsentListener, request: AccessRequest): Promise<StoredAccess> {
  const { cozy, slug, scope, signal } = request
  // Not ended by Ctrl+C: without its answer nobody could take the registration back.
  const client = await registerClient(cozy, { slug, redirectUri: listener.redirectUri })
  try {
    signal.throwIfAborted()
    const [konnector, workspace] = await ask(listener, client, [scope, workspaceScope], 'first', request)
    return { version: 1, cozy: cozy.origin, client, konnector: konnector!, workspace: workspace! }
  } catch (error) {
    // The Cozy itself forgets a client without a token after an hour.
    await unregisterClient(cozy, client).catch(() => undefined)
    throw error
  }
}

async function askForNewPermissions(
  stored: StoredAccess,
  listener: ConsentListener,
  request: AccessRequest,
): Promise<StoredAccess> {
  const { konnectorDir, cozy, slug, scope } = request
  try {
    await updateRedirect(cozy, stored.client, { slug, redirectUri: listener.redirectUri })
  } catch (error) {
    if (error instanceof AccessRevoked) removeAccess(konnectorDir)
    throw error
  }
  const [konnector] = await ask(listener, stored.client, [scope], 'permissions', request)
  return { ...stored, konnector: konnector! }
}

function ask(
  listener: ConsentListener,
  client: OAuthClient,
  scopes: readonly string[],
  why: 'first' | 'permissions',
  { cozy, onPage, timeoutMs = 120_000, signal }: AccessRequest,
) {
  return listener.ask({ cozy, client, scopes, timeoutMs, signal, onPage: page => onPage(page, why) })
}

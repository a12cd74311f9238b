import { type StackAnswer, type StackRequestOptions, sendToStack, StackUnreachable } from './http.ts'
import { AccessRevoked, type Grant, renewGrant } from './oauth.ts'
import { unreachableError } from './probe.ts'
import { isTokenRefused, movedError, movedTo } from './refusal.ts'
import { removeAccess, type StoredAccess, writeAccess } from './token-file.ts'

/** Whose permissions a request is made with. */
export type Role = 'konnector' | 'workspace'

/** Speaks to one Cozy with the access that is kept for it, and renews its tokens. */
export class CozySession {
  readonly cozy: URL
  readonly #konnectorDir: string
  #access: StoredAccess
  #renewals = new Map<Role, Promise<void>>()

  constructor(konnectorDir: string, access: StoredAccess) {
    this.cozy = new URL(access.cozy)
    this.#konnectorDir = konnectorDir
    this.#access = access
  }

  get workspace(): Pick<StoredAccess, 'account' | 'folder'> {
    const { account, folder } = this.#access
    return { ...(account !== undefined && { account }), ...(folder !== undefined && { folder }) }
  }

  /** Keeps which account and folder are used, for the next run. */
  keep(workspace: { account: string; folder: string }): void {
    this.#update(workspace)
  }

  /**
   * Sends a request; a path and its query as the Cozy is asked for them. A token that expired is renewed. Throws
   * `AccessRevoked`, and `OperationalError` when the Cozy moved or does not answer.
   */
  async send(role: Role, path: string, options: StackRequestOptions = {}): Promise<StackAnswer> {
    const before = this.#access[role]
    const answer = await this.#sendOnce(before, path, options)
    if (!isTokenRefused(answer)) return answer
    if (this.#access[role] === before) await this.#renew(role)
    const again = await this.#sendOnce(this.#access[role], path, options)
    if (isTokenRefused(again)) throw this.#revoked()
    return again
  }

  async #sendOnce(grant: Grant, path: string, options: StackRequestOptions): Promise<StackAnswer> {
    const url = new URL(this.cozy.origin + path)
    try {
      const answer = await sendToStack(url, {
        ...options,
        headers: { ...options.headers, authorization: `Bearer ${grant.accessToken}` },
      })
      const moved = movedTo(answer, this.cozy)
      if (moved !== undefined) throw movedError(this.cozy, moved)
      return answer
    } catch (error) {
      throw error instanceof StackUnreachable ? unreachableError(this.cozy, error) : error
    }
  }

  /** Several requests may find out at the same time that a token expired. */
  async #renew(role: Role): Promise<void> {
    const renewal = this.#renewals.get(role) ?? this.#renewNow(role)
    this.#renewals.set(role, renewal)
    try {
      await renewal
    } finally {
      this.#renewals.delete(role)
    }
  }

  async #renewNow(role: Role): Promise<void> {
    try {
      const grant = await renewGrant(this.cozy, this.#access.client, this.#access[role])
      this.#update({ [role]: grant })
    } catch (error) {
      if (error instanceof AccessRevoked) removeAccess(this.#konnectorDir)
      throw error
    }
  }

  #revoked(): AccessRevoked {
    removeAccess(this.#konnectorDir)
    return new AccessRevoked(this.cozy)
  }

  #update(change: Partial<StoredAccess>): void {
    this.#access = { ...this.#access, ...change }
    writeAccess(this.#konnectorDir, this.#access)
  }
}

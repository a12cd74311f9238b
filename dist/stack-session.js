import {
  AccessRevoked,
  renewGrant
} from "./stack-oauth.js";
import {
  removeAccess,
  writeAccess
} from "./stack-token-file.js";
import {
  StackUnreachable,
  sendToStack,
  unreachableError
} from "./stack-http.js";
import {
  isTokenRefused,
  movedError,
  movedTo
} from "./stack-refusal.js";
import "./replay-printable.js";
import "./build-state.js";
import "./semver-subset.js";
import "./http-proxy.js";
import "./semver-range.js";
import "./json-read.js";
import "./lint.js";
import "./text-escape.js";

// src/stack/session.ts
var CozySession = class {
  cozy;
  #konnectorDir;
  #access;
  #renewals = /* @__PURE__ */ new Map();
  constructor(konnectorDir, access) {
    this.cozy = new URL(access.cozy);
    this.#konnectorDir = konnectorDir;
    this.#access = access;
  }
  get workspace() {
    const { account, folder } = this.#access;
    return { ...account !== void 0 && { account }, ...folder !== void 0 && { folder } };
  }
  /** Keeps which account and folder are used, for the next run. */
  keep(workspace) {
    this.#update(workspace);
  }
  /**
   * Sends a request; a path and its query as the Cozy is asked for them. A token that expired is renewed. Throws
   * `AccessRevoked`, and `OperationalError` when the Cozy moved or does not answer.
   */
  async send(role, path, options = {}) {
    const before = this.#access[role];
    const answer = await this.#sendOnce(before, path, options);
    if (!isTokenRefused(answer)) return answer;
    if (this.#access[role] === before) await this.#renew(role);
    const again = await this.#sendOnce(this.#access[role], path, options);
    if (isTokenRefused(again)) throw this.#revoked();
    return again;
  }
  async #sendOnce(grant, path, options) {
    const url = new URL(this.cozy.origin + path);
    try {
      const answer = await sendToStack(url, {
        ...options,
        headers: { ...options.headers, authorization: `Bearer ${grant.accessToken}` }
      });
      const moved = movedTo(answer, this.cozy);
      if (moved !== void 0) throw movedError(this.cozy, moved);
      return answer;
    } catch (error) {
      throw error instanceof StackUnreachable ? unreachableError(this.cozy, error) : error;
    }
  }
  /** Several requests may find out at the same time that a token expired. */
  async #renew(role) {
    const renewal = this.#renewals.get(role) ?? this.#renewNow(role);
    this.#renewals.set(role, renewal);
    try {
      await renewal;
    } finally {
      this.#renewals.delete(role);
    }
  }
  async #renewNow(role) {
    try {
      const grant = await renewGrant(this.cozy, this.#access.client, this.#access[role]);
      this.#update({ [role]: grant });
    } catch (error) {
      if (error instanceof AccessRevoked) removeAccess(this.#konnectorDir);
      throw error;
    }
  }
  #revoked() {
    removeAccess(this.#konnectorDir);
    return new AccessRevoked(this.cozy);
  }
  #update(change) {
    this.#access = { ...this.#access, ...change };
    writeAccess(this.#konnectorDir, this.#access);
  }
};
export {
  CozySession
};

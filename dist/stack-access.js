import {
  AccessRevoked,
  consentPage,
  createProofKey,
  exchangeCode,
  registerClient,
  unregisterClient,
  updateRedirect
} from "./stack-oauth.js";
import {
  readAccess,
  removeAccess,
  writeAccess
} from "./stack-token-file.js";
import {
  workspaceScope
} from "./stack-scope.js";
import "./stack-http.js";
import "./stack-refusal.js";
import "./replay-printable.js";
import "./build-state.js";
import "./semver-subset.js";
import "./http-proxy.js";
import "./semver-range.js";
import "./json-read.js";
import "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/stack/consent.ts
import { randomBytes, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";
var ConsentMissing = class extends OperationalError {
  name = "ConsentMissing";
};
async function listenForConsent() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address();
  const path = `/${randomBytes(16).toString("base64url")}`;
  const redirectUri = `http://127.0.0.1:${port}${path}`;
  return {
    redirectUri,
    ask: (asked) => askAll(server, { ...asked, redirectUri }),
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}
async function askAll(server, asked) {
  const { cozy, client, scopes, redirectUri, onPage, timeoutMs, signal } = asked;
  const pages = scopes.map((scope) => {
    const { verifier, challenge } = createProofKey();
    const state = randomBytes(24).toString("base64url");
    return {
      scope,
      state,
      verifier,
      url: consentPage(cozy, { client, redirectUri, scope, state, challenge })
    };
  });
  const deadline = AbortSignal.timeout(timeoutMs);
  const grants = [];
  onPage(pages[0].url);
  for (const [index, page] of pages.entries()) {
    const next = pages[index + 1];
    const { code, answer } = await nextCode(server, page, asked, AbortSignal.any([signal, deadline]));
    try {
      const grant = await exchangeCode(cozy, client, { code, verifier: page.verifier });
      if (!sameScope(grant.scope, page.scope))
        throw new ConsentMissing(
          `The Cozy at ${cozy.origin} gave a token for other permissions than the manifest's. Nothing was kept: run this again.`
        );
      grants.push(grant);
      if (next) answer.writeHead(303, { location: next.url.href, ...noStore }).end();
      else endPage(answer, 200, "Access granted", "Go back to the terminal: konnector-lint goes on there.");
    } catch (error) {
      endPage(answer, 502, "No access", "Go back to the terminal: it says what happened.");
      throw error;
    }
  }
  return grants;
}
function nextCode(server, { state }, { cozy, redirectUri, signal: stopped, timeoutMs }, signal) {
  return new Promise((resolve, reject) => {
    const finish = () => {
      server.off("request", hear);
      signal.removeEventListener("abort", stop);
    };
    const stop = () => {
      finish();
      const late = `Nobody answered the consent page of ${cozy.host} within ${Math.round(timeoutMs / 1e3)} seconds. Run konnector-lint dev again and click through the page.`;
      reject(stopped.aborted ? stopped.reason : new ConsentMissing(late));
    };
    const hear = ({ url = "", method }, answer) => {
      const { pathname, searchParams } = new URL(url, redirectUri);
      if (method !== "GET" || pathname !== new URL(redirectUri).pathname)
        return endPage(answer, 404, "Not found", "Nothing is here.");
      if (searchParams.has("error")) {
        finish();
        endPage(answer, 200, "Access refused", "Nothing was kept. You can close this page.");
        return reject(
          new ConsentMissing(
            `The access to ${cozy.host} was refused in the browser. Run konnector-lint dev again to be asked anew.`
          )
        );
      }
      const code = searchParams.get("code");
      if (!isEqual(searchParams.get("state") ?? "", state) || !code)
        return endPage(answer, 400, "Not the page that was asked for", "Use the address in the terminal.");
      finish();
      return resolve({ code, answer });
    };
    server.on("request", hear);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
}
var noStore = { "cache-control": "no-store", "referrer-policy": "no-referrer" };
function endPage(answer, status, title, text) {
  answer.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'",
    connection: "close",
    ...noStore
  }).end(`<!doctype html><title>${title}</title><h1>${title}</h1><p>${text}</p>`);
}
function isEqual(given, expected) {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
function sameScope(given, asked) {
  const sorted = (scope) => scope.trim().split(/\s+/).toSorted().join(" ");
  return sorted(given) === sorted(asked);
}

// src/stack/access.ts
async function ensureAccess(request) {
  const { konnectorDir, cozy, scope } = request;
  const stored = readAccess(konnectorDir);
  if (stored && stored.cozy !== cozy.origin)
    throw new OperationalError(
      `COZY_URL is ${cozy.origin}, but the stored access is for ${stored.cozy}. Remove that one with konnector-lint dev --forget, then run this again.`
    );
  if (stored?.konnector.scope === scope) return stored;
  const listener = await listenForConsent();
  try {
    const access = stored ? await askForNewPermissions(stored, listener, request) : await askForTheFirstTime(listener, request);
    writeAccess(konnectorDir, access);
    return access;
  } finally {
    listener.close();
  }
}
async function forgetAccess(konnectorDir) {
  const stored = readAccess(konnectorDir);
  if (!stored) return void 0;
  const known = await unregisterClient(new URL(stored.cozy), stored.client);
  removeAccess(konnectorDir);
  return { cozy: stored.cozy, known };
}
async function askForTheFirstTime(listener, request) {
  const { cozy, slug, scope, signal } = request;
  const client = await registerClient(cozy, { slug, redirectUri: listener.redirectUri });
  try {
    signal.throwIfAborted();
    const [konnector, workspace] = await ask(listener, client, [scope, workspaceScope], "first", request);
    return { version: 1, cozy: cozy.origin, client, konnector, workspace };
  } catch (error) {
    await unregisterClient(cozy, client).catch(() => void 0);
    throw error;
  }
}
async function askForNewPermissions(stored, listener, request) {
  const { konnectorDir, cozy, slug, scope } = request;
  try {
    await updateRedirect(cozy, stored.client, { slug, redirectUri: listener.redirectUri });
  } catch (error) {
    if (error instanceof AccessRevoked) removeAccess(konnectorDir);
    throw error;
  }
  const [konnector] = await ask(listener, stored.client, [scope], "permissions", request);
  return { ...stored, konnector };
}
function ask(listener, client, scopes, why, { cozy, onPage, timeoutMs = 12e4, signal }) {
  return listener.ask({ cozy, client, scopes, timeoutMs, signal, onPage: (page) => onPage(page, why) });
}
export {
  ensureAccess,
  forgetAccess
};

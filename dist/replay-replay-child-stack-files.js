import {
  readAccess,
  removeAccess,
  writeAccess
} from "./stack-address.js";
import {
  createCozyInput,
  findHeader,
  jobEnvironment,
  missingPermission,
  parseJobOutput,
  permissionPlace
} from "./replay-replay-job-output.js";
import {
  mimeTypeOf
} from "./cozy-mime-types.js";
import {
  printable
} from "./replay-printable.js";
import {
  createProxyAgent,
  hasProxy,
  loadUndici
} from "./http-proxy.js";
import {
  require_semver
} from "./semver-subset.js";
import {
  replayPermission
} from "./replay-rules.js";
import {
  filesNotCopied
} from "./cozy-build-files.js";
import {
  readJson
} from "./json-read.js";
import {
  certifiedFlags,
  diagnose,
  formatSize,
  isLoopback,
  isObject,
  isSlug,
  isUnreadable,
  isUnwritable,
  readPermissions,
  repositoryUrl,
  stringAt,
  stringsOf,
  version
} from "./lint.js";
import {
  OperationalError
} from "./text-escape.js";
import {
  __toESM
} from "./runtime.js";

// src/stack/probe.ts
var import_semver = __toESM(require_semver(), 1);

// src/stack/http.ts
import { lookup } from "node:dns";
var StackUnreachable = class extends Error {
  name = "StackUnreachable";
};
async function sendToStack(url, options = {}) {
  const stream = await openStackStream(url, options);
  try {
    return await readStream(stream, options.maxBytes);
  } catch (error) {
    throw unreachable(error, options.signal);
  }
}
async function readStream({ statusCode, headers, body }, maxBytes = 16 * 1024 * 1024) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new StackUnreachable(`its answer is larger than ${formatSize(maxBytes)}`);
    chunks.push(chunk);
  }
  return { status: statusCode, headers, body: Buffer.concat(chunks) };
}
async function openStackStream(url, options = {}) {
  const { method = "GET", headers = {}, body = null, timeoutMs = 3e4, signal } = options;
  const { request } = await loadUndici();
  try {
    return await request(url, {
      method,
      headers,
      body,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      dispatcher: await agentFor(url.hostname),
      ...signal && { signal }
    });
  } catch (error) {
    throw unreachable(error, signal);
  }
}
var direct;
var proxied;
function agentFor(hostname) {
  if (isLoopback(hostname) || isLocalName(hostname) || !hasProxy(process.env))
    return direct ??= loadUndici().then(({ Agent }) => new Agent({ connect: { lookup: lookupLocalName } }));
  return proxied ??= createProxyAgent();
}
var lookupLocalName = (hostname, options, callback) => lookup(isLocalName(hostname) ? "localhost" : hostname, options, callback);
function isLocalName(hostname) {
  return hostname.endsWith(".localhost");
}
function unreachable(error, signal) {
  if (signal?.aborted) return signal.reason;
  if (!(error instanceof Error) || error instanceof StackUnreachable) return error;
  const code = "code" in error ? String(error.code) : "";
  const reason = code.endsWith("_TIMEOUT") ? "no answer in time" : error.message || code || "no answer";
  return new StackUnreachable(reason, { cause: error });
}

// src/stack/refusal.ts
var maxLevels = 100;
function parseAnswer(body) {
  return readJson(body, { maxLevels });
}
function refusalText({ body }) {
  const { error, error_description: description2, errors, message } = parseAnswer(body) ?? {};
  const [first] = Array.isArray(errors) ? errors : [];
  const said = [description2, error, first?.detail, first?.title, message].find(
    (text) => typeof text === "string" && text !== ""
  );
  return printable(typeof said === "string" ? said : Buffer.from(body).toString("utf8").trim(), 300);
}
function movedTo(answer, asked) {
  const { location } = answer.headers;
  if (answer.status >= 300 && answer.status < 400 && location !== void 0 && URL.canParse(location, asked.href)) {
    const { origin } = new URL(location, asked);
    return origin === asked.origin ? void 0 : origin;
  }
  const { errors } = parseAnswer(answer.body) ?? {};
  const [first] = Array.isArray(errors) ? errors : [];
  if (answer.status !== 410 || first?.code !== "moved") return void 0;
  return typeof first.links?.related === "string" ? printable(first.links.related, 200) : "";
}
function movedError(cozy, to) {
  return new OperationalError(
    `The Cozy of ${cozy.host} moved to ${to || "another address"}. Put its new address in COZY_URL, then run this again.`
  );
}
function isTokenRefused({ status: status2, headers }) {
  return (status2 === 400 || status2 === 401) && /error="invalid_token"/.test(headers["www-authenticate"]?.toString() ?? "");
}

// src/stack/probe.ts
var minStack = "1.5.3";
var stackHeaders = { accept: "application/json" };
async function checkStack(cozy, signal) {
  const answer = await ask(cozy, "/version", signal);
  const moved = movedTo(answer, cozy);
  if (moved !== void 0) throw movedError(cozy, moved);
  const { version: version2, build_mode: mode } = parseAnswer(answer.body) ?? {};
  if (answer.status !== 200 || typeof version2 !== "string" || typeof mode !== "string")
    throw await isVersion2(cozy, signal) ? tooOld(cozy, "a Cozy of version 2") : notCozy(cozy);
  const release = /^v?\d/.test(version2) ? (0, import_semver.coerce)(version2) : null;
  if (release && (0, import_semver.lt)(release, minStack)) throw tooOld(cozy, `cozy-stack ${printable(version2, 40)}`);
}
async function hasFlatSubdomains(cozy, signal) {
  const { body } = await ask(cozy, "/settings/capabilities", signal);
  const { data } = parseAnswer(body) ?? {};
  return data?.attributes?.flat_subdomains !== false;
}
async function isVersion2(cozy, signal) {
  const status2 = parseAnswer((await ask(cozy, "/status", signal)).body);
  return typeof status2 === "object" && status2 !== null && "datasystem" in status2;
}
async function ask(cozy, path, signal) {
  try {
    return await sendToStack(new URL(path, cozy), { headers: stackHeaders, signal });
  } catch (error) {
    throw error instanceof StackUnreachable ? unreachableError(cozy, error) : error;
  }
}
function unreachableError(cozy, { message }) {
  return new OperationalError(
    `The Cozy at ${cozy.origin} does not answer (${printable(message, 200)}). Check its address and the network, then run this again.`
  );
}
function notCozy(cozy) {
  return new OperationalError(
    `${cozy.origin} is not a Cozy: no cozy-stack answers there with its version. Check the address.`
  );
}
function tooOld(cozy, what) {
  return new OperationalError(
    `${cozy.origin} runs ${what}, which is too old for this tool. Update it to cozy-stack ${minStack} or later.`
  );
}

// src/stack/consent.ts
import { randomBytes as randomBytes2, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

// src/stack/oauth.ts
import { createHash, randomBytes } from "node:crypto";
var AccessRevoked = class extends OperationalError {
  name = "AccessRevoked";
  constructor(cozy) {
    super(
      `The Cozy at ${cozy.origin} has revoked the access of konnector-lint. Run konnector-lint dev again to ask for it anew.`
    );
  }
};
function createProofKey() {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}
async function registerClient(cozy, { slug, redirectUri }, signal) {
  const answer = await send(cozy, "/auth/register", { body: description(slug, redirectUri), signal });
  const {
    client_id: id,
    client_secret: secret,
    registration_access_token: registrationToken
  } = fieldsOf(answer);
  if (answer.status === 404)
    throw new OperationalError(
      `The Cozy at ${cozy.origin} takes no registration (404). There is no Cozy of this name, or too many clients were registered in the last hour: check COZY_URL, or try again later.`
    );
  if (answer.status !== 201 || !id || !secret || !registrationToken)
    throw refused(cozy, "did not register konnector-lint", answer);
  return { id, secret, registrationToken };
}
async function updateRedirect(cozy, client, { slug, redirectUri }) {
  const answer = await send(cozy, `/auth/register/${encodeURIComponent(client.id)}`, {
    method: "PUT",
    bearer: client.registrationToken,
    body: { ...description(slug, redirectUri), client_id: client.id }
  });
  if (answer.status === 401 || answer.status === 404) throw new AccessRevoked(cozy);
  if (answer.status !== 200) throw refused(cozy, "did not update the registration of konnector-lint", answer);
}
async function unregisterClient(cozy, client) {
  const answer = await send(cozy, `/auth/register/${encodeURIComponent(client.id)}`, {
    method: "DELETE",
    bearer: client.registrationToken
  });
  if (answer.status === 401 || answer.status === 404) return false;
  if (answer.status !== 204) throw refused(cozy, "did not remove konnector-lint", answer);
  return true;
}
function consentPage(cozy, asked) {
  const url = new URL("/auth/authorize", cozy);
  url.search = new URLSearchParams({
    client_id: asked.client.id,
    redirect_uri: asked.redirectUri,
    scope: asked.scope,
    state: asked.state,
    response_type: "code",
    code_challenge: asked.challenge,
    code_challenge_method: "S256"
  }).toString();
  return url;
}
async function exchangeCode(cozy, client, { code, verifier }) {
  const answer = await askToken(cozy, client, {
    grant_type: "authorization_code",
    code,
    code_verifier: verifier
  });
  const { access_token: accessToken, refresh_token: refreshToken, scope } = fieldsOf(answer);
  if (answer.status !== 200 || !accessToken || !refreshToken || scope === void 0)
    throw refused(cozy, "gave no token", answer);
  return { scope, accessToken, refreshToken };
}
async function renewGrant(cozy, client, grant) {
  const answer = await askToken(cozy, client, {
    grant_type: "refresh_token",
    refresh_token: grant.refreshToken
  });
  if (answer.status === 400) throw new AccessRevoked(cozy);
  const { access_token: accessToken, refresh_token: refreshToken = grant.refreshToken } = fieldsOf(answer);
  if (answer.status !== 200 || !accessToken) throw refused(cozy, "did not renew the token", answer);
  return { ...grant, accessToken, refreshToken };
}
function description(slug, redirectUri) {
  return {
    client_name: `konnector-lint dev: ${slug}`,
    client_kind: "desktop",
    client_uri: repositoryUrl,
    software_id: repositoryUrl.replace(/^https:\/\//, ""),
    software_version: version,
    redirect_uris: [redirectUri]
  };
}
function askToken(cozy, client, fields) {
  return send(cozy, "/auth/access_token", {
    form: { client_id: client.id, client_secret: client.secret, ...fields }
  });
}
async function send(cozy, path, { method = "POST", bearer, body, form, signal }) {
  try {
    const answer = await sendToStack(new URL(path, cozy), {
      method,
      headers: {
        accept: "application/json",
        ...bearer !== void 0 && { authorization: `Bearer ${bearer}` },
        ...body && { "content-type": "application/json" },
        ...form && { "content-type": "application/x-www-form-urlencoded" }
      },
      ...body && { body: JSON.stringify(body) },
      ...form && { body: new URLSearchParams(form).toString() },
      signal
    });
    const moved = movedTo(answer, cozy);
    if (moved !== void 0) throw movedError(cozy, moved);
    return answer;
  } catch (error) {
    throw error instanceof StackUnreachable ? unreachableError(cozy, error) : error;
  }
}
function fieldsOf({ body }) {
  const value = parseAnswer(body);
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field === "string"));
}
function refused(cozy, what, answer) {
  return new OperationalError(
    `The Cozy at ${cozy.origin} ${what} (${answer.status}: ${refusalText(answer)}). Run this again; if it stays so, ask the one who runs the Cozy.`
  );
}

// src/stack/consent.ts
var ConsentMissing = class extends OperationalError {
  name = "ConsentMissing";
};
async function listenForConsent() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address();
  const path = `/${randomBytes2(16).toString("base64url")}`;
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
    const state = randomBytes2(24).toString("base64url");
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
function endPage(answer, status2, title, text) {
  answer.writeHead(status2, {
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

// src/stack/scope.ts
function konnectorScope(permissions, slug) {
  const ownFolders = `io.cozy.files:ALL:io.cozy.konnectors/${slug}:referenced_by`;
  return [...permissions.map(formatRule), ownFolders].join(" ");
}
var workspaceScope = "io.cozy.accounts:GET,POST io.cozy.files:GET,POST,PATCH";
function formatRule({ doctype: doctype2, verbs, everyVerb, values, selector }) {
  const given = everyVerb ? "ALL" : [...verbs].join(",");
  if (values.length > 0)
    return [doctype2, given, values.join(","), ...selector === void 0 ? [] : [selector]].join(":");
  return everyVerb ? doctype2 : `${doctype2}:${given}`;
}
function unscopable({ doctype: doctype2, values, selector = "" }) {
  return [doctype2, selector, ...values].find((text) => /[ :]/.test(text)) ?? values.find((value) => value.includes(","));
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
    const [konnector, workspace] = await ask2(listener, client, [scope, workspaceScope], "first", request);
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
  const [konnector] = await ask2(listener, stored.client, [scope], "permissions", request);
  return { ...stored, konnector };
}
function ask2(listener, client, scopes, why, { cozy, onPage, timeoutMs = 12e4, signal }) {
  return listener.ask({ cozy, client, scopes, timeoutMs, signal, onPage: (page) => onPage(page, why) });
}

// src/stack/browser.ts
import { spawn } from "node:child_process";
function opener(platform) {
  if (platform === "darwin") return ["open"];
  return platform === "win32" ? ["rundll32", "url.dll,FileProtocolHandler"] : ["xdg-open"];
}
function openBrowser(url) {
  const [command, ...args] = opener(process.platform);
  const child = spawn(command, [...args, url.href], { stdio: "ignore", detached: true });
  child.on("error", () => void 0);
  child.unref();
}

// src/stack/gateway.ts
import { randomBytes as randomBytes3, timingSafeEqual as timingSafeEqual2 } from "node:crypto";
import { createServer as createServer2 } from "node:http";

// src/stack/traffic.ts
function savedBy(calls, account) {
  const documents = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  for (const call of calls.filter(({ answer }) => answer.status >= 200 && answer.status < 300)) {
    const [room = "", doctype2 = "", id = "", ...rest] = segmentsOf(call.path);
    if (room === "files") noteFile(call, [doctype2, id], files);
    else if (room === "data" && rest.length === 0 && !(doctype2 === "io.cozy.accounts" && id === account))
      noteDocuments(call, { doctype: doctype2, id }, documents);
  }
  return { documents: [...documents.values()], files: [...files.values()] };
}
function segmentsOf(path) {
  return path.split("?", 1)[0].slice(1).split("/").map(decoded);
}
function noteDocuments({ method, answer, body }, { doctype: doctype2, id }, documents) {
  const note = (saved2) => {
    if (typeof saved2 === "string") documents.set(`${doctype2}/${saved2}`, { doctype: doctype2, id: saved2 });
  };
  const reply2 = parseAnswer(answer.body);
  if (method === "DELETE") documents.delete(`${doctype2}/${id}`);
  else if (method === "POST" && id === "_bulk_docs" && Array.isArray(reply2)) {
    const { docs } = parseAnswer(body) ?? {};
    for (const [index, row] of reply2.entries())
      if (row.ok === true && docs?.[index]?._deleted !== true) note(row.id);
  } else if (method === "POST" && id === "" || method === "PUT")
    note(reply2?.id);
}
function noteFile({ method, path, answer }, [first = "", second = ""], files) {
  const gone = first === "trash" ? second : first;
  if (method === "DELETE") files.delete(gone);
  const { data } = parseAnswer(answer.body) ?? {};
  const { type, name, dir_id: folder2 } = data?.attributes ?? {};
  const wrote = method === "PUT" || method === "PATCH" || method === "POST" && new URLSearchParams(path.split("?")[1]).has("Name");
  if (wrote && typeof data?.id === "string" && type === "file")
    files.set(data.id, { id: data.id, name: String(name), folder: String(folder2) });
}
function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

// src/stack/gateway.ts
var maxFile = 512 * 1024 * 1024;
var notForwarded = /* @__PURE__ */ new Set([
  "accept-encoding",
  "authorization",
  "connection",
  "content-length",
  "cookie",
  "expect",
  "host",
  "keep-alive",
  "transfer-encoding"
]);
async function openGateway({ session, account }) {
  const credentials = randomBytes3(32).toString("base64url");
  const calls = [];
  let failure;
  const answer = async (request) => {
    if (!isBearer(request.headers.authorization, credentials)) return json(401, { error: "invalid_token" });
    try {
      const call = await forward(request, session);
      calls.push(call);
      return withCredentials(call, account);
    } catch (error) {
      failure ??= error;
      return json(502, { error: error instanceof Error ? error.message : String(error) });
    }
  };
  const server = createServer2(async (request, response) => reply(response, await answer(request)));
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address();
  return {
    url: `http://127.0.0.1:${port}/`,
    credentials,
    calls,
    failure: () => failure,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    })
  };
}
async function forward(request, session) {
  const { method = "GET", url = "/" } = request;
  const path = url.startsWith("/") ? url : "/";
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !notForwarded.has(name))
  );
  const answer = await session.send("konnector", path, {
    method,
    // Answers are read here, too.
    headers: { ...headers, "accept-encoding": "identity" },
    ...hasBody(request) && { body },
    timeoutMs: 12e4,
    maxBytes: maxFile
  });
  return { method, path, body, answer };
}
function hasBody({ headers }) {
  return headers["content-length"] !== void 0 || headers["transfer-encoding"] !== void 0;
}
function withCredentials({ method, path, answer }, account) {
  const [room, doctype2, id, ...rest] = segmentsOf(path);
  const isAccount = room === "data" && doctype2 === "io.cozy.accounts" && id === account.id && rest.length === 0;
  if (!isAccount || answer.status !== 200 || !["GET", "PUT"].includes(method)) return answer;
  const value = parseAnswer(answer.body);
  if (typeof value !== "object" || value === null) return answer;
  const doc = method === "PUT" ? value["data"] : value;
  if (typeof doc !== "object" || doc === null) return answer;
  doc["auth"] = { ...withoutEncrypted(doc["auth"]), ...account.fields };
  return { ...answer, body: Buffer.from(JSON.stringify(value)) };
}
function withoutEncrypted(auth) {
  if (typeof auth !== "object" || auth === null) return {};
  return Object.fromEntries(Object.entries(auth).filter(([key]) => !key.endsWith("_encrypted")));
}
function json(status2, value) {
  return { status: status2, headers: { "content-type": "application/json" }, body: Buffer.from(JSON.stringify(value)) };
}
function reply(response, { status: status2, headers, body }) {
  const kept = Object.entries(headers).filter(
    ([name]) => !["connection", "content-length", "keep-alive", "set-cookie", "transfer-encoding"].includes(name)
  );
  const length = status2 === 204 || status2 === 304 ? {} : { "content-length": body.length };
  response.writeHead(status2, { ...Object.fromEntries(kept), ...length }).end(body);
}
function isBearer(header, credentials) {
  const [given, expected] = [Buffer.from(header ?? ""), Buffer.from(`Bearer ${credentials}`)];
  return given.length === expected.length && timingSafeEqual2(given, expected);
}

// src/replay/child/stack/mango.ts
var operators = {
  $eq: (value, operand) => compareValues(value, operand) === 0,
  $ne: (value, operand) => value !== void 0 && compareValues(value, operand) !== 0,
  $gt: (value, operand) => value !== void 0 && compareValues(value, operand) > 0,
  $gte: (value, operand) => value !== void 0 && compareValues(value, operand) >= 0,
  $lt: (value, operand) => value !== void 0 && compareValues(value, operand) < 0,
  $lte: (value, operand) => value !== void 0 && compareValues(value, operand) <= 0,
  $exists: (value, operand) => value !== void 0 === operand,
  $in: (value, operand) => operand.some((one) => compareValues(value, one) === 0),
  $nin: (value, operand) => !operand.some((one) => compareValues(value, one) === 0),
  $all: (value, operand) => Array.isArray(value) && operand.every((one) => value.some((item) => compareValues(item, one) === 0)),
  $elemMatch: (value, operand) => Array.isArray(value) && value.some((item) => matchesSelector(item, operand)),
  $size: (value, operand) => Array.isArray(value) && value.length === operand,
  $regex: (value, operand) => typeof value === "string" && new RegExp(operand, "u").test(value),
  $type: (value, operand) => typeOf(value) === operand,
  $not: (value, operand) => !matchesSelector(value, operand),
  $and: (value, operand) => operand.every((one) => matchesSelector(value, one)),
  $or: (value, operand) => operand.some((one) => matchesSelector(value, one)),
  $nor: (value, operand) => !operand.some((one) => matchesSelector(value, one))
};
function matchesSelector(value, selector) {
  if (!isObject(selector)) return compareValues(value, selector) === 0;
  return Object.entries(selector).every(([key, operand]) => {
    if (!key.startsWith("$")) return matchesSelector(fieldAt(value, key), operand);
    const test = operators[key];
    if (!test) throw new Error(`the in-memory stack does not know the operator ${key}`);
    return test(value, operand);
  });
}
function fieldAt(value, path) {
  return path.split(".").reduce(
    (parent, key) => isObject(parent) && Object.hasOwn(parent, key) ? parent[key] : void 0,
    value
  );
}
var order = ["undefined", "null", "boolean", "number", "string", "array", "object"];
function compareValues(a, b) {
  const byType = order.indexOf(typeOf(a)) - order.indexOf(typeOf(b));
  if (byType !== 0) return byType;
  if (typeof a === "number" || typeof a === "boolean") return Number(a) - Number(b);
  const [left, right] = typeof a === "string" ? [a, b] : [JSON.stringify(a), JSON.stringify(b)];
  if (left === right) return 0;
  return (left ?? "") < (right ?? "") ? -1 : 1;
}
function typeOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

// src/replay/child/stack/query.ts
function findDocuments(docs, query) {
  const { selector = {}, sort = [], limit = 100, fields } = query;
  const start = Number(query.bookmark || 0) + (query.skip ?? 0);
  const found = docs.filter((doc) => matchesSelector(doc, selector)).toSorted(by(sort));
  const page = found.slice(start, start + limit);
  return {
    docs: fields ? page.map((doc) => project(doc, fields)) : page,
    next: start + limit < found.length,
    bookmark: String(start + page.length),
    limit
  };
}
function by(sort) {
  const keys = sort.flatMap(
    (key) => typeof key === "string" ? [[key, "asc"]] : Object.entries(key)
  );
  return (a, b) => {
    for (const [key, direction] of keys) {
      const result = compareValues(fieldAt(a, key), fieldAt(b, key));
      if (result !== 0) return direction === "desc" ? -result : result;
    }
    return 0;
  };
}
function project(doc, fields) {
  return Object.fromEntries(Object.entries(doc).filter(([key]) => fields.includes(key)));
}

// src/replay/child/stack/route.ts
function jsonResponse(status2, value, type = "application/json") {
  return { status: status2, headers: [["Content-Type", type]], body: Buffer.from(JSON.stringify(value)) };
}
function jsonApi(status2, value) {
  return jsonResponse(status2, value, "application/vnd.api+json");
}
function apiError(status2, title, detail) {
  return jsonApi(status2, { errors: [{ status: String(status2), title, detail }] });
}
function couchError(status2, error, reason) {
  return jsonResponse(status2, { status: String(status2), title: error, error, reason });
}
function forbidden({ segments, method, headers }, message = "Forbidden") {
  if (segments[0] === "data") return jsonResponse(403, { error: `code=403, message=${message}` });
  if (method === "HEAD") return { status: 403, headers: [], body: new Uint8Array() };
  if (findHeader(headers, "accept")?.includes("application/json"))
    return jsonResponse(403, { error: message });
  return { status: 403, headers: [["Content-Type", "text/plain; charset=UTF-8"]], body: Buffer.from(message) };
}
var noContent = { status: 204, headers: [], body: new Uint8Array() };
function readJsonBody(call) {
  if (call.body.length === 0) return {};
  return JSON.parse(Buffer.from(call.body).toString("utf8"));
}

// src/replay/child/stack/data.ts
function answerData(call, documents) {
  const [, doctype2, id, ...rest] = call.segments;
  if (!doctype2 || rest.length > 0) return void 0;
  const isRead = call.method === "GET" || call.method === "HEAD" || id?.startsWith("_") === true;
  if (isRead ? isUnreadable(doctype2) : isUnwritable(doctype2)) {
    const refused3 = forbidden(call, `reserved doctype ${doctype2} ${isRead ? "unreadable" : "unwritable"}`);
    return { any: [], respond: () => refused3 };
  }
  if (id === void 0 || id === "")
    return call.method === "POST" ? create(call, documents, doctype2) : void 0;
  if (id.startsWith("_")) return answerCollection(call, documents, doctype2, id);
  return answerDocument(call, documents, doctype2, id);
}
function wholeType(verb, doctype2) {
  return { verb, doctype: doctype2 };
}
function onDocument(verb, doctype2, doc) {
  return { verb, doctype: doctype2, document: { ids: [doc._id], fields: fieldsOf2(doc), own: false } };
}
function fieldsOf2(doc) {
  const members = Object.entries(doc).filter(([, value]) => !isObject(value));
  return Object.fromEntries(
    members.map(([key, value]) => [key, key === "referenced_by" ? referencesOf(value) : [goText(value)]])
  );
}
function referencesOf(value) {
  return Array.isArray(value) ? value.filter(isObject).map(({ type, id }) => `${goText(type)}/${goText(id)}`) : [];
}
function goText(value) {
  if (Array.isArray(value)) return `[${value.map((item) => isObject(item) ? "map" : String(item)).join(" ")}]`;
  return value === void 0 || value === null ? "<nil>" : String(value);
}
function onChange(doctype2, before, after) {
  const then = fieldsOf2(before);
  const shared = Object.entries(fieldsOf2(after)).map(([key, values]) => [
    key,
    values.filter((value) => then[key]?.includes(value))
  ]);
  return {
    verb: "PUT",
    doctype: doctype2,
    document: { ids: [after._id], fields: Object.fromEntries(shared), own: false }
  };
}
function create(call, documents, doctype2) {
  const content = readJsonBody(call);
  return {
    any: [onDocument("POST", doctype2, { _id: "", ...content })],
    respond: () => saved(201, doctype2, documents.save(doctype2, content))
  };
}
function saved(status2, doctype2, doc) {
  return jsonResponse(status2, { ok: true, id: doc._id, rev: doc._rev, type: doctype2, data: doc });
}
function answerDocument(call, documents, doctype2, id) {
  const doc = documents.get(doctype2, id);
  switch (call.method) {
    case "GET":
      return {
        any: [onDocument("GET", doctype2, doc ?? { _id: id })],
        respond: () => doc ? jsonResponse(200, doc) : couchError(404, "not_found", "missing")
      };
    case "PUT": {
      const content = readJsonBody(call);
      const after = { ...content, _id: id };
      const access = content["_rev"] === void 0 ? onDocument("POST", doctype2, after) : onChange(doctype2, doc ?? after, after);
      const conflict = doc && content["_rev"] !== void 0 && content["_rev"] !== doc._rev;
      return {
        any: [access],
        respond: () => conflict ? couchError(409, "conflict", "Document update conflict.") : saved(200, doctype2, documents.save(doctype2, content, id))
      };
    }
    case "DELETE":
      return {
        any: [onDocument("DELETE", doctype2, doc ?? { _id: id })],
        respond: () => documents.delete(doctype2, id) ? jsonResponse(200, { ok: true, id, rev: doc?._rev, deleted: true }) : couchError(404, "not_found", "missing")
      };
    default:
      return void 0;
  }
}
function answerCollection(call, documents, doctype2, name) {
  const read = [wholeType("GET", doctype2)];
  switch (`${call.method} ${name}`) {
    case "POST _index":
      return { any: read, respond: () => defineIndex(call) };
    case "POST _find":
      return {
        any: read,
        respond: () => jsonResponse(200, findDocuments(documents.all(doctype2), readJsonBody(call)))
      };
    case "GET _all_docs":
    case "POST _all_docs":
      return { any: read, respond: () => allDocs(call, documents.all(doctype2)) };
    case "GET _normal_docs": {
      const docs = documents.all(doctype2);
      return {
        any: read,
        respond: () => jsonResponse(200, { total_rows: docs.length, offset: 0, rows: docs })
      };
    }
    case "POST _bulk_docs":
      return { any: [wholeType("POST", doctype2)], respond: () => bulkDocs(call, documents, doctype2) };
    default:
      return void 0;
  }
}
function defineIndex(call) {
  const { name = "by-fields", ddoc = name } = readJsonBody(call);
  return jsonResponse(200, { result: "exists", id: `_design/${ddoc}`, name });
}
function allDocs(call, docs) {
  const { keys } = readJsonBody(call);
  const wanted = keys ? docs.filter((doc) => keys.includes(doc._id)) : docs;
  const withDocs = call.query.get("include_docs") === "true" || call.method === "POST";
  const rows = wanted.map((doc) => ({
    id: doc._id,
    key: doc._id,
    value: { rev: doc._rev },
    ...withDocs && { doc }
  }));
  return jsonResponse(200, { total_rows: docs.length, offset: 0, rows });
}
function bulkDocs(call, documents, doctype2) {
  const { docs = [] } = readJsonBody(call);
  const results = docs.map((content) => {
    if (content["_deleted"] && content._id) documents.delete(doctype2, content._id);
    const doc = content["_deleted"] ? { _id: content._id, _rev: content["_rev"] } : documents.save(doctype2, content, content._id);
    return { ok: true, id: doc._id, rev: doc._rev };
  });
  return jsonResponse(201, results);
}

// src/replay/child/stack/ids.ts
import { createHash as createHash2 } from "node:crypto";
function createId(...words) {
  return createHash2("sha256").update(words.join("\n")).digest("hex").slice(0, 32);
}
function nextRevision(revision) {
  const generation = Number(revision?.split("-", 1)[0] ?? 0) + 1;
  return `${generation}-${createId("revision", String(generation))}`;
}

// src/replay/child/stack/documents.ts
var Documents = class {
  #doctypes = /* @__PURE__ */ new Map();
  #emit;
  #elsewhere;
  /** `elsewhere`: documents that are read here and kept by another part of the stack. */
  constructor(emit, elsewhere) {
    this.#emit = emit;
    this.#elsewhere = elsewhere;
  }
  /** Puts a document there before the konnector starts, without a report. */
  seed(doctype2, doc) {
    this.#of(doctype2).set(doc._id, { ...doc, _rev: nextRevision(void 0) });
  }
  /** Puts a document in place of an earlier one, as somebody else would: nothing is told. */
  change(doctype2, doc) {
    this.#of(doctype2).set(doc._id, { ...doc, _rev: nextRevision(doc._rev) });
  }
  /** All there is, by doctype. */
  dump() {
    return Object.fromEntries([...this.#doctypes].map(([doctype2, docs]) => [doctype2, [...docs.values()]]));
  }
  /** Puts there what `dump` gave, without a report. */
  restore(dumped) {
    for (const [doctype2, docs] of Object.entries(dumped))
      for (const doc of docs) this.#of(doctype2).set(doc._id, doc);
  }
  get(doctype2, id) {
    const kept = this.#elsewhere.get(doctype2);
    return kept ? kept().find(({ _id }) => _id === id) : this.#of(doctype2).get(id);
  }
  /** In the order they were created, which CouchDB would not promise: sorted by id. */
  all(doctype2) {
    const docs = this.#elsewhere.get(doctype2)?.() ?? [...this.#of(doctype2).values()];
    return docs.toSorted((a, b) => a._id < b._id ? -1 : 1);
  }
  /** Creates a document, or replaces the one of the same id. */
  save(doctype2, content, id = this.#newId(doctype2, content)) {
    const { _type, ...attributes } = content;
    const doc = { ...attributes, _id: id, _rev: nextRevision(this.get(doctype2, id)?._rev) };
    this.#of(doctype2).set(id, doc);
    this.#emit({ fact: "document", doctype: doctype2, doc });
    return doc;
  }
  delete(doctype2, id) {
    if (!this.#of(doctype2).delete(id)) return false;
    this.#emit({ fact: "document-gone", doctype: doctype2, id });
    return true;
  }
  #of(doctype2) {
    const known = this.#doctypes.get(doctype2);
    if (known) return known;
    const docs = /* @__PURE__ */ new Map();
    this.#doctypes.set(doctype2, docs);
    return docs;
  }
  #newId(doctype2, content) {
    const text = JSON.stringify(content);
    for (let twin = 0; ; twin++) {
      const id = createId(doctype2, text, String(twin));
      if (!this.get(doctype2, id)) return id;
    }
  }
};

// src/replay/child/stack/mime.ts
function fileMime(name, contentType) {
  const said = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  if (said && said !== "application/octet-stream") return said;
  return mimeTypeOf(name) ?? "application/octet-stream";
}
function fileClass(mime) {
  if (mime === "application/pdf") return "pdf";
  if (mime === "application/zip") return "zip";
  const [family = ""] = mime.split("/", 1);
  return ["audio", "image", "text", "video"].includes(family) ? family : "files";
}

// src/replay/child/stack/tree.ts
import { createHash as createHash3 } from "node:crypto";
var rootId = "io.cozy.files.root-dir";
var trashId = "io.cozy.files.trash-dir";
var FileTree = class {
  #entries = /* @__PURE__ */ new Map();
  #emit;
  constructor(emit) {
    this.#emit = emit;
    for (const [id, name, dirId] of [
      [rootId, "", ""],
      [trashId, ".cozy_trash", rootId]
    ])
      this.#entries.set(id, { ...folder(id, name, dirId), rev: nextRevision(void 0) });
  }
  /** All there is; bytes are base64. */
  dump() {
    return this.all().map(({ content, ...entry }) => ({
      ...entry,
      ...content && { content: Buffer.from(content).toString("base64") }
    }));
  }
  /** Puts there what `dump` gave, without a report. */
  restore(dumped) {
    for (const { content, ...entry } of dumped)
      this.#entries.set(entry.id, {
        ...entry,
        ...content !== void 0 && { content: Buffer.from(content, "base64") }
      });
  }
  /** Makes a folder and those around it; the id is the last one's. Nothing is reported. */
  seedFolder(path, id, reference) {
    const names = path.split("/").filter(Boolean);
    let dirId = rootId;
    for (const [index, name] of names.entries()) {
      const last = index === names.length - 1;
      const entry = folder(last ? id : createId("folder", dirId, name), name, dirId);
      if (last) entry.referencedBy.push(reference);
      this.#entries.set(entry.id, entry);
      dirId = entry.id;
    }
  }
  get(id) {
    return this.#entries.get(id);
  }
  all() {
    return [...this.#entries.values()];
  }
  at(path) {
    const wanted = `/${path.split("/").filter(Boolean).join("/")}`;
    return this.all().find((entry) => this.pathOf(entry) === wanted);
  }
  childOf(dirId, name) {
    return this.all().find((entry) => entry.dirId === dirId && entry.name === name && entry.id !== rootId);
  }
  pathOf(entry) {
    if (entry.id === rootId) return "/";
    const parent = this.pathOf(this.#entries.get(entry.dirId));
    return parent === "/" ? `/${entry.name}` : `${parent}/${entry.name}`;
  }
  /** The entry, then the folders around it, up to the root. */
  ancestry(entry) {
    const parent = this.#entries.get(entry.dirId);
    return parent ? [entry, ...this.ancestry(parent)] : [entry];
  }
  /** An entry that is not there yet. */
  prepare({ name, dirId, attributes = {}, mime, content }) {
    return {
      ...folder(createId("file", dirId, name), name, dirId),
      type: content ? "file" : "directory",
      attributes,
      ...content && { mime: mime ?? "application/octet-stream", content }
    };
  }
  add(entry) {
    return this.#put(entry);
  }
  /** Changes an entry, reports it, and gives it its next revision. */
  update(entry, change) {
    return this.#put({ ...entry, ...change, rev: nextRevision(entry.rev) });
  }
  trash(entry) {
    return this.update(entry, { trashed: true, dirId: trashId });
  }
  delete(entry) {
    this.#entries.delete(entry.id);
    if (entry.type === "file") this.#emit({ fact: "file-gone", id: entry.id });
  }
  #put(entry) {
    this.#entries.set(entry.id, entry);
    if (entry.content && !entry.trashed)
      this.#emit({
        fact: "file",
        id: entry.id,
        path: this.pathOf(entry),
        mime: entry.mime,
        content: Buffer.from(entry.content).toString("base64"),
        described: describeEntry(entry)
      });
    else if (entry.content) this.#emit({ fact: "file-gone", id: entry.id });
    return entry;
  }
};
function folder(id, name, dirId) {
  return {
    id,
    rev: nextRevision(void 0),
    type: "directory",
    name,
    dirId,
    trashed: false,
    attributes: {},
    referencedBy: []
  };
}
function describeEntry({ attributes, referencedBy }) {
  const { metadata, tags, cozyMetadata } = attributes;
  const { sourceAccount, sourceAccountIdentifier } = cozyMetadata ?? {};
  return {
    ...metadata && { metadata },
    ...Array.isArray(tags) && tags.length > 0 && { tags },
    ...sourceAccount !== void 0 && { sourceAccount },
    ...sourceAccountIdentifier !== void 0 && { sourceAccountIdentifier },
    ...referencedBy.length > 0 && { references: referencedBy.map(({ type, id }) => `${type}/${id}`) }
  };
}
function flattenEntry(entry, path) {
  const { id, rev, type, name, dirId, trashed, attributes, referencedBy, mime, content } = entry;
  return {
    _id: id,
    _rev: rev,
    type,
    name,
    dir_id: dirId,
    trashed,
    tags: [],
    ...attributes,
    ...referencedBy.length > 0 && { referenced_by: referencedBy },
    ...type === "directory" && { path },
    ...content && {
      mime,
      class: fileClass(mime),
      executable: false,
      encrypted: false,
      size: String(content.length),
      md5sum: createHash3("md5").update(content).digest("base64")
    }
  };
}

// src/replay/child/stack/files.ts
var doctype = "io.cozy.files";
var notFound = apiError(404, "Not Found", "file does not exist");
var FileRoutes = class {
  #tree;
  #konnector;
  #isGranted;
  #metadata = /* @__PURE__ */ new Map();
  constructor(tree, konnector, isGranted) {
    this.#tree = tree;
    this.#konnector = konnector;
    this.#isGranted = isGranted;
  }
  /** Files and folders as CouchDB holds them. */
  documents() {
    return this.#tree.all().map((entry) => flattenEntry(entry, this.#tree.pathOf(entry)));
  }
  answer(call) {
    const [, first = "", second, third] = call.segments;
    const path = call.query.get("Path");
    const { method } = call;
    if (first === "upload" && second === "metadata" && method === "POST") return this.#keepMetadata(call);
    if (first === "_find" && method === "POST") return this.#find(call);
    if (second === "relationships" && third === "referenced_by")
      return this.#changeReferences(call, this.#tree.get(first));
    if (first === "download") {
      const entry2 = second === void 0 ? path && this.#tree.at(path) : this.#tree.get(second);
      return this.#on("GET", entry2 || void 0, download);
    }
    if (first === "trash" && second !== void 0 && method === "DELETE")
      return this.#destroy(this.#tree.get(second));
    if (second !== void 0) return void 0;
    const entry = first === "metadata" ? path ? this.#tree.at(path) : void 0 : this.#tree.get(first);
    switch (method) {
      case "GET":
      case "HEAD":
        return this.#on("GET", entry, (one) => this.#show(200, one));
      case "POST":
        return this.#create(call, first || "io.cozy.files.root-dir");
      case "PUT":
        return this.#overwrite(call, entry);
      case "PATCH":
        return this.#patch(call, entry);
      case "DELETE":
        return this.#on("PATCH", entry, (one) => this.#show(200, this.#tree.trash(one)));
      default:
        return void 0;
    }
  }
  /** `/data/io.cozy.files/_index` and `_find` speak of the same entries. */
  answerIndex(call) {
    return { any: [wholeType("GET", doctype)], respond: () => defineIndex(call) };
  }
  /** The files and folders that refer to a document, and the adding of more. */
  answerReferences(call, type, id) {
    const document = { ids: [id], fields: {}, own: false };
    const either = (verb, onFiles) => [
      { verb, doctype: type, document },
      wholeType(onFiles, doctype)
    ];
    const refers = (entry) => entry.referencedBy.some((ref) => ref.type === type && ref.id === id);
    if (call.method === "GET") {
      const respond2 = () => {
        const entries = this.#tree.all().filter(refers);
        const data = entries.map((entry) => ({ id: entry.id, type: doctype }));
        const included = entries.map((entry) => this.#resource(entry));
        return jsonApi(200, { data, included, meta: { count: data.length }, links: {} });
      };
      return { any: either("GET", "GET"), respond: respond2 };
    }
    if (call.method !== "POST") return void 0;
    const respond = () => {
      for (const { id: entryId } of referencesIn(call)) {
        const entry = this.#tree.get(entryId);
        if (entry && !refers(entry))
          this.#tree.update(entry, { referencedBy: [...entry.referencedBy, { type, id }] });
      }
      return noContent;
    };
    return { any: either("PUT", "PATCH"), respond };
  }
  #create(call, dirId) {
    const name = call.query.get("Name") ?? "";
    const parent = this.#tree.get(dirId);
    if (!parent) return { any: [wholeType("POST", doctype)], respond: () => notFound };
    const isFile = call.query.get("Type") === "file";
    const entry = this.#tree.prepare({
      name,
      dirId,
      attributes: this.#attributesOf(call),
      ...isFile && { mime: fileMime(name, findHeader(call.headers, "content-type")), content: call.body }
    });
    const respond = () => {
      if (!name || name.includes("/")) return apiError(422, "Invalid Parameter", "Invalid filename");
      if (this.#tree.childOf(dirId, name)) return apiError(409, "Conflict", "file already exists");
      return this.#show(201, this.#tree.add(entry));
    };
    return { any: [this.#access("POST", entry)], respond };
  }
  #overwrite(call, entry) {
    return this.#on("PUT", entry, (one) => {
      const mime = fileMime(one.name, findHeader(call.headers, "content-type") ?? one.mime);
      const attributes = { ...one.attributes, ...this.#attributesOf(call) };
      return this.#show(200, this.#tree.update(one, { content: call.body, mime, attributes }));
    });
  }
  #patch(call, entry) {
    const { data } = readJsonBody(call);
    const { name, dir_id, permanent_delete, ...attributes } = data?.attributes ?? {};
    return this.#on("PATCH", entry, (one) => {
      if (permanent_delete === true) {
        this.#tree.delete(one);
        return noContent;
      }
      const change = {
        ...typeof name === "string" && { name },
        ...typeof dir_id === "string" && { dirId: dir_id },
        attributes: { ...one.attributes, ...attributes }
      };
      return this.#show(200, this.#tree.update(one, change));
    });
  }
  #destroy(entry) {
    return this.#on("DELETE", entry, (one) => {
      this.#tree.delete(one);
      return noContent;
    });
  }
  #find(call) {
    const respond = () => {
      const { docs, next, bookmark } = findDocuments(this.documents(), readJsonBody(call));
      const data = docs.map((doc) => this.#resource(this.#tree.get(doc._id)));
      const links = next ? { next: `/files/_find?page[cursor]=${bookmark}` } : {};
      return jsonApi(200, { data, links, meta: { count: data.length, bookmark } });
    };
    return { any: [wholeType("GET", doctype)], respond };
  }
  #keepMetadata(call) {
    const respond = () => {
      const { data } = readJsonBody(call);
      const id = createId("metadata", String(this.#metadata.size));
      this.#metadata.set(id, data?.attributes);
      return jsonApi(201, { data: { type: "io.cozy.files.metadata", id, attributes: data?.attributes } });
    };
    return { any: [wholeType("POST", doctype)], respond };
  }
  #changeReferences(call, entry) {
    if (call.method !== "POST") return void 0;
    return this.#on("PATCH", entry, (one) => {
      this.#tree.update(one, { referencedBy: [...one.referencedBy, ...referencesIn(call)] });
      return jsonApi(200, { data: referencesIn(call) });
    });
  }
  #attributesOf({ query }) {
    const now = (/* @__PURE__ */ new Date()).toISOString();
    const metadata = this.#certified(this.#metadata.get(query.get("MetadataID") ?? ""));
    const account = query.get("SourceAccount");
    const identifier = query.get("SourceAccountIdentifier");
    return {
      created_at: query.get("CreatedAt") ?? now,
      updated_at: query.get("UpdatedAt") ?? now,
      ...metadata !== void 0 && { metadata },
      cozyMetadata: {
        doctypeVersion: "1",
        metadataVersion: 1,
        createdAt: now,
        createdByApp: this.#konnector.id.split("/").at(-1),
        updatedAt: now,
        ...account && { sourceAccount: account },
        ...identifier && { sourceAccountIdentifier: identifier }
      }
    };
  }
  /** Marks that the konnector may not set are dropped without a word (web/files/files.go). */
  #certified(metadata) {
    if (!isObject(metadata)) return metadata;
    const members = Object.entries(metadata).filter(([name]) => {
      const right = certifiedFlags.get(name);
      return right === void 0 || this.#isGranted([wholeType("POST", right.doctype)]);
    });
    return Object.fromEntries(members);
  }
  /** An entry that is not there is answered before any right is looked at. */
  #on(verb, entry, answer) {
    if (!entry) return { any: [], respond: () => notFound };
    return { any: [this.#access(verb, entry)], respond: () => answer(entry) };
  }
  #access(verb, entry) {
    const around = this.#tree.ancestry(entry);
    const { type, id } = this.#konnector;
    const own = around.some((one) => one.referencedBy.some((ref) => ref.type === type && ref.id === id));
    return {
      verb,
      doctype,
      document: { ids: around.map((one) => one.id), fields: fieldsOf3(entry, around), own }
    };
  }
  #show(status2, entry) {
    return jsonApi(status2, { data: this.#resource(entry), included: [] });
  }
  #resource(entry) {
    const { _id, _rev, referenced_by, ...attributes } = flattenEntry(entry, this.#tree.pathOf(entry));
    return {
      type: doctype,
      id: entry.id,
      attributes: {
        ...attributes,
        path: this.#tree.pathOf(entry),
        ...referenced_by ? { referenced_by } : {}
      },
      meta: { rev: entry.rev },
      links: { self: `/files/${entry.id}` },
      relationships: { referenced_by: { data: entry.referencedBy } }
    };
  }
};
function fieldsOf3({ mime, content }, ancestry) {
  const around = ancestry.filter(({ id }) => id !== rootId);
  return {
    name: around.map(({ name }) => name),
    type: around.map(({ type }) => type),
    tags: around.flatMap(({ attributes }) => stringsOf(attributes["tags"])),
    referenced_by: around.flatMap(
      ({ type, referencedBy }) => referencedBy.flatMap((ref) => type === "file" ? [ref.id, `${ref.type}/${ref.id}`] : [ref.id])
    ),
    ...content && mime !== void 0 && { mime: [mime], class: [fileClass(mime)] }
  };
}
function download({ mime, content, name }) {
  if (!content) return apiError(400, "Bad Request", "not a file");
  const headers = [
    ["Content-Type", mime],
    ["Content-Disposition", `inline; filename="${encodeURIComponent(name)}"`]
  ];
  return { status: 200, headers, body: content };
}
function referencesIn(call) {
  return [readJsonBody(call).data ?? []].flat();
}

// src/replay/child/stack/stack.ts
var Stack = class {
  #documents;
  #tree;
  #konnector;
  #files;
  #host;
  #instance;
  constructor({ slug, locale = "en" }, host) {
    this.#instance = instanceIn(locale);
    this.#konnector = { type: "io.cozy.konnectors", id: `io.cozy.konnectors/${slug}` };
    this.#tree = new FileTree(host.emit);
    this.#documents = new Documents(host.emit, /* @__PURE__ */ new Map([["io.cozy.files", () => this.#files.documents()]]));
    this.#files = new FileRoutes(this.#tree, this.#konnector, host.isGranted);
    this.#host = host;
  }
  /** All that is in it. */
  dump() {
    return { documents: this.#documents.dump(), entries: this.#tree.dump() };
  }
  /** Puts there what `dump` gave; emits nothing. */
  restore({ documents, entries }) {
    this.#documents.restore(documents);
    this.#tree.restore(entries);
  }
  /** Puts an account there, or another in its place; emits nothing. */
  seedAccount(account) {
    this.#documents.seed("io.cozy.accounts", account);
  }
  /** Puts the konnector's folder there; emits nothing. */
  seedFolder({ id, path }) {
    this.#tree.seedFolder(path, id, this.#konnector);
  }
  /** Answers a request of the konnector, or of the app, which has every right of its own. */
  answer(request, by2 = "konnector") {
    const { pathname, searchParams } = new URL(request.url);
    const call = {
      ...request,
      method: request.method.toUpperCase(),
      segments: pathname.slice(1).split("/").map(decodeURIComponent),
      query: searchParams
    };
    const route = `${call.method} ${decodeURIComponent(pathname)}`;
    try {
      const found = this.#route(call);
      if (!found) {
        this.#host.emit({ fact: "unknown-route", route });
        return apiError(404, "Not Found", "the in-memory stack has no such route");
      }
      const { any, respond } = found;
      if (any.length === 0 || by2 === "app") return respond();
      this.#host.emit({ fact: "access", route, any });
      return this.#host.isGranted(any) ? respond() : forbidden(call);
    } catch (error) {
      return couchError(400, "bad_request", error.message);
    }
  }
  /** A person enters the code that cozy-konnector-libs waits for: it looks for `twoFACode` in the account. */
  #enterCode(id) {
    const account = this.#documents.get("io.cozy.accounts", id);
    const state = account?.["state"];
    if (!account || typeof state !== "string" || !/^TWOFA_NEEDED(?!.*\.APP$)/.test(state)) return;
    if (account["twoFACode"]) return;
    const twoFACode = this.#host.enterCode?.(state);
    if (twoFACode !== void 0) this.#documents.change("io.cozy.accounts", { ...account, twoFACode });
  }
  #route(call) {
    const [room, second, third, ...rest] = call.segments;
    if (room === "files") return this.#files.answer(call);
    if (room === "data") {
      if (rest.join("/") === "relationships/references")
        return this.#files.answerReferences(call, second, third);
      if (second === "io.cozy.files" && third === "_index") return this.#files.answerIndex(call);
      if (second === "io.cozy.accounts" && third !== void 0 && call.method === "GET")
        this.#enterCode(third);
      return answerData(call, this.#documents);
    }
    if (call.method === "GET" && room === "settings" && second === "instance")
      return { any: [], respond: () => this.#instance };
    if (call.method === "GET" && room === "status") return { any: [], respond: () => status };
    return void 0;
  }
};
var status = jsonResponse(200, {
  cache: "healthy",
  couchdb: "healthy",
  fs: "healthy",
  status: "OK",
  message: "OK"
});
var instanceIn = (locale) => jsonResponse(200, {
  data: {
    type: "io.cozy.settings",
    id: "io.cozy.settings.instance",
    attributes: { locale, timezone: "UTC", context: "default" }
  }
});

// src/stack/refused-rights.ts
function explainRefusals(calls, manifest, neededVerbs) {
  const explained = /* @__PURE__ */ new Map();
  for (const call of calls.filter(({ answer }) => answer.status === 403)) {
    const access = accessOf(call);
    const key = access ? `${access.verb} ${access.doctype}` : `${call.method} ${segmentsOf(call.path).join("/")}`;
    if (!explained.has(key)) explained.set(key, explain(call, access, manifest, neededVerbs));
  }
  return [...explained.values()];
}
function explain(call, access, manifest, neededVerbs) {
  const route = `${call.method} ${call.path.split("?", 1)[0]}`;
  const said = refusalText(call.answer);
  const isUsual = said === "" || /^(?:code=403, message=)?Forbidden$/.test(said);
  const answered = `the Cozy answered 403${isUsual ? "" : ` (${said})`}.`;
  if (!access)
    return diagnose(replayPermission, {
      message: `The konnector called ${printable(route, 160)}, which no permission of the manifest gives: ${answered}`,
      place: permissionPlace(manifest)
    });
  const finding = missingPermission(manifest, access, { route, consequence: answered, neededVerbs });
  return diagnose(replayPermission, finding);
}
function accessOf({
  method,
  path,
  body
}) {
  const [room, first = "", second = ""] = segmentsOf(path);
  const url = new URL(path, "http://cozy.localhost");
  const entry = ["download", "trash"].includes(first) ? second : first;
  const isEntry = room === "files" && entry !== "" && !entry.startsWith("io.cozy.files.");
  let needed;
  const stack = new Stack(
    { slug: "konnector" },
    {
      emit: () => void 0,
      isGranted(any) {
        needed = any.at(-1);
        return false;
      }
    }
  );
  stack.seedAccount({ _id: "account" });
  stack.seedFolder({ id: isEntry ? entry : "folder", path: url.searchParams.get("Path") ?? "/folder" });
  stack.answer({ method, url: url.href, headers: [], body });
  return needed;
}

// src/stack/run-job.ts
function runJob(buildDir, { settings, sandbox, ...limits }) {
  return sandbox.run({
    folder: buildDir,
    name: "konnector",
    leaveOut: filesNotCopied,
    args: (places) => ["--no-deprecation", places.folder],
    env: jobEnvironment(settings),
    network: "host",
    ...limits
  });
}

// src/stack/workspace.ts
async function ensureWorkspace(session, request) {
  const known = session.workspace;
  const account = known.account !== void 0 && await hasAccount(session, known.account) ? known.account : void 0;
  const folder2 = known.folder !== void 0 && await hasFolder(session, known.folder) ? known.folder : void 0;
  const workspace = {
    account: account ?? await createAccount(session, request),
    folder: folder2 ?? await createFolders(session, request)
  };
  if (workspace.account !== known.account || workspace.folder !== known.folder) session.keep(workspace);
  return { ...workspace, isNew: account === void 0 || folder2 === void 0 };
}
async function hasAccount(session, id) {
  const answer = await ask3(session, `/data/io.cozy.accounts/${encodeURIComponent(id)}`);
  return expect(answer, [200, 404], "read the account of the konnector").status === 200;
}
async function hasFolder(session, id) {
  const answer = await ask3(session, `/files/${encodeURIComponent(id)}`);
  const { data } = parseAnswer(answer.body) ?? {};
  const path = data?.attributes?.path;
  return expect(answer, [200, 404], "read the folder of the konnector").status === 200 && !(typeof path === "string" && path.startsWith("/.cozy_trash"));
}
async function createAccount(session, { slug, fields }) {
  const answer = await ask3(session, "/data/io.cozy.accounts/", {
    method: "POST",
    body: JSON.stringify({ account_type: slug, auth: fields })
  });
  const { id } = parseAnswer(expect(answer, [201], "create the account of the konnector").body) ?? {};
  if (typeof id !== "string") throw refused2("create the account of the konnector", answer);
  return id;
}
async function createFolders(session, { slug, path }) {
  let dirId = "io.cozy.files.root-dir";
  let at = "";
  for (const name of await localNames(session, path)) {
    at += `/${name}`;
    dirId = await folderAt(session, at) ?? await createFolder(session, dirId, name);
  }
  const reference = { data: [{ type: "io.cozy.konnectors", id: `io.cozy.konnectors/${slug}` }] };
  const answer = await ask3(session, `/files/${encodeURIComponent(dirId)}/relationships/referenced_by`, {
    method: "POST",
    headers: { "content-type": "application/vnd.api+json" },
    body: JSON.stringify(reference)
  });
  expect(answer, [200, 204], "mark the folder as that of the konnector");
  return dirId;
}
async function localNames(session, path) {
  const [first = "", ...names] = path.split("/").filter(Boolean);
  const french = first === "Administrative" && await folderAt(session, "/Administratif") !== void 0;
  return [french ? "Administratif" : first, ...names];
}
async function folderAt(session, path) {
  const answer = await ask3(session, `/files/metadata?${new URLSearchParams({ Path: path })}`);
  return expect(answer, [200, 404], `look for the folder ${path}`).status === 200 ? idOf(answer) : void 0;
}
async function createFolder(session, dirId, name) {
  const query = new URLSearchParams({ Type: "directory", Name: name });
  const answer = await ask3(session, `/files/${encodeURIComponent(dirId)}?${query}`, { method: "POST" });
  const id = idOf(expect(answer, [201], `create the folder ${name}`));
  if (id === void 0) throw refused2(`create the folder ${name}`, answer);
  return id;
}
function idOf({ body }) {
  const { data } = parseAnswer(body) ?? {};
  return typeof data?.id === "string" ? data.id : void 0;
}
function ask3(session, path, options = {}) {
  const headers = { accept: "application/json", "content-type": "application/json", ...options.headers };
  return session.send("workspace", path, { ...options, headers });
}
function expect(answer, statuses, what) {
  if (!statuses.includes(answer.status)) throw refused2(what, answer);
  return answer;
}
function refused2(what, answer) {
  return new OperationalError(
    `The Cozy did not let konnector-lint ${what} (${answer.status}: ${refusalText(answer)}). Run konnector-lint dev --forget, then run this again.`
  );
}

// src/stack/dev.ts
var maxJobTime = 3e5;
function readSlug({ manifest }) {
  const slug = stringAt(manifest, "slug");
  if (slug !== void 0 && isSlug(slug)) return slug;
  throw new OperationalError(
    `${manifest.file} has no "slug" that a Cozy takes. Give it one of small letters, digits and dashes.`
  );
}
function readScope(konnector) {
  const permissions = readPermissions(konnector.manifest);
  for (const permission of permissions) {
    const text = unscopable(permission);
    if (text !== void 0)
      throw new OperationalError(
        `The permission "${printable(permission.title, 80)}" holds ${JSON.stringify(printable(text, 80))}, which cannot be asked for in a browser. Use a value without spaces, colons and commas, or install the konnector instead.`
      );
  }
  return konnectorScope(permissions, readSlug(konnector));
}
async function runOnCozy(options) {
  const {
    session,
    build,
    konnector,
    credentials,
    neededVerbs,
    signal,
    onLine,
    sandbox: choice,
    node = process.execPath
  } = options;
  const { fields } = credentials;
  const { slug, folder: folder2, parameters, locale } = createCozyInput(konnector, credentials);
  const sandbox = await choice.find(node);
  const workspace = await ensureWorkspace(session, { slug, fields, path: folder2.path });
  const gateway = await openGateway({ session, account: { id: workspace.account, fields } });
  try {
    const ended = await runJob(build.dir, {
      sandbox,
      signal,
      onLine,
      maxTime: maxJobTime,
      settings: {
        url: gateway.url,
        credentials: gateway.credentials,
        job: "dev",
        fields: { account: workspace.account, konnector: slug, folder_to_save: workspace.folder },
        parameters,
        locale
      }
    });
    signal.throwIfAborted();
    const failure = gateway.failure();
    if (failure !== void 0) throw failure;
    if (ended.timedOut)
      throw new OperationalError(
        `The konnector did not end within ${maxJobTime / 6e4} minutes, after which a Cozy ends it, too. Look at the last line it printed.`
      );
    if (ended.overflow !== void 0)
      throw new OperationalError(
        "The konnector printed more than 4 MiB or 100,000 lines, so konnector-lint ended it. Look at the last lines it printed."
      );
    return {
      isolation: sandbox.name,
      job: parseJobOutput(ended.stdout, ended),
      saved: savedBy(gateway.calls, workspace.account),
      refusals: explainRefusals(gateway.calls, konnector.manifest, neededVerbs),
      workspace
    };
  } finally {
    await gateway.close();
  }
}

// src/stack/install-source.ts
var gitScheme = /^(?:git|git\+https|git\+ssh|ssh\+git):$/;
function branchSource(remote, branch) {
  const url = repositoryUrl2(remote);
  if (!url)
    throw new OperationalError(
      `A Cozy cannot reach the repository ${printable(withoutCredentials(remote), 200)}. Push the build branch to a public one, and give its https address with --remote.`
    );
  url.username = url.protocol.includes("ssh") ? url.username : "";
  url.password = "";
  url.hash = branch.split("/").map(encodeURIComponent).join("/");
  return url.href;
}
function registrySource(slug, channel) {
  return `registry://${slug}/${channel}`;
}
function repositoryUrl2(remote) {
  const scp = /^(?:([^@/:]+)@)?([^/:]+):(?!\/\/)(.+)$/.exec(remote);
  const text = scp ? `ssh://${scp[1] ?? "git"}@${scp[2]}/${scp[3]}` : remote;
  if (!URL.canParse(text)) return void 0;
  const url = new URL(text);
  if (gitScheme.test(url.protocol)) return url;
  const isPublic = url.protocol === "https:" || url.protocol === "ssh:" && isForge(url.hostname);
  if (!isPublic && url.protocol !== "ssh:") return void 0;
  const path = url.pathname.replace(/\/+$/, "").replace(/(?:\.git)?$/, ".git");
  return new URL(
    isPublic ? `git+https://${url.host.replace(/:\d+$/, (port) => url.protocol === "ssh:" ? "" : port)}${path}` : `git+ssh://${url.username || "git"}@${url.host}${path}`
  );
}
function isForge(host) {
  return ["github.com", "framagit.org", "forge.grandlyon.com"].includes(host) || host.includes("gitlab");
}
function withoutCredentials(remote) {
  return remote.replace(/\/\/[^@/]*@/, "//");
}

// src/stack/install.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/stack/event-stream.ts
var maxEvent = 4 * 1024 * 1024;
async function* readEvents(stream) {
  const decoder = new TextDecoder();
  let lines = [];
  let pieces = [];
  let size = 0;
  for await (const chunk of stream) {
    const text = decoder.decode(chunk, { stream: true });
    pieces.push(text);
    size += text.length;
    if (text.includes("\n")) {
      const ended = pieces.join("").split(/\r\n|\n/);
      const rest = ended.pop();
      pieces = [rest];
      for (const line of ended) {
        if (line !== "") lines.push(line);
        else {
          const event = parseEvent(lines);
          lines = [];
          size = rest.length;
          if (event) yield event;
        }
      }
    }
    if (size > maxEvent) return;
  }
}
function parseEvent(lines) {
  const values = (name) => lines.flatMap(
    (line) => line.startsWith(`${name}:`) ? [line.slice(name.length + 1).replace(/^ /, "")] : []
  );
  const data = values("data");
  return data.length === 0 ? void 0 : { event: values("event").at(-1) ?? "message", data: data.join("\n") };
}

// src/stack/install-advice.ts
function isTokenError(words) {
  return tokenErrors.some(([pattern]) => pattern.test(words));
}
var tokenErrors = [
  [
    /^Forbidden$/,
    "The token may not install: only one of the command line of the stack may, made with cozy-stack instances token-cli <domain> io.cozy.konnectors."
  ],
  [
    /JWT token|Expired token|Unauthorized|audience/,
    "COZY_TOKEN is not a token of this Cozy, or it has expired: make a new one with cozy-stack instances token-cli <domain> io.cozy.konnectors."
  ]
];
var table = [
  [
    /Invalid slug name/,
    'A slug holds small letters, digits and dashes: correct "slug" in manifest.konnector.'
  ],
  [/same slug already exists/, "It was installed in the meantime: run this again to update it."],
  [/is not installed/, "It was removed in the meantime: run this again to install it."],
  [
    /not supported source scheme|parse url|parsepath|invalid URL/i,
    "A Cozy installs from git and https addresses, and from its registries: give another repository with --remote."
  ],
  [
    /manifest is not reachable/,
    ({ slug, source }) => source.startsWith("registry:") ? `The registries of this Cozy list no such version of ${slug}. Publish it there first, or give another --channel.` : "The manifest must be at the root of the build branch, in a public repository of GitHub or GitLab: push the branch, and check --remote and --branch."
  ],
  [
    /source is not reachable/,
    "The Cozy cannot download the archive of this version: check that its address is public."
  ],
  [
    /invalid or malformed/,
    "The Cozy does not say which member of the manifest is wrong: konnector-lint lint does."
  ],
  [
    /is not a valid doctype name/,
    "Correct this doctype in the permissions: konnector-lint lint shows the place."
  ],
  [/type is not valid for a konnector/, 'Set "type" to "konnector" in manifest.konnector.'],
  [/checksum does not match/, "The archive changed after it was published: publish a new version."],
  [
    /ls-remote|exit status 128/,
    "There is no such branch in the repository: push it, or give another --branch."
  ],
  [
    /not in valid state/,
    "Another installation of it is under way: wait until it ends, at most a quarter of an hour, then run this again."
  ],
  ...tokenErrors
];
function installAdvice(words, asked) {
  const advice = table.find(([pattern]) => pattern.test(words))?.[1];
  if (advice === void 0)
    return "This tool does not know that error: ask the one who runs the Cozy, and quote it.";
  return typeof advice === "string" ? advice : advice(asked);
}

// src/stack/install.ts
var InstallRefusal = class extends Error {
  name = "InstallRefusal";
};
var maxPolls = 60;
var Installer = class {
  #cozy;
  #token;
  #pollMs;
  constructor({ cozy, token, pollMs = 1e3 }) {
    this.#cozy = cozy;
    this.#token = token;
    this.#pollMs = pollMs;
  }
  /** The konnector of a slug as it is installed, or nothing. Throws `OperationalError`. */
  async find(slug) {
    const answer = await this.#send("GET", slug);
    if (answer.status === 404) return void 0;
    if (answer.status !== 200) throw new OperationalError(describe("look for", answer, { slug, source: "" }));
    return readKonnectorDoc(parseAnswer(answer.body));
  }
  /**
   * Installs a konnector, or updates the one that is there from the same source; gets each state as it comes. Throws
   * `OperationalError` when the Cozy cannot be asked, or has the konnector from another source.
   */
  async install(asked, onState) {
    const before = await this.find(asked.slug);
    if (before && !isSameOrigin(before.source, asked.source)) throw otherSource(asked, before);
    try {
      const after = await this.#run(before ? "PUT" : "POST", asked, onState);
      return { outcome: outcomeOf(before, after), konnector: after };
    } catch (error) {
      if (error instanceof InstallRefusal) return { outcome: "refused", reason: error.message };
      throw error;
    }
  }
  /** Removes a konnector: at once, or `later`, after its accounts; nothing when it is not installed. */
  async uninstall(slug) {
    const answer = await this.#send("DELETE", slug);
    if (answer.status === 404) return "absent";
    if (answer.status === 202) return "later";
    if (answer.status !== 200) throw new OperationalError(describe("remove", answer, { slug, source: "" }));
    return "removed";
  }
  async #run(method, asked, onState) {
    const url = this.#url(asked.slug);
    url.searchParams.set("Source", asked.source);
    const stream = await this.#reach(
      () => openStackStream(url, { method, headers: this.#headers("text/event-stream") })
    );
    const isStream = String(stream.headers["content-type"]).startsWith("text/event-stream");
    if (!isStream) return this.#readAnswer(await readStream(stream), asked, onState);
    let last;
    await this.#reach(async () => {
      for await (const { event, data } of readEvents(stream.body)) {
        if (event === "error") throw new InstallRefusal(describeText(asked, parseText(data)));
        if (event !== "state") continue;
        last = readKonnectorDoc(parseAnswer(Buffer.from(data)));
        onState(last);
      }
    });
    return this.#finished(last, asked);
  }
  /** An answer that is no stream: a refusal, or an installation that goes on in the background. */
  async #readAnswer(answer, asked, onState) {
    const moved = movedTo(answer, this.#cozy);
    if (moved !== void 0) throw movedError(this.#cozy, moved);
    if (answer.status !== 202) {
      const said = describe("install", answer, asked);
      throw isTokenError(refusalText(answer)) ? new OperationalError(said) : new InstallRefusal(said);
    }
    let state = "";
    for (let polls = 0; polls < maxPolls; polls++) {
      const now = await this.find(asked.slug);
      if (now && now.state !== state) onState(now);
      state = now?.state ?? state;
      if (now && isFinal(now)) return this.#finished(now, asked);
      await sleep(this.#pollMs);
    }
    throw new OperationalError(
      `The Cozy accepted the installation of ${asked.slug}, and it did not end within a minute. Look at it in the Cozy, then run this again.`
    );
  }
  #finished(konnector, asked) {
    if (konnector?.state === "errored")
      throw new InstallRefusal(describeText(asked, konnector.error ?? "it does not say why"));
    if (konnector && isFinal(konnector)) return konnector;
    throw new OperationalError(
      `The Cozy stopped telling about the installation of ${asked.slug} before it ended. Run this again: it goes on from what is there.`
    );
  }
  async #send(method, slug) {
    const answer = await this.#reach(
      () => sendToStack(this.#url(slug), {
        method,
        headers: this.#headers("application/vnd.api+json, application/json")
      })
    );
    const moved = movedTo(answer, this.#cozy);
    if (moved !== void 0) throw movedError(this.#cozy, moved);
    return answer;
  }
  #url(slug) {
    return new URL(`/konnectors/${encodeURIComponent(slug)}`, this.#cozy);
  }
  #headers(accept) {
    return { accept, authorization: `Bearer ${this.#token.reveal()}` };
  }
  async #reach(ask4) {
    try {
      return await ask4();
    } catch (error) {
      const broken = error instanceof Error && "code" in error && /^(?:UND_ERR|ECONN)/.test(String(error.code));
      if (error instanceof StackUnreachable || broken)
        throw unreachableError(this.#cozy, new StackUnreachable(error.message));
      throw error;
    }
  }
};
function outcomeOf(before, after) {
  if (after.availableVersion !== void 0) return "waiting";
  if (!before) return "installed";
  return before.version === after.version ? "unchanged" : "updated";
}
function isFinal({ state }) {
  return ["ready", "installed", "errored"].includes(state);
}
function isSameOrigin(one, other) {
  const place = (source) => source.replace(/^(registry:\/\/[^/]+).*$/, "$1");
  return place(one) === place(other);
}
function otherSource({ slug, source }, { source: there }) {
  return new OperationalError(
    `${slug} is installed from ${printable(there, 200)}, not from ${printable(source, 200)}. Remove it with konnector-lint install --uninstall, then run this again.`
  );
}
function readKonnectorDoc(value) {
  const { data } = value ?? {};
  const attributes = data?.attributes ?? {};
  const text = (name) => typeof attributes[name] === "string" ? attributes[name] : "";
  return {
    state: text("state"),
    version: text("version"),
    source: text("source"),
    availableVersion: text("available_version") || void 0,
    permissions: attributes["permissions"],
    error: text("error") || void 0
  };
}
function describe(what, answer, asked) {
  const words = refusalText(answer);
  return `The Cozy did not ${what} ${asked.slug} (${answer.status}: ${words}). ${installAdvice(words, asked)}`;
}
function describeText(asked, words) {
  return `The Cozy did not install ${asked.slug} (${printable(words, 300)}). ${installAdvice(words, asked)}`;
}
function parseText(data) {
  const value = parseAnswer(Buffer.from(data));
  return typeof value === "string" ? value : data;
}

// src/stack/marketplace-reader.ts
function stackReader(session) {
  return {
    address: { url: session.cozy.origin },
    async read(segments, query) {
      const path = segments.map((segment) => `/${encodeURIComponent(segment)}`).join("");
      const ask4 = (place, asked) => session.send("konnector", `${place}${path}${asked.size === 0 ? "" : `?${asked}`}`, {
        headers: { accept: "application/json" }
      });
      const first = await ask4("/registry", query);
      const isMissing = first.status === 404 && !/was not found/.test(refusalText(first));
      const { status: status2, body } = isMissing ? await ask4("/konnectors/registries", olderQuery(query)) : first;
      const value = parseAnswer(body);
      return { status: status2, words: printable(refusalText({ body }), 500), body: flatten(value) };
    }
  };
}
function olderQuery(query) {
  const older = new URLSearchParams(query);
  const order2 = older.get("sort");
  older.delete("sort");
  if (order2 !== null) older.set("order", order2);
  return older;
}
function flatten(value) {
  const { data, links } = value ?? {};
  if (Array.isArray(data) && data.every(isResource)) {
    const next = typeof links?.next === "string" ? new URL(links.next, "http://cozy.localhost").searchParams : void 0;
    const cursor = next?.get("filter[cursor]") ?? next?.get("cursor");
    return { data: data.map(flattenResource), meta: { ...cursor && { next_cursor: cursor } } };
  }
  return isResource(data) ? flattenResource(data) : value;
}
function isResource(value) {
  const { id, attributes } = value ?? {};
  return typeof id === "string" && typeof attributes === "object" && attributes !== null;
}
function flattenResource({ id, attributes }) {
  return { slug: id.split("/")[0], ...attributes };
}

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
    const { account, folder: folder2 } = this.#access;
    return { ...account !== void 0 && { account }, ...folder2 !== void 0 && { folder: folder2 } };
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
  minStack,
  checkStack,
  hasFlatSubdomains,
  unreachableError,
  ensureAccess,
  forgetAccess,
  openBrowser,
  readSlug,
  readScope,
  runOnCozy,
  branchSource,
  registrySource,
  Installer,
  stackReader,
  CozySession
};

import {
  movedError,
  movedTo,
  parseAnswer
} from "./stack-refusal.js";
import {
  printable
} from "./replay-printable.js";
import {
  require_semver
} from "./semver-subset.js";
import {
  hasProxy
} from "./http-proxy.js";
import {
  formatSize,
  isLoopback
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
  const { request } = await import("./undici.js");
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
    return direct ??= import("./undici.js").then(
      ({ Agent }) => new Agent({ connect: { lookup: lookupLocalName } })
    );
  return proxied ??= import("./undici.js").then(({ EnvHttpProxyAgent }) => new EnvHttpProxyAgent());
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

// src/stack/probe.ts
var minStack = "1.5.3";
var stackHeaders = { accept: "application/json" };
async function checkStack(cozy, signal) {
  const answer = await ask(cozy, "/version", signal);
  const moved = movedTo(answer, cozy);
  if (moved !== void 0) throw movedError(cozy, moved);
  const { version, build_mode: mode } = parseAnswer(answer.body) ?? {};
  if (answer.status !== 200 || typeof version !== "string" || typeof mode !== "string")
    throw await isVersion2(cozy, signal) ? tooOld(cozy, "a Cozy of version 2") : notCozy(cozy);
  const release = /^v?\d/.test(version) ? (0, import_semver.coerce)(version) : null;
  if (release && (0, import_semver.lt)(release, minStack)) throw tooOld(cozy, `cozy-stack ${printable(version, 40)}`);
}
async function hasFlatSubdomains(cozy, signal) {
  const { body } = await ask(cozy, "/settings/capabilities", signal);
  const { data } = parseAnswer(body) ?? {};
  return data?.attributes?.flat_subdomains !== false;
}
async function isVersion2(cozy, signal) {
  const status = parseAnswer((await ask(cozy, "/status", signal)).body);
  return typeof status === "object" && status !== null && "datasystem" in status;
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

export {
  StackUnreachable,
  sendToStack,
  readStream,
  openStackStream,
  minStack,
  checkStack,
  hasFlatSubdomains,
  unreachableError
};

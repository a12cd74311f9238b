import {
  fetchThroughProxy
} from "./http-proxy.js";
import {
  isLoopback
} from "./lint.js";
import {
  OperationalError
} from "./text-escape.js";

// src/http/bounded-fetch.ts
var ResponseTooLarge = class extends Error {
  name = "ResponseTooLarge";
  constructor(maxBytes) {
    super(`its answer is larger than ${formatSize(maxBytes)}`);
  }
};
async function fetchWhole(url, { maxBytes, timeoutMs, ...init }) {
  const response = await fetchThroughProxy(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new ResponseTooLarge(maxBytes);
    chunks.push(chunk);
  }
  return { status: response.status, headers: response.headers, bytes: Buffer.concat(chunks) };
}
function limitFetch(limits, address) {
  const { origin } = new URL(address);
  return async (input, init = {}) => {
    if (new URL(input).origin !== origin)
      throw new Error(`${origin} points to another server, which does not get the token`);
    const { status, headers, bytes } = await fetchWhole(input, { ...init, ...limits });
    const kept = [...headers].filter(([name]) => !/^content-(?:encoding|length)$/.test(name));
    return new Response(bytes.length > 0 ? bytes : null, { status, headers: kept });
  };
}
function fetchError(error) {
  if (!(error instanceof Error)) return String(error);
  if (error.name === "TimeoutError") return "no answer in time";
  const { cause } = error;
  if (cause instanceof Error) return "code" in cause ? `${cause.message || cause.code}` : cause.message;
  return error.message;
}
function formatSize(bytes) {
  const mebibytes = bytes / 1024 / 1024;
  return mebibytes >= 1 ? `${mebibytes} MiB` : `${bytes} bytes`;
}

// src/secrets/plain-http.ts
function requireEncryption({ protocol, hostname }, name) {
  if (protocol === "https:" || isLoopback(hostname)) return;
  throw new OperationalError(
    `${name} is reached over plain http, where anybody on the way could read the token. Use its https address.`
  );
}

export {
  fetchWhole,
  limitFetch,
  fetchError,
  requireEncryption
};

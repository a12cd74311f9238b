import {
  isLoopback
} from "./lint.js";

// src/http/proxy.ts
var proxyVariables = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"];
var throughProxy;
async function fetchThroughProxy(url, init) {
  const needed = hasProxy(process.env) && !isLoopback(new URL(url).hostname);
  return needed ? (await (throughProxy ??= loadProxyFetch()))(url, init) : fetch(url, init);
}
function hasProxy(env) {
  return proxyVariables.some((name) => env[name]);
}
async function loadUndici() {
  return (await import("./undici.js")).default;
}
async function createProxyAgent() {
  const { EnvHttpProxyAgent } = await loadUndici();
  const { emitWarning } = process;
  process.emitWarning = () => void 0;
  try {
    return new EnvHttpProxyAgent();
  } finally {
    process.emitWarning = emitWarning;
  }
}
async function loadProxyFetch() {
  const { fetch: undiciFetch } = await loadUndici();
  const dispatcher = await createProxyAgent();
  return ((url, init) => undiciFetch(url, { ...init, dispatcher }));
}

export {
  fetchThroughProxy,
  hasProxy,
  loadUndici,
  createProxyAgent
};

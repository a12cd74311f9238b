import type { Dispatcher } from 'undici'
import { isLoopback } from '../text/web-url.ts'

const proxyVariables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']

type Fetch = typeof fetch
let throughProxy: Promise<Fetch> | undefined

/**
 * `fetch`, through the proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name, which Node's own ignores. As git and Go do,
 * it goes straight to this machine.
 */
export async function fetchThroughProxy(url: string | URL, init?: RequestInit): Promise<Response> {
  const needed = hasProxy(process.env) && !isLoopback(new URL(url).hostname)
  return needed ? (await (throughProxy ??= loadProxyFetch()))(url, init) : fetch(url, init)
}

/** Whether the environment names a proxy. */
export function hasProxy(env: NodeJS.ProcessEnv): boolean {
  return proxyVariables.some(name => env[name])
}

/** Bundled, a module of CommonJS has no names of its own. */
export async function loadUndici() {
  return (await import('undici')).default
}

/** What goes through the proxy of the environment, without undici's warning that its agent may change: it is bundled. */
export async function createProxyAgent(): Promise<Dispatcher> {
  const { EnvHttpProxyAgent } = await loadUndici()
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return new EnvHttpProxyAgent()
  } finally {
    process.emitWarning = emitWarning
  }
}

/** undici's own fetch: Node's cannot use an agent of another version. */
async function loadProxyFetch(): Promise<Fetch> {
  const { fetch: undiciFetch } = await loadUndici()
  const dispatcher = await createProxyAgent()
  return ((url: string, init: object) => undiciFetch(url, { ...init, dispatcher })) as unknown as Fetch
}

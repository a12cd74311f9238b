/**
 * Keeps the classes of `fetch` as they are. cozy-konnector-libs assigns `global.Headers = nodeFetch.Headers`,
 * which is undefined in some bundles and another class in the rest: nock builds its responses with these
 * globals, and would throw, or join several cookies into one.
 */
export function freezeFetchClasses(): void {
  for (const name of ['Headers', 'Request', 'Response', 'FormData'] as const) {
    const original = globalThis[name]
    Object.defineProperty(globalThis, name, { configurable: true, get: () => original, set: () => {} })
  }
}

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Loads the list of public suffixes only when a cookie needs it. psl builds a map of its 9,000 rules while it loads, a
 * tenth of the time that a bundle of cozy-konnector-libs takes to load.
 */
export const lazySuffixes: Plugin = {
  name: 'lazy-suffixes',
  setup(build) {
    build.onLoad({ filter: /psl[\\/](?:index\.js|dist[\\/]psl\.cjs)$/ }, ({ path, suffix }) => {
      if (suffix === waited || !/[\\/]psl[\\/]/.test(path)) return undefined
      const code = readFileSync(path, 'utf8')
      const isModule = /^(?:import|export)\b/m.test(code)
      return isModule ? undefined : { contents: waiting(code, `./${basename(path)}${waited}`), loader: 'js' }
    })
  },
}

/** A suffix that marks the module itself; without it, a path is the module that waits for it. */
const waited = '?waited'

const names = ['errorCodes', 'parse', 'get', 'isValid']

/** A CommonJS module with the exports of psl that loads psl when the first of them is read. */
function waiting(code: string, module: string): string {
  const isInterop = code.includes('__esModule')
  return `${isInterop ? "Object.defineProperty(exports, '__esModule', { value: true })" : ''}
for (const name of ${JSON.stringify(isInterop ? [...names, 'default'] : names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => require(${JSON.stringify(module)})[name] })`
}

import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * Lets the list of public suffixes wait until a cookie asks for it. psl makes a map of its 9,000 rules while it loads,
 * a tenth of the time that a bundle of cozy-konnector-libs takes to load; it does nothing else and depends on nothing.
 */
export const lazySuffixes: Plugin = {
  name: 'lazy-suffixes',
  setup(build) {
    build.onLoad({ filter: /psl[\\/](?:index\.js|dist[\\/]psl\.cjs)$/ }, ({ path }) => {
      if (!/[\\/]psl[\\/]/.test(path)) return undefined
      const code = readFileSync(path, 'utf8')
      const isModule = /^(?:import|export)\b/m.test(code)
      return isModule ? undefined : { contents: waiting(code), loader: 'js' }
    })
  },
}

const names = ['errorCodes', 'parse', 'get', 'isValid']

/** A CommonJS module of these names that runs when the first of them is asked for. */
function waiting(code: string): string {
  const exported = code.includes('__esModule') ? [...names, 'default'] : names
  return `
let list
const run = function (module, exports) {
${code}
}
const load = () => {
  if (!list) {
    const made = { exports: {} }
    run(made, made.exports)
    list = made.exports
  }
  return list
}
${exported.length > names.length ? "Object.defineProperty(exports, '__esModule', { value: true })" : ''}
for (const name of ${JSON.stringify(exported)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] })`
}

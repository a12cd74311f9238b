import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plugin } from 'esbuild'

/** Below this a table costs less than what is done about it. */
const large = 4_096

/**
 * Large tables once each, and cheap to load. Konnectors carry the same encoding tables in several versions of
 * iconv-lite (0.5 of 6 MB in a bundle of cozy-konnector-libs 5.13), and JavaScript engines read a string that is parsed
 * when it is asked for faster than a literal of objects. Every importer still gets values of its own.
 */
export const dataTables: Plugin = {
  name: 'data-tables',
  setup(build) {
    const modules = new Map<string, string>()
    const shared = (contents: string) => {
      const name = createHash('sha256').update(contents).digest('hex').slice(0, 12)
      modules.set(name, contents)
      return `require('${prefix}${name}')`
    }
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const data = basename(path) === 'package.json' ? undefined : compact(await readFile(path, 'utf8'))
      if (data === undefined || data.length < large) return undefined
      const text = shared(`module.exports = ${JSON.stringify(data)}`)
      return { contents: `module.exports = JSON.parse(${text})`, loader: 'js' }
    })
    // A table of iconv-lite that is no JSON, and asks for no other module.
    build.onLoad({ filter: /[\\/]sbcs-data-generated\.js$/ }, async ({ path }) => {
      const make = shared(`module.exports = (module, exports) => {\n${await readFile(path, 'utf8')}\n}`)
      return { contents: `${make}(module, exports)`, loader: 'js' }
    })
    build.onResolve({ filter: /^data-table:/ }, ({ path }) => ({
      path: path.slice(prefix.length),
      namespace: 'data-table',
    }))
    build.onLoad({ filter: /.*/, namespace: 'data-table' }, ({ path }) => ({
      contents: modules.get(path)!,
      loader: 'js',
    }))
  },
}

/** What the names of shared tables start with, in the bundle and in esbuild's metafile. */
export const prefix = 'data-table:'

/** Without white space; undefined for what is not JSON, which esbuild reports with its place. */
function compact(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return undefined
  }
}

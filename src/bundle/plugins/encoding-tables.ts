import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * The encoding tables of iconv-lite once each, and cheap to load. Konnectors carry the same tables in several versions of
 * it (0.5 of 6 MB in a bundle of cozy-konnector-libs 5.13), and JavaScript engines read a string that is parsed when it is
 * asked for faster than a literal. Every importer still gets values of its own.
 */
export const encodingTables: Plugin = {
  name: 'encoding-tables',
  setup(build) {
    const modules = new Map<string, string>()
    const shared = (contents: string) => {
      const name = createHash('sha256').update(contents).digest('hex').slice(0, 12)
      modules.set(name, contents)
      return `require('${prefix}${name}')`
    }
    build.onLoad({ filter: /[\\/]iconv-lite[\\/]encodings[\\/]tables[\\/][^\\/]+\.json$/ }, ({ path }) => {
      const data = compact(readFileSync(path, 'utf8'))
      if (data === undefined) return undefined
      const text = shared(`module.exports = ${JSON.stringify(data)}`)
      return { contents: `module.exports = JSON.parse(${text})`, loader: 'js' }
    })
    // The one that is no JSON, and asks for no other module.
    build.onLoad({ filter: /[\\/]iconv-lite[\\/]encodings[\\/]sbcs-data-generated\.js$/ }, ({ path }) => {
      const make = shared(`module.exports = (module, exports) => {\n${readFileSync(path, 'utf8')}\n}`)
      return { contents: `${make}(module, exports)`, loader: 'js' }
    })
    build.onResolve({ filter: new RegExp(`^${prefix}`) }, ({ path }) => ({
      path: path.slice(prefix.length),
      namespace: prefix.slice(0, -1),
    }))
    build.onLoad({ filter: /.*/, namespace: prefix.slice(0, -1) }, ({ path }) => ({
      contents: modules.get(path)!,
      loader: 'js',
    }))
  },
}

/** What the names of shared tables start with, in the bundle and in esbuild's metafile. */
export const prefix = 'encoding-table:'

/** Without white space; undefined for what is not JSON, which esbuild reports with its place. */
function compact(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return undefined
  }
}

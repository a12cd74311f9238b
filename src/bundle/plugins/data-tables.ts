import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
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
    // The copies of a table are the same to the byte.
    const texts = new Map<string, string | undefined>()
    const once = (text: string, make: (text: string) => string | undefined) => {
      if (!texts.has(text)) texts.set(text, make(text))
      return texts.get(text)
    }
    const shared = (contents: string) => {
      const name = createHash('sha256').update(contents).digest('hex').slice(0, 12)
      modules.set(name, contents)
      return `require('${prefix}${name}')`
    }
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      if (basename(path) === 'package.json' || statSync(path).size < large) return undefined
      const contents = once(readFileSync(path, 'utf8'), text => {
        const data = isInstalled(path) && oneLine.test(text) ? text : compact(text)
        if (data === undefined || data.length < large) return undefined
        return `module.exports = JSON.parse(${shared(`module.exports = ${JSON.stringify(data)}`)})`
      })
      return contents === undefined ? undefined : { contents, loader: 'js' }
    })
    // A table of iconv-lite that is no JSON, and asks for no other module.
    build.onLoad({ filter: /[\\/]sbcs-data-generated\.js$/ }, ({ path }) => ({
      contents: once(
        readFileSync(path, 'utf8'),
        text => `${shared(`module.exports = (module, exports) => {\n${text}\n}`)}(module, exports)`,
      )!,
      loader: 'js',
    }))
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

/** What a program wrote on one line: reading and writing it again takes longer than all else that is done about it. */
const oneLine = /^[[{][^\n]*[\]}]$/

function isInstalled(path: string): boolean {
  return /[\\/]node_modules[\\/]/.test(path)
}

/** Without white space; undefined for what is not JSON, which esbuild reports with its place. */
function compact(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return undefined
  }
}

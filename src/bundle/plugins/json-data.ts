import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plugin } from 'esbuild'

/** Below this a table costs less than what is done about it. */
const large = 4_096

/**
 * Large JSON files as text that is parsed when a module asks for it, each text once. JavaScript engines read a
 * string faster than a literal of objects, and konnectors carry the same encoding tables in several versions of
 * iconv-lite: 0.4 of 6 MB in a bundle of cozy-konnector-libs 5.13.
 */
export const jsonData: Plugin = {
  name: 'json-data',
  setup(build) {
    const texts = new Map<string, string>()
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      if (basename(path) === 'package.json') return undefined
      const text = await readFile(path, 'utf8')
      if (text.length < large) return undefined
      const data = compact(text)
      if (data === undefined) return undefined
      const name = createHash('sha256').update(data).digest('hex').slice(0, 12)
      texts.set(name, data)
      return { contents: `module.exports = JSON.parse(require('json-data:${name}'))`, loader: 'js' }
    })
    build.onResolve({ filter: /^json-data:/ }, ({ path }) => ({
      path: path.slice('json-data:'.length),
      namespace: 'json-data',
    }))
    build.onLoad({ filter: /.*/, namespace: 'json-data' }, ({ path }) => ({
      contents: `module.exports = ${JSON.stringify(texts.get(path))}`,
      loader: 'js',
    }))
  },
}

/** Without white space; undefined for what is not JSON, which esbuild reports with its place. */
function compact(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return undefined
  }
}

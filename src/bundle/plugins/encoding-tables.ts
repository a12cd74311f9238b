import { readFileSync, statSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Bundles each encoding table of iconv-lite once: several versions of it carry the same tables, 0.5 of 6 MB in a bundle of
 * cozy-konnector-libs 5.13. A copy that equals the one in the konnector's own `node_modules` is replaced by that one.
 */
export const encodingTables: Plugin = {
  name: 'encoding-tables',
  setup(build) {
    const own = join(build.initialOptions.absWorkingDir ?? '', 'node_modules/iconv-lite/encodings')
    // The two modules that ask, and not the twenty they ask for: each answer waits its turn among all the files that
    // esbuild is parsing.
    build.onLoad({ filter: asking }, ({ path }) => {
      const folder = dirname(path)
      if (folder === own) return undefined
      const contents = readFileSync(path, 'utf8').replaceAll(table, (call, name: string) => {
        const file = extname(name) === '' ? `${name}.js` : name
        const first = join(own, file)
        return areSame(join(folder, file), first) ? `require(${JSON.stringify(first)})` : call
      })
      return { contents, loader: 'js' }
    })
  },
}

const asking = /node_modules[\\/].+[\\/]iconv-lite[\\/]encodings[\\/](?:index|dbcs-data)\.js$/
const table = /require\(["'](\.\/(?:tables\/[^"'/]+\.json|sbcs-data-generated))["']\)/g

function areSame(file: string, other: string): boolean {
  const [size, otherSize] = [file, other].map(path => statSync(path, { throwIfNoEntry: false })?.size)
  return size !== undefined && size === otherSize && readFileSync(file).equals(readFileSync(other))
}

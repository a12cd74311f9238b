import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * The encoding tables of iconv-lite once each: konnectors carry the same ones in several versions of it, 0.5 of 6 MB in a
 * bundle of cozy-konnector-libs 5.13. A copy that is the same as that of the konnector's own `node_modules` gives way to
 * it, which iconv-lite, that only reads them, cannot tell.
 */
export const encodingTables: Plugin = {
  name: 'encoding-tables',
  setup(build) {
    const linked = join(build.initialOptions.absWorkingDir ?? '', 'node_modules', encodings)
    if (!existsSync(linked)) return
    // As esbuild names files, so that a table is not taken for a copy of itself.
    const own = realpathSync(linked)
    // When a table is loaded, and not when it is resolved: a package asks for its tables one after the other, and
    // each answer waits its turn among all the files that esbuild is parsing.
    build.onLoad({ filter: nestedTable }, ({ path }) => {
      const first = join(own, path.slice(path.lastIndexOf(encodings) + encodings.length))
      if (first === path || !areSame(path, first)) return undefined
      return { contents: `module.exports = require(${JSON.stringify(first)})`, loader: 'js' }
    })
  },
}

const encodings = `iconv-lite${sep}encodings`

const nestedTable =
  /node_modules[\\/].+[\\/]iconv-lite[\\/]encodings[\\/](?:tables[\\/][^\\/]+\.json|sbcs-data-generated\.js)$/

function areSame(file: string, other: string): boolean {
  const [size, otherSize] = [file, other].map(path => statSync(path, { throwIfNoEntry: false })?.size)
  return size !== undefined && size === otherSize && readFileSync(file).equals(readFileSync(other))
}

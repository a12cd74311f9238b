import { readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * The encoding tables of iconv-lite once each: konnectors carry the same ones in several versions of it, 0.5 of 6 MB in a
 * bundle of cozy-konnector-libs 5.13. A copy that is the same as that of the konnector's own `node_modules` gives way to
 * it, which iconv-lite, that only reads them, cannot tell.
 */
export const encodingTables: Plugin = {
  name: 'encoding-tables',
  setup(build) {
    const first = join(build.initialOptions.absWorkingDir ?? '', 'node_modules/iconv-lite/encodings')
    build.onResolve(
      { filter: /^\.\/(?:tables\/[^/]+\.json|sbcs-data-generated)$/ },
      ({ path, resolveDir }) => {
        if (resolveDir === first || !/[\\/]iconv-lite[\\/]encodings$/.test(resolveDir)) return undefined
        const file = extname(path) === '' ? `${path}.js` : path
        return areSame(join(resolveDir, file), join(first, file)) ? { path: join(first, file) } : undefined
      },
    )
  },
}

function areSame(file: string, other: string): boolean {
  const [size, otherSize] = [file, other].map(path => statSync(path, { throwIfNoEntry: false })?.size)
  return size !== undefined && size === otherSize && readFileSync(file).equals(readFileSync(other))
}

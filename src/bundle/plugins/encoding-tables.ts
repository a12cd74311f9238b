import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, extname, join, posix } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

const namespace = 'encoding-table'

/**
 * The encoding tables of iconv-lite once each: konnectors carry the same ones in several versions of it, 0.5 of 6 MB in a
 * bundle of cozy-konnector-libs 5.13. Its copies can share them, as it only reads them.
 */
export const encodingTables: Plugin = {
  name: 'encoding-tables',
  setup(build) {
    const contents = new Map<string, Buffer>()
    build.onResolve(
      { filter: /^\.\/(?:tables\/[^/]+\.json|sbcs-data-generated)$/ },
      ({ path, resolveDir }) => {
        if (!/[\\/]iconv-lite[\\/]encodings$/.test(resolveDir)) return undefined
        const file = join(resolveDir, withExtension(path))
        if (!existsSync(file)) return undefined
        const table = readFileSync(file)
        const name = createHash('sha256').update(table).digest('hex').slice(0, 12) + extname(file)
        contents.set(name, table)
        return { path: name, namespace }
      },
    )
    build.onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: contents.get(path)!,
      loader: extname(path) === '.json' ? 'json' : 'js',
    }))
  },
}

/** A table as esbuild's metafile names it, and a file it was read from. */
export interface EncodingTable {
  name: string
  /** As all paths of a metafile. */
  file: string
}

/** Each file that a shared table was read from, sorted by file. */
export function tablesIn({ inputs }: Metafile): EncodingTable[] {
  return Object.entries(inputs)
    .flatMap(([importer, { imports }]) =>
      imports
        .filter(({ path }) => path.startsWith(`${namespace}:`))
        .map(({ path, original = '' }) => ({
          name: path,
          file: posix.join(dirname(importer), withExtension(original)),
        })),
    )
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
}

function withExtension(specifier: string): string {
  return extname(specifier) === '' ? `${specifier}.js` : specifier
}

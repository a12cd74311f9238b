import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * esbuild makes a chunk of each set of modules that the same entries reach, and so would cut what a lint loads into
 * two dozen files, which takes longer to load than to run. An import of it in front of everything that is loaded on
 * demand makes all entries reach it: one chunk.
 */
export function lintInOneChunk(root: string): Plugin {
  const core = ['src/cli/main.ts', 'src/cli/lint.ts', 'src/report/pretty.ts'].map(file => join(root, file))
  const imports = core.map(file => `import ${JSON.stringify(file)};`).join('')
  const onDemand = new Set(
    ['src/index.ts', 'action/main.ts', ...importedOnDemand(root)].map(file => join(root, file)),
  )
  return {
    name: 'lint-in-one-chunk',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) =>
        onDemand.has(path) && !core.includes(path)
          ? { contents: imports + readFileSync(path, 'utf8'), loader: 'ts' }
          : undefined,
      )
    },
  }
}

/** The files of the source that an `import()` names. */
function importedOnDemand(root: string): string[] {
  return ['src', 'action'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .flatMap(file => {
        const source = readFileSync(join(root, folder, file), 'utf8')
        const imports = source.matchAll(/\bimport\('(\.[^']+)'\)/g)
        return [...imports].map(([, specifier]) => join(folder, dirname(file), specifier!))
      }),
  )
}

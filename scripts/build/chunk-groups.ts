import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Plugin } from 'esbuild'

/** What a lint loads: one chunk, since two dozen files take longer to load than to run. */
const lintFiles = ['src/cli/main.ts', 'src/cli/lint.ts', 'src/report/pretty.ts']

/** Folders whose files share a chunk when they are loaded on demand; the first match counts. */
const groups: readonly (readonly [name: string, folders: RegExp])[] = [
  ['start', /^src\/cli\/start\.ts$/],
  ['commands', /^src\/cli\//],
  ['formats', /^src\/report\//],
  ['registry-server', /^src\/registry\/server\//],
  ['publish', /^src\/(publish|git|github|registry)\//],
  ['bundle', /^src\/(bundle|build)\//],
  ['replay', /^src\/replay\//],
  ['config', /^src\/config\/(?!validate)/],
  ['pipeline', /^src\/pipeline\//],
  ['stack', /^src\/stack\//],
  ['sandbox', /^src\/sandbox\//],
]

/** The group of a file of the source that is loaded on demand. */
export function chunkGroup(file: string): string | undefined {
  return groups.find(([, folders]) => folders.test(file))?.[0]
}

/**
 * Makes esbuild put what belongs together into one chunk. It makes a chunk of each set of modules that the same entries
 * reach, and takes every `import()` for an entry: so each one gets all files of its group, and those of lint.
 */
export function groupChunks(root: string): Plugin {
  const onDemand = importedOnDemand(root)
  const importsOf = (files: readonly string[]) =>
    files.map(file => `import ${JSON.stringify(join(root, file))};`).join('')
  return {
    name: 'group-chunks',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\..*\.ts$/, namespace: 'file' }, ({ kind, path, resolveDir }) =>
        kind === 'dynamic-import' ? { path: join(resolveDir, path), namespace: 'on-demand' } : undefined,
      )
      // The library and the Action load lint's chunk, too: what only one of them has would be cut off from it.
      onLoad({ filter: /(src\/index|action\/main)\.ts$/, namespace: 'file' }, ({ path }) => ({
        contents: `${importsOf(lintFiles)}\n${readFileSync(path, 'utf8')}`,
        loader: 'ts',
      }))
      onLoad({ filter: /./, namespace: 'on-demand' }, ({ path }) => {
        const group = chunkGroup(relative(root, path))
        const siblings = onDemand.filter(file => group !== undefined && chunkGroup(file) === group)
        // What takes the tokens away comes before everything else, alone.
        const others = group === 'start' ? [] : [...lintFiles, ...siblings]
        const contents = `${importsOf(others)}\nexport * from ${JSON.stringify(path)}`
        return { contents, resolveDir: root }
      })
    },
  }
}

/** The files of the source that an `import()` names. */
function importedOnDemand(root: string): string[] {
  const found = ['src', 'action'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.ts'))
      .flatMap(file => {
        const source = readFileSync(join(root, folder, file), 'utf8')
        const imports = source.matchAll(/\bimport\('(\.[^']+\.ts)'\)/g)
        return [...imports].map(([, specifier]) => join(folder, dirname(file), specifier!))
      }),
  )
  return [...new Set(found)].toSorted()
}

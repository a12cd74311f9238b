import type { RepositoryFiles } from '../../konnector/konnector.ts'

const entries = ['src/index', 'src/server', 'src/client', 'index', 'src/main', 'lib/index']
const extensions = ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '.coffee']

/** The entry files of a konnector: two for one with server and client code. */
export function findSourceEntries(files: RepositoryFiles, main?: string): string[] {
  const found = entries
    .flatMap(name => extensions.map(extension => name + extension))
    .filter(path => files.has(path))
  const named = main === undefined ? undefined : resolveFile(files, main.replace(/^\.\//, ''))
  const own = found.filter(path => path.startsWith('src/'))
  // An index.js at the root beside src/ is a build, or a leftover of the template.
  return own.length > 0 ? own : [...new Set([...(named ? [named] : []), ...found])]
}

/** The file that a relative import names; `undefined` if it is not in the repository. */
export function resolveImport(files: RepositoryFiles, from: string, specifier: string): string | undefined {
  const steps = from.split('/').slice(0, -1)
  for (const step of specifier.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return resolveFile(files, steps.join('/'))
}

function resolveFile(files: RepositoryFiles, path: string): string | undefined {
  return ['', ...extensions, '.json', ...extensions.map(extension => `/index${extension}`)]
    .map(ending => path + ending)
    .find(candidate => files.has(candidate))
}

import { extname, posix } from 'node:path'
import type { Konnector } from '../konnector/konnector.ts'
import type { BundleFinding } from './finding.ts'

export type Kind = 'server' | 'client'

const extensions = ['.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.jsx', '.tsx']

/** The name of the bundle in the build, which the stack and the flagship app look for. */
export function entryOf(kind: Kind): 'index.js' | 'main.js' {
  return kind === 'server' ? 'index.js' : 'main.js'
}

/** What the manifest says: client-side konnectors run in the flagship app's webview, the others in Node. */
export function kindOf(konnector: Konnector): Kind {
  return (konnector.manifest.value as { clientSide?: unknown } | undefined)?.clientSide === true
    ? 'client'
    : 'server'
}

/**
 * The source file bundling starts from: the file of its kind in a repository that holds both kinds, then
 * `src/index`, then `main` of package.json, then `index` at the root. `isOutput` tells the files that bundling
 * itself makes. Gives a finding that says where it looked when there is none.
 */
export function findEntry(
  konnector: Konnector,
  isOutput: (path: string) => boolean,
): { entry: string } | { finding: BundleFinding } {
  const has = (path: string) => konnector.files?.has(path) === true && !isOutput(path)
  const main = (konnector.pkg?.value as { main?: unknown } | undefined)?.main
  const stems = [
    `src/${kindOf(konnector)}`,
    'src/index',
    ...(typeof main === 'string' ? [posix.normalize(main)] : []),
    'index',
  ]
  const entry = stems.flatMap(spelled).find(has)
  if (entry !== undefined) return { entry }
  const coffee = stems
    .flatMap(stem => [stem, `${stem}.coffee`])
    .find(path => path.endsWith('.coffee') && has(path))
  if (coffee !== undefined)
    return {
      finding: {
        rule: 'bundle-entry',
        place: { file: coffee },
        message: `${coffee} is CoffeeScript, which is not bundled. Compile it to JavaScript once (npx coffee --compile), and keep the result as src/index.js.`,
      },
    }
  const looked = [...new Set(stems)].map(stem => (extensions.includes(extname(stem)) ? stem : `${stem}.js`))
  return {
    finding: {
      rule: 'bundle-entry',
      message: `There is no source file to bundle: ${looked.join(', ')} (also .ts, .mjs, .cjs) were looked for. Add src/index.js, or name the file as "main" in package.json.`,
    },
  }
}

/** The files a path without its extension may mean, in the order they are looked for. */
function spelled(stem: string): string[] {
  return [
    ...(extensions.includes(extname(stem)) ? [stem] : []),
    ...extensions.map(extension => stem + extension),
    ...extensions.map(extension => `${stem}/index${extension}`),
  ]
}

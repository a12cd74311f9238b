import { extname, posix } from 'node:path'
import type { Konnector } from '../konnector/konnector.ts'
import type { BundleFinding } from './finding.ts'
import { stringAt, valueAt } from '../json/values.ts'
import { isClientSide } from '../konnector/client-side.ts'

export type KonnectorKind = 'server' | 'client'

/** One bundle to make: the file of the build it becomes, and the source file it starts from. */
export interface BundleEntry {
  kind: KonnectorKind
  /** Name in the build. */
  output: string
  /** Relative to the konnector. */
  source: string
}

const extensions = ['.js', '.ts', '.mjs', '.mts', '.cjs', '.cts', '.jsx', '.tsx']

/** The bundle the stack (`index.js`) or the flagship app (`main.js`) looks for. */
const outputs = { server: 'index.js', client: 'main.js' } as const

/**
 * What the manifest asks for: client-side konnectors run in the flagship app's webview, the others in Node; one
 * that is both (`clientSide` and `serverSide`, as pronote) has a bundle of each kind.
 */
export function konnectorKinds({ manifest }: Konnector): KonnectorKind[] {
  if (!isClientSide(manifest)) return ['server']
  return valueAt(manifest.value, 'serverSide') === true ? ['client', 'server'] : ['client']
}

/**
 * The source files bundling starts from. For each kind: the file of its name (`src/client`, `src/server`), then
 * `src/index`, then `main` of package.json, then `index` at the root; beside them the file that the stack runs when
 * an account is deleted. `isOutput` says whether a file is part of a build. Gives a finding that says where it
 * looked when there is none. `given` is the source when it is known already.
 */
export function findEntries(
  konnector: Konnector,
  isOutput: (path: string) => boolean,
  given?: string,
): BundleEntry[] | { finding: BundleFinding } {
  const has = (path: string) => konnector.files?.has(path) === true && !isOutput(path)
  const find = (stems: readonly string[]) => stems.flatMap(spelled).find(has)
  const entries: BundleEntry[] = []
  for (const kind of konnectorKinds(konnector)) {
    const stems = stemsOf(konnector, kind)
    const source = given ?? find(stems)
    if (source === undefined) return { finding: noEntry(stems, has) }
    entries.push({ kind, output: outputs[kind], source })
  }
  const output = onDeleteAccount(konnector)
  if (output === undefined || entries.some(entry => entry.output === output)) return entries
  const stem = output.slice(0, -extname(output).length)
  const source = find([`src/${output}`, `src/${stem}`, output, stem])
  return source === undefined ? entries : [...entries, { kind: 'server', output, source }]
}

/** The bundle that the stack runs when an account is deleted, by its path in the build. */
function onDeleteAccount({ manifest }: Konnector): string | undefined {
  const path = posix.normalize(stringAt(manifest, 'on_delete_account') ?? '')
  return extname(path) === '.js' && !/^(?:\.\.)?\//.test(path) ? path : undefined
}

function stemsOf({ pkg }: Konnector, kind: KonnectorKind): string[] {
  const main = pkg && stringAt(pkg, 'main')
  return [`src/${kind}`, 'src/index', ...(main !== undefined ? [posix.normalize(main)] : []), 'index']
}

/** The files a path without its extension may mean, in the order they are looked for. */
function spelled(stem: string): string[] {
  return [
    ...(extensions.includes(extname(stem)) ? [stem] : []),
    ...extensions.map(extension => stem + extension),
    ...extensions.map(extension => `${stem}/index${extension}`),
  ]
}

function noEntry(stems: readonly string[], has: (path: string) => boolean): BundleFinding {
  const coffee = stems
    .flatMap(stem => [stem, `${stem}.coffee`])
    .find(path => path.endsWith('.coffee') && has(path))
  if (coffee !== undefined)
    return {
      rule: 'bundle-entry',
      place: { file: coffee },
      message: `${coffee} is CoffeeScript, which cannot be bundled. Compile it to JavaScript once (npx coffee --compile), and keep the result as src/index.js.`,
    }
  const looked = [...new Set(stems)].map(stem => (extensions.includes(extname(stem)) ? stem : `${stem}.js`))
  return {
    rule: 'bundle-entry',
    message: `There is no source file to bundle: none of ${looked.join(', ')} exists (nor with .ts, .mjs or .cjs). Add src/index.js, or name the file as "main" in package.json.`,
  }
}

import { existsSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildOptions, Message, Metafile } from 'esbuild'
import type { Konnector } from '../konnector/konnector.ts'
import type { SandboxChoice } from '../sandbox/choice.ts'
import type { BundleEntry, KonnectorKind } from './entry.ts'
import { useEsbuild } from './esbuild.ts'
import type { Plan } from './plan.ts'
import type { Compilation, EsbuildOutput } from './run-esbuild.ts'
import { nodeTarget } from './target.ts'
import { hasTsconfig } from './tsconfig.ts'

export interface Compiled {
  metafile: Metafile
  warnings: Message[]
}

/** One file from each entry and all it imports, into `folder` (absolute), by its name in the build: one for each kind. */
export function planCompilations(plan: Plan, konnector: Konnector, folder: string): Promise<Compilation[]> {
  const kinds = [...new Set(plan.entries.map(({ kind }) => kind))]
  return Promise.all(kinds.map(kind => optionsOf(plan, konnector, kind, folder)))
}

/**
 * Writes the bundles, and a source map beside each, whose paths are relative to there. Rejects with esbuild's
 * `BuildFailure`.
 */
export async function compile(
  { dir }: Plan,
  wanted: readonly Compilation[],
  sandbox: SandboxChoice,
): Promise<Compiled> {
  const results = await useEsbuild(
    dir,
    wanted.map(options => ({
      ...options,
      metafile: true,
      sourcemap: 'external',
      // The sources lie beside the map, and putting them into it takes a quarter of the time.
      sourcesContent: false,
    })),
    { foreign: { sandbox } },
  )
  return merge(results)
}

/** Writes the same bundles without a source map. Rejects as `compile` does. */
export async function compileBare(
  { dir }: Plan,
  wanted: readonly Compilation[],
  sandbox: SandboxChoice,
): Promise<Compiled> {
  return merge(
    await useEsbuild(
      dir,
      wanted.map(options => ({ ...options, metafile: true })),
      { foreign: { sandbox } },
    ),
  )
}

function merge(results: readonly EsbuildOutput[]): Compiled {
  const merged = <Name extends keyof Metafile>(name: Name): Metafile[Name] =>
    Object.fromEntries(results.flatMap(({ metafile }) => Object.entries(metafile?.[name] ?? {})))
  return {
    metafile: { inputs: merged('inputs'), outputs: merged('outputs') },
    warnings: results.flatMap(({ warnings }) => warnings),
  }
}

async function optionsOf(
  { dir, entries, loaders, keepNames }: Plan,
  konnector: Konnector,
  kind: KonnectorKind,
  folder: string,
) {
  return {
    absWorkingDir: dir,
    entryPoints: entries.filter(entry => entry.kind === kind).map(pointOf),
    outdir: folder,
    bundle: true,
    ...(kind === 'server' ? await forNode(konnector) : forWebview(konnector)),
    // Identifiers stay: names of classes and functions are what stack traces are read by.
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames,
    loader: { ...loaders },
    ...(hasLinkedModules(dir) && { preserveSymlinks: true }),
    charset: 'utf8',
    legalComments: 'none',
    ...(hasTsconfig(konnector) ? {} : { tsconfigRaw: {} }),
    logLevel: 'silent',
  } as const satisfies Compilation
}

/**
 * Whether `node_modules` is a link to a flat folder elsewhere. By their real paths, modules would be named after the way
 * there: other bytes in another place, and a path of this machine in them.
 */
function hasLinkedModules(dir: string): boolean {
  const modules = join(dir, 'node_modules')
  return (
    lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink() === true &&
    !existsSync(join(modules, '.pnpm'))
  )
}

/**
 * CommonJS for the Node of the stack. `process.env.NODE_ENV` stays, as standalone mode is chosen by it. What every
 * module may ask for is a variable at the top: as a define, esbuild repeats a call for it in every module.
 */
async function forNode(konnector: Konnector) {
  return {
    platform: 'node',
    format: 'cjs',
    target: await nodeTarget(konnector),
    external: ['canvas'],
    define: {
      'import.meta.url': '__bundle_url',
      'import.meta.filename': '__filename',
      'import.meta.dirname': '__dirname',
    },
    banner: {
      js: `var ${manifestName}=${manifestOf(konnector)},__bundle_url=require("url").pathToFileURL(__filename).href;`,
    },
  } as const satisfies BuildOptions
}

/** A script for the flagship app's webview, which has no `process`. */
function forWebview(konnector: Konnector) {
  return {
    platform: 'browser',
    format: 'iife',
    target: 'es2020',
    define: { [manifestName]: manifestOf(konnector), 'process.env.NODE_ENV': '"production"' },
  } as const satisfies BuildOptions
}

/** cozy-konnector-libs reads it under this name, and has no slug in production without it. */
const manifestName = '__WEBPACK_PROVIDED_MANIFEST__'

function manifestOf({ manifest }: Konnector): string {
  return JSON.stringify(manifest.value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function pointOf({ source, output }: BundleEntry): { in: string; out: string } {
  return { in: `./${source}`, out: output.replace(/\.js$/, '') }
}

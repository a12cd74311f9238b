import { relative } from 'node:path'
import type { BuildOptions, Message, Metafile } from 'esbuild'
import type { Konnector } from '../konnector/konnector.ts'
import type { Entry, Kind } from './entry.ts'
import type { Esbuild } from './esbuild.ts'
import type { Plan } from './plan.ts'
import { jsonData } from './plugins/json-data.ts'
import { importMeta, importMetaModule, importMetaUrl } from './plugins/import-meta.ts'
import { pdfWorker } from './plugins/pdf-worker.ts'
import { nodeTarget } from './target.ts'

export interface Compiled {
  /** The bundles by their name in the build. */
  bundles: Map<string, Uint8Array>
  /** Source maps by the name of their bundle. Their paths are right from `.konnector-lint/<build>/`. */
  sourceMaps: Map<string, Uint8Array>
  metafile: Metafile
  warnings: Message[]
}

/** One file from each entry and all it imports. Rejects with esbuild's `BuildFailure`. */
export async function compile(
  esbuild: Esbuild,
  plan: Plan,
  konnector: Konnector,
  sourceMap: boolean,
): Promise<Compiled> {
  const kinds = [...new Set(plan.entries.map(({ kind }) => kind))]
  const results = await Promise.all(
    kinds.map(kind => esbuild.build(esbuildOptions(plan, konnector, kind, sourceMap))),
  )
  const files = results.flatMap(({ outputFiles }) => outputFiles)
  const named = (suffix: string) =>
    new Map(
      plan.entries.flatMap(({ output }) => {
        const file = files.find(({ path }) => relative(plan.dir, path) === output + suffix)
        return file ? [[output, file.contents]] : []
      }),
    )
  return {
    bundles: named(''),
    sourceMaps: named('.map'),
    metafile: {
      inputs: Object.assign({}, ...results.map(({ metafile }) => metafile.inputs)),
      outputs: Object.assign({}, ...results.map(({ metafile }) => metafile.outputs)),
    },
    warnings: results.flatMap(({ warnings }) => warnings),
  }
}

const platforms = {
  server: { platform: 'node', format: 'cjs', external: ['canvas'] },
  client: { platform: 'browser', format: 'iife', target: 'es2020' },
} as const satisfies Record<Kind, BuildOptions>

function esbuildOptions({ dir, entries }: Plan, konnector: Konnector, kind: Kind, sourceMap: boolean) {
  return {
    absWorkingDir: dir,
    entryPoints: entries.filter(entry => entry.kind === kind).map(pointOf),
    outdir: dir,
    write: false,
    metafile: true,
    bundle: true,
    ...platforms[kind],
    ...(kind === 'server' && { target: nodeTarget(konnector), inject: [importMetaModule] }),
    // Identifiers stay: names of classes and functions are what stack traces are read by.
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: sourceMap && 'external',
    sourceRoot: '../../',
    define: {
      // cozy-konnector-libs reads it, and has no slug in production without it.
      __WEBPACK_PROVIDED_MANIFEST__: JSON.stringify(konnector.manifest.value),
      // A webview has no `process`; in Node the variable stays, as standalone mode is chosen by it.
      ...(kind === 'client' ? { 'process.env.NODE_ENV': '"production"' } : importMeta),
    },
    plugins: [jsonData, pdfWorker, importMetaUrl],
    logLevel: 'silent',
  } as const satisfies BuildOptions
}

function pointOf({ source, output }: Entry): { in: string; out: string } {
  return { in: `./${source}`, out: output.replace(/\.js$/, '') }
}

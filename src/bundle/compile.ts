import type { BuildOptions, Message, Metafile } from 'esbuild'
import type { Kind } from './entry.ts'
import type { Esbuild } from './esbuild.ts'

export interface Compilation {
  /** Real path of the konnector: what names inside the bundle are relative to. */
  dir: string
  kind: Kind
  /** Relative to `dir`. */
  entry: string
  /** As `nodeTarget` gives it; client-side konnectors have a target of their own. */
  target: string
  manifest: unknown
  sourceMap: boolean
}

export interface Compiled {
  code: Uint8Array
  sourceMap?: Uint8Array
  metafile: Metafile
  warnings: readonly Message[]
}

/** One file from the entry and all it imports. Rejects with esbuild's `BuildFailure`. */
export async function compile(esbuild: Esbuild, compilation: Compilation): Promise<Compiled> {
  const { outputFiles, metafile, warnings } = await esbuild.build(esbuildOptions(compilation))
  const code = outputFiles.find(file => file.path.endsWith('.js'))!.contents
  const sourceMap = outputFiles.find(file => file.path.endsWith('.map'))?.contents
  return { code, ...(sourceMap && { sourceMap }), metafile, warnings }
}

function esbuildOptions({ dir, kind, entry, target, manifest, sourceMap }: Compilation) {
  return {
    absWorkingDir: dir,
    entryPoints: [entry],
    outfile: kind === 'server' ? 'index.js' : 'main.js',
    write: false,
    metafile: true,
    bundle: true,
    ...(kind === 'server'
      ? { platform: 'node', format: 'cjs', target, external: ['canvas'] }
      : { platform: 'browser', format: 'iife', target: 'es2020' }),
    // Identifiers stay: names of classes and functions are what stack traces are read by.
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: sourceMap && 'external',
    define: {
      // cozy-konnector-libs reads it, and has no slug in production without it.
      __WEBPACK_PROVIDED_MANIFEST__: JSON.stringify(manifest),
      // A webview has no `process`; in Node the variable stays, as standalone mode is chosen by it.
      ...(kind === 'client' && { 'process.env.NODE_ENV': '"production"' }),
    },
    logLevel: 'silent',
  } as const satisfies BuildOptions
}

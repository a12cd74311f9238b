import type { BuildOptions, Message, Metafile } from 'esbuild'
import type { Konnector } from '../konnector/konnector.ts'
import { entryOf } from './entry.ts'
import type { Esbuild } from './esbuild.ts'
import type { Plan } from './plan.ts'
import { nodeTarget } from './target.ts'

export interface Compiled {
  code: Uint8Array
  sourceMap?: Uint8Array
  metafile: Metafile
  warnings: readonly Message[]
}

/** One file from the entry and all it imports. Rejects with esbuild's `BuildFailure`. */
export async function compile(
  esbuild: Esbuild,
  plan: Plan,
  konnector: Konnector,
  sourceMap: boolean,
): Promise<Compiled> {
  const { outputFiles, metafile, warnings } = await esbuild.build(esbuildOptions(plan, konnector, sourceMap))
  const code = outputFiles.find(file => file.path.endsWith('.js'))!.contents
  const map = outputFiles.find(file => file.path.endsWith('.map'))?.contents
  return { code, ...(map && { sourceMap: map }), metafile, warnings }
}

function esbuildOptions({ dir, kind, entry }: Plan, konnector: Konnector, sourceMap: boolean) {
  return {
    absWorkingDir: dir,
    entryPoints: [entry],
    outfile: entryOf(kind),
    write: false,
    metafile: true,
    bundle: true,
    ...(kind === 'server'
      ? { platform: 'node', format: 'cjs', target: nodeTarget(konnector), external: ['canvas'] }
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
      __WEBPACK_PROVIDED_MANIFEST__: JSON.stringify(konnector.manifest.value),
      // A webview has no `process`; in Node the variable stays, as standalone mode is chosen by it.
      ...(kind === 'client' && { 'process.env.NODE_ENV': '"production"' }),
    },
    logLevel: 'silent',
  } as const satisfies BuildOptions
}

import type { BuildOptions, Message, Metafile, OutputFile } from 'esbuild'
import type * as esbuildModule from 'esbuild'
import { encodingTables } from './plugins/encoding-tables.ts'
import { lazySuffixes } from './plugins/lazy-suffixes.ts'
import { outsideFiles } from './plugins/outside-files.ts'
import { pdfWorker } from './plugins/pdf-worker.ts'
import { syncWorker } from './plugins/sync-worker.ts'

/** What is used of it. The konnector's own can be older than the tool's: 0.18 cannot be stopped. */
export type Esbuild = Pick<typeof esbuildModule, 'build' | 'version'> &
  Partial<Pick<typeof esbuildModule, 'stop'>>

/** What esbuild is asked for, as data: the plugins are always the same. */
export type Compilation = Omit<BuildOptions, 'plugins'> & { outdir: string }

/** What esbuild says of one compilation; `metafile` when it was asked for one, `outputFiles` when it writes none. */
export interface EsbuildOutput {
  warnings: Message[]
  metafile?: Metafile | undefined
  outputFiles?: OutputFile[] | undefined
}

/** Versions whose `build` does not know all options that are given to it. */
const tooOld = /^0\.(?:\d|1[0-7])\./

/** Their filters begin with letters, by which Go skips a file twenty times faster than by a class of characters. */
const plugins = [outsideFiles, encodingTables, lazySuffixes, pdfWorker, syncWorker]

/** Writes the outputs of all compilations. Rejects with esbuild's `BuildFailure`, or with why esbuild does not work. */
export async function runEsbuild(
  esbuild: Esbuild,
  compilations: readonly Compilation[],
): Promise<EsbuildOutput[]> {
  if (tooOld.test(esbuild.version)) throw new Error(`${esbuild.version} is too old`)
  const results = await Promise.all(compilations.map(options => esbuild.build({ ...options, plugins })))
  return results.map(({ warnings, metafile, outputFiles }) => ({ warnings, metafile, outputFiles }))
}

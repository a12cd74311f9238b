import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BuildFailure, PartialMessage } from 'esbuild'
import { walkFolder } from '../konnector/disk.ts'
import { refuseKind } from './outside.ts'

/** Milliseconds of a bundling; the example takes half of it. */
const patience = 1_500

/**
 * Looks for what keeps a bundler waiting once a bundling takes long, as esbuild reads installed packages without asking:
 * pipes never end, nor does a link to a device. The signal is given then, with a `BuildFailure` that names the files.
 * Call `stop` when the bundling has ended.
 */
export function watchForUnreadable(konnectorDir: string): { signal: AbortSignal; stop(): void } {
  const controller = new AbortController()
  const timer = setTimeout(() => {
    const errors = findUnreadable(konnectorDir)
    if (errors.length > 0) controller.abort(failureOf(errors))
  }, patience)
  return { signal: controller.signal, stop: () => clearTimeout(timer) }
}

/** The text for each installed file that is no regular one. */
function findUnreadable(konnectorDir: string): string[] {
  const modules = join(konnectorDir, 'node_modules')
  if (!existsSync(modules)) return []
  return [...walkFolder(modules)]
    .filter(({ kind }) => kind !== 'file')
    .flatMap(({ path }) => refuseKind(join(modules, path)) ?? [])
}

function failureOf(texts: readonly string[]): BuildFailure {
  const errors = texts.map((text): PartialMessage => ({ text, notes: [], location: null }))
  return Object.assign(new Error('The packages cannot be read.'), { errors, warnings: [] }) as BuildFailure
}

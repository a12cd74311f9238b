import { formatSize } from '../text/format.ts'
import { readdirSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Konnector } from '../konnector/konnector.ts'
import { bundle, type BundleResult, type BundleOptions } from './bundle.ts'
import { isInside } from '../konnector/repository.ts'
import { resolveOutDir } from './out-dir.ts'

export interface WatchOptions extends BundleOptions {
  /** Receives the result of each bundling, with its wall time in milliseconds. */
  onBundled: (bundled: BundleResult, ms: number) => void
  /** Ends the watching. */
  signal: AbortSignal
}

/** Editors write a file in several steps. */
const settled = 50

/**
 * Bundles, and bundles again whenever a file of the konnector changes, until the signal. Hidden, installed and built files
 * do not count, nor do folders that are created later. `read` reads the konnector again each time.
 */
export async function watchAndBundle(read: () => Konnector, options: WatchOptions): Promise<void> {
  const { onBundled, signal, ...bundling } = options
  const { dir } = read()
  const changes = changesIn(dir, resolve(dir, resolveOutDir(bundling)), signal)
  for (let first = true; !signal.aborted; first = false) {
    const start = performance.now()
    const bundled = await bundle(read(), bundling).catch(unlessEnding(signal))
    if (!bundled) return
    if (first || bundled.status !== 'unchanged') onBundled(bundled, performance.now() - start)
    if (!(await changes.next())) return
  }
}

/** Ctrl+C also ends the bundler, and its error may come before the signal. */
function unlessEnding(signal: AbortSignal): (error: unknown) => Promise<undefined> {
  return async error => {
    await sleep(settled)
    if (!signal.aborted) throw error
    return undefined
  }
}

/** `21:04:05 bundled index.js, 5.64 MB in 0.71 s`, or what is in the way. */
export function formatWatchLine(bundled: BundleResult, ms: number, at = new Date()): string {
  const time = at.toTimeString().slice(0, 8)
  if (bundled.status === 'failed') {
    const [first, ...others] = bundled.diagnostics
    const place = [first?.file, first?.line, first?.column].filter(part => part !== undefined).join(':')
    const more = others.length > 0 ? ` (and ${others.length} more)` : ''
    return `${time} failed: ${place === '' ? '' : `${place} `}${first?.message.split('\n')[0]}${more}`
  }
  const { entry, files } = bundled.build
  const bytes = files.find(({ path }) => path === entry)?.bytes ?? 0
  return `${time} bundled ${entry}, ${formatSize(bytes)} in ${(ms / 1_000).toFixed(2)} s`
}

/** `next` waits for a change since the last call; it gives false once the signal is given. */
function changesIn(dir: string, outDir: string, signal: AbortSignal): { next(): Promise<boolean> } {
  let changed = false
  let wake = () => {}
  const notice = () => {
    changed = true
    wake()
  }
  // A folder around the build changes with it.
  const counts = (name: string) =>
    !/^(?:\..*|node_modules|build(?:-.*)?)$/.test(name) && !isInside(outDir, join(dir, name))
  watch(dir, { signal }, (_event, name) => {
    if (name === null || counts(name)) notice()
  })
  for (const entry of readdirSync(dir, { withFileTypes: true }))
    if (entry.isDirectory() && counts(entry.name))
      watch(join(dir, entry.name), { signal, recursive: true }, notice)
  signal.addEventListener('abort', () => wake())
  return {
    async next() {
      if (!changed && !signal.aborted)
        await new Promise<void>(woken => {
          wake = woken
        })
      await sleep(settled)
      changed = false
      return !signal.aborted
    },
  }
}

import { existsSync, watch } from 'node:fs'
import { join } from 'node:path'
import type { Konnector } from '../konnector/konnector.ts'
import { sizeText } from './analyze/groups.ts'
import { bundle, type Bundled, type BundleOptions } from './bundle.ts'

export interface WatchOptions extends Omit<BundleOptions, 'force'> {
  /** Gets the outcome of each bundling, the first one among them, with its wall time in milliseconds. */
  onBundled: (bundled: Bundled, ms: number) => void
  /** Ends the watching. */
  signal: AbortSignal
}

/** Editors write a file in several steps. */
const settled = 50

/**
 * Bundles, and again whenever something in the root, `src/` or `assets/` changes, until the signal; what is unchanged
 * is not told. `read` reads the konnector anew each time.
 */
export async function watchAndBundle(read: () => Konnector, options: WatchOptions): Promise<void> {
  const { onBundled, signal, ...bundling } = options
  // The bundler stays, so it must give back its memory.
  process.env.GOGC ??= '100'
  const changes = changesIn(read().dir, signal)
  for (let first = true; !signal.aborted; first = false) {
    const start = performance.now()
    const bundled = await bundle(read(), bundling)
    if (first || bundled.status !== 'unchanged') onBundled(bundled, performance.now() - start)
    if (!(await changes.next())) return
  }
}

/** `21:04:05 bundled index.js, 5.64 MB in 0.71 s`, or what is in the way. */
export function watchLine(bundled: Bundled, ms: number, at = new Date()): string {
  const time = at.toTimeString().slice(0, 8)
  if (bundled.status === 'failed') {
    const [first, ...others] = bundled.diagnostics
    const place = [first?.file, first?.line, first?.column].filter(part => part !== undefined).join(':')
    const more = others.length > 0 ? ` (and ${others.length} more)` : ''
    return `${time} not bundled: ${place === '' ? '' : `${place} `}${first?.message.split('\n')[0]}${more}`
  }
  const { entry, files } = bundled.build
  const bytes = files.find(({ path }) => path === entry)?.bytes ?? 0
  return `${time} bundled ${entry}, ${sizeText(bytes)} in ${(ms / 1_000).toFixed(2)} s`
}

/** Tells when something changed since it was last asked; false once the signal is given. */
function changesIn(dir: string, signal: AbortSignal): { next(): Promise<boolean> } {
  let changed = false
  let wake = () => {}
  const notice = (_event: string, name: string | null) => {
    if (name?.startsWith('.') || name === 'node_modules') return
    changed = true
    wake()
  }
  watch(dir, { signal }, notice)
  for (const folder of ['src', 'assets'])
    if (existsSync(join(dir, folder))) watch(join(dir, folder), { signal, recursive: true }, notice)
  signal.addEventListener('abort', () => wake())
  return {
    async next() {
      if (!changed && !signal.aborted)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      await new Promise(resolve => {
        setTimeout(resolve, settled)
      })
      changed = false
      return !signal.aborted
    },
  }
}

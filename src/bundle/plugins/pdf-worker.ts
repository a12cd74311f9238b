import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Bundles pdfjs-dist's worker. It loads `./pdf.worker.js` at run time by a name that no bundler follows, but first looks
 * in `globalThis.pdfjsWorker`: the worker is put there, and evaluated only when it is read.
 */
export const pdfWorker: Plugin = {
  name: 'pdf-worker',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/](?:.*[\\/])?pdf(?:\.min)?\.m?js$/ }, ({ path }) => {
      const worker = basename(path).replace(/^pdf/, 'pdf.worker')
      if (!existsSync(join(dirname(path), worker))) return undefined
      return { contents: `${readFileSync(path, 'utf8')}\n${reach(worker)}`, loader: 'js' }
    })
  },
}

function reach(worker: string): string {
  return `globalThis.pdfjsWorker ||
  Object.defineProperty(globalThis, 'pdfjsWorker', {
    configurable: true,
    get: () => require('./${worker}'),
    set: value => Object.defineProperty(globalThis, 'pdfjsWorker', { value, writable: true }),
  })`
}

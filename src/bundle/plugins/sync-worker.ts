import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * Lets jsdom load from a bundle. While it loads, it resolves the path of the program for its synchronous requests, which
 * does not ship. Without the path, only those requests fail.
 */
export const syncWorker: Plugin = {
  name: 'sync-worker',
  setup(build) {
    build.onLoad(
      { filter: /jsdom[\\/].*[\\/](?:XMLHttpRequest|xmlhttprequest)(?:-impl)?\.js$/ },
      ({ path }) => {
        const text = readFileSync(path, 'utf8')
        const asking =
          /require\.resolve(?:\s*\?\s*require\.resolve)?\(\s*["']\.\/xhr-sync-worker\.js["']\s*\)(?:\s*:\s*null)?/
        return { contents: text.replace(asking, 'null'), loader: 'js' }
      },
    )
  },
}

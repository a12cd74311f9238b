import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * Lets jsdom load from a bundle. It asks for the path of the program that makes its synchronous requests while it
 * loads, and no such file ships. Without the path, which it knows to be missing elsewhere, only those requests fail.
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

import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * nock makes ids with `Math.random`. In a replay that is the konnector's own chance, of which each number counts: nock
 * keeps the one it was loaded with.
 */
export const nockOwnChance: Plugin = {
  name: 'nock-own-chance',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]node_modules[\\/](?:nock|@mswjs[\\/]interceptors)[\\/].*\.[cm]?js$/ },
      ({ path }) => {
        const text = readFileSync(path, 'utf8')
        if (!text.includes('Math.random')) return undefined
        return {
          contents: `const ownRandom = Math.random;\n${text.replaceAll('Math.random()', 'ownRandom()')}`,
          loader: 'js',
        }
      },
    )
  },
}

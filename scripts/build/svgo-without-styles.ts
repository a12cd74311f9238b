import { dirname } from 'node:path'
import type { Plugin } from 'esbuild'
import { svgoPlugins } from '../../src/bundle/icon.ts'

/**
 * Leaves out of `svgo` what an icon without styles has no need of, which takes ten times as long to load as the rest:
 * two engines of CSS, one of selectors, and the plugins that are not used. `svgo/browser` stays whole.
 */
export const svgoWithoutStyles: Plugin = {
  name: 'svgo-without-styles',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /svgo[\\/]lib[\\/]builtin\.js$/ }, ({ path }) => ({
      contents: `${svgoPlugins.map(name => `import * as ${name} from '../plugins/${name}.js'`).join('\n')}
        export const builtinPlugins = [${svgoPlugins.join()}]`,
      resolveDir: dirname(path),
    }))
    onResolve({ filter: /^(?:css-tree|csso|css-select)$/ }, ({ path, importer }) =>
      /[\\/]svgo[\\/](?:lib|plugins)[\\/]/.test(importer) ? { path, namespace: 'styles' } : undefined,
    )
    // What svgo asks for while it loads.
    onLoad({ filter: /./, namespace: 'styles' }, () => ({ contents: 'module.exports = { walk: {} }' }))
  },
}

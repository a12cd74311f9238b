import type { Plugin } from 'esbuild'

/** For `define`: what ES modules know of their own place, which CommonJS has other names for. */
export const importMeta = {
  'import.meta.url': 'import_meta_url',
  'import.meta.filename': '__filename',
  'import.meta.dirname': '__dirname',
}

/** For `inject`: in the bundle only when some module asks for its URL. */
export const importMetaModule = 'konnector-lint:import-meta'

/** Gives the module that knows the URL of the bundle at run time. */
export const importMetaUrl: Plugin = {
  name: 'import-meta',
  setup(build) {
    build.onResolve({ filter: /^konnector-lint:import-meta$/ }, () => ({
      path: 'import-meta',
      namespace: 'konnector-lint',
      sideEffects: false,
    }))
    build.onLoad({ filter: /.*/, namespace: 'konnector-lint' }, () => ({
      contents: `export const import_meta_url = require('node:url').pathToFileURL(__filename).href`,
    }))
  },
}

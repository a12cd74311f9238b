import { defineLintRule } from '../rule.ts'
import { stringAt } from '../values.ts'

const names = ['src/index', 'index', 'src/main', 'src/server', 'src/client', 'src/konnector', 'lib/index']
const extensions = ['.js', '.ts', '.mjs', '.cjs', '.jsx', '.tsx', '.coffee']

export const entryExists = defineLintRule({
  id: 'entry-exists',
  summary: 'There is a source to build from',
  group: 'files',
  severity: 'warning',
  authority: ['convention'],
  needs: ['manifest', 'files'],
  source: 'cozy-konnector-build webpack.config.js',
  since: '0.1.0',
  *check({ konnector: { files, pkg } }) {
    if (!files || names.some(name => extensions.some(extension => files.has(name + extension)))) return
    const main = pkg && stringAt(pkg, 'main')
    if (main && extensions.concat('').some(extension => files.has(main.replace(/^\.\//, '') + extension)))
      return
    yield { at: [], message: 'There is no src/index.js: there is nothing to build the konnector from.' }
  },
})

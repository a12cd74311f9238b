import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, objectAt } from '../../../json/values.ts'

const libraries = ['cozy-konnector-libs', 'cozy-clisk', 'cozy-client', 'cozy-client-js']

export const libsDependency = defineLintRule({
  id: 'libs-dependency',
  summary: 'package.json depends on the library of konnectors',
  group: 'package',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest', 'package'],
  source: 'cozy-konnector-template package.json',
  since: '0.1.0',
  *check({ pkg }) {
    if (
      !pkg ||
      ['dependencies', 'devDependencies'].some(key => libraries.some(name => objectAt(pkg, key)[name]))
    )
      return
    yield {
      document: pkg,
      path: valueAt(pkg.value, 'dependencies') === undefined ? [] : ['dependencies'],
      target: 'key',
      message:
        'Neither cozy-konnector-libs nor cozy-clisk is among the dependencies. Add the one the code uses.',
    }
  },
})

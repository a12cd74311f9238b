import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, objectAt } from '../../../json/values.ts'

const libraries = ['cozy-konnector-libs', 'cozy-clisk', 'cozy-client', 'cozy-client-js']

export const libsDependency = defineLintRule({
  id: 'libs-dependency',
  summary: 'package.json depends on a konnector library',
  group: 'package',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest', 'package'],
  source: 'cozy-konnector-template package.json',
  *check({ pkg }) {
    if (
      !pkg ||
      pkg.problems.length > 0 ||
      ['dependencies', 'devDependencies'].some(key => libraries.some(name => objectAt(pkg, key)[name]))
    )
      return
    yield {
      document: pkg,
      path: valueAt(pkg.value, 'dependencies') === undefined ? [] : ['dependencies'],
      target: 'key',
      message: 'Neither cozy-konnector-libs nor cozy-clisk is a dependency. Add the one that the code uses.',
    }
  },
})

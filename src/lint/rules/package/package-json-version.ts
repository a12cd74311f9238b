import { replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'
import { haveSameBase } from '../../../cozy/registry-names.ts'
import { offerFix } from '../../engine/suggest.ts'

export const packageJsonVersion = defineLintRule({
  id: 'package-json-version',
  summary: 'The manifest and package.json have the same version',
  group: 'package',
  severity: 'warning',
  authority: ['registry', 'convention'],
  needs: ['manifest', 'package'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (CheckVersion), konitor',
  *check({ manifest, pkg }) {
    if (!pkg) return
    const version = stringAt(manifest, 'version')
    const other = stringAt(pkg, 'version')
    if (!version || !other || haveSameBase(version, other)) return
    yield {
      document: pkg,
      path: ['version'],
      message: `The version is ${quote(other)} here but ${quote(version)} in the manifest. Write the same in both: the registry refuses a build that contains both.`,
      suggestion: version,
      related: [{ document: manifest, path: ['version'], message: 'the version of the manifest' }],
      ...offerFix(
        'suggestion',
        `Write ${quote(version)} in package.json`,
        replaceValue(pkg, ['version'], version),
      ),
    }
  },
})

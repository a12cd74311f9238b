import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'
import { haveSameBase } from '../../../cozy/registry-names.ts'

export const packageJsonVersion = defineLintRule({
  id: 'package-json-version',
  summary: 'The manifest and package.json must have one version',
  group: 'package',
  severity: 'warning',
  authority: ['registry', 'convention'],
  needs: ['manifest', 'package'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/registry.go (CheckVersion), konitor',
  since: '0.1.0',
  *check({ manifest, pkg }) {
    if (!pkg) return
    const version = stringAt(manifest, 'version')
    const other = stringAt(pkg, 'version')
    if (!version || !other || haveSameBase(version, other)) return
    yield {
      document: pkg,
      path: ['version'],
      message: `package.json has version ${quote(other)}, and the manifest ${quote(version)}. Write the same in both: the registry refuses a build that ships the two.`,
      suggestion: version,
      related: [{ document: manifest, path: ['version'], message: 'The version of the manifest is here.' }],
      ...fixWith(
        'suggestion',
        `Write ${quote(version)} in package.json`,
        replaceValue(pkg, ['version'], version),
      ),
    }
  },
})

import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import { decodeManifest, stringField } from '../../decoders/decode.ts'
import { replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { canBePublished, isPlainVersion } from '../../../cozy/registry-names.ts'
import { offerFix } from '../../engine/suggest.ts'

export const versionFormat = defineLintRule({
  id: 'version-format',
  summary: 'The version must be three numbers, as in 1.2.3',
  group: 'identity',
  severity: errorWhenPublishing,
  authority: ['registry'],
  fix: 'safe',
  source: 'cozy-apps-registry registry/registry.go (validVersionReg) and channel.go (versionMatch)',
  *check({ manifest }) {
    const version = stringField(decodeManifest('registry', manifest.root!, manifest.text), 'version')
    if (!version || version.value === '' || canBePublished(version.value)) return
    const { value, layer } = version
    const same = value.trim().replace(/^v/i, '')
    const meant = [same, withThreeNumbers(same)].find(isPlainVersion)
    yield {
      path: layer.path,
      range: layer.node,
      message: `The registry does not accept the version ${quote(value)}. Write three numbers of at most five digits without leading zeros, such as "1.2.3".`,
      ...(meant !== undefined && {
        suggestion: meant,
        ...offerFix(
          meant === same ? 'safe' : 'suggestion',
          `Write ${quote(meant)}`,
          replaceValue(manifest, layer.path, meant),
        ),
      }),
    }
  },
})

/** `1.0` is `1.0.0`, `1.02.3` is `1.2.3`, and `1.0.0-rc.1` comes before `1.0.0`. */
function withThreeNumbers(version: string): string {
  const numbers = /^\d+(?:\.\d+){0,2}(?![\d.])/.exec(version)?.[0].split('.').map(Number) ?? []
  return [...numbers, 0, 0].slice(0, Math.max(3, numbers.length)).join('.')
}

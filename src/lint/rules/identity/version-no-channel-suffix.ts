import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'
import { canBePublished, isPlainVersion } from '../../../cozy/registry-names.ts'
import { suggestValue } from '../../engine/suggest.ts'

export const versionNoChannelSuffix = defineLintRule({
  id: 'version-no-channel-suffix',
  summary: 'The version in the manifest must not name a channel',
  group: 'identity',
  severity: 'warning',
  authority: ['registry'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/channel.go, cozy-app-publish tags.js',
  *check({ manifest }) {
    const version = stringAt(manifest, 'version')
    if (version === undefined || isPlainVersion(version) || !canBePublished(version)) return
    const meant = version.replace(/-.*$/s, '')
    yield {
      path: ['version'],
      message: `The channel comes from the tag, not from the manifest, so ${quote(version)} can be published as stable. Write ${quote(meant)} and put the suffix in the tag.`,
      ...suggestValue(manifest, ['version'], meant),
    }
  },
})

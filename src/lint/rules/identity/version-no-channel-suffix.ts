import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'
import { canBePublished, isPlainVersion } from '../../../cozy/registry-names.ts'

export const versionNoChannelSuffix = defineLintRule({
  id: 'version-no-channel-suffix',
  summary: 'The version in the manifest must not name a channel',
  group: 'identity',
  severity: 'warning',
  authority: ['registry'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-apps-registry registry/channel.go, cozy-app-publish tags.js',
  since: '0.1.0',
  *check({ manifest }) {
    const version = stringAt(manifest, 'version')
    if (version === undefined || isPlainVersion(version) || !canBePublished(version)) return
    const meant = version.replace(/-.*$/s, '')
    yield {
      path: ['version'],
      message: `${quote(version)} can be published as a stable version: the channel comes from the tag, not from the manifest. Write ${quote(meant)}, and put the suffix in the tag.`,
      suggestion: meant,
      ...fixWith('suggestion', `Write ${quote(meant)}`, replaceValue(manifest, ['version'], meant)),
    }
  },
})

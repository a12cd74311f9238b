import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, quote } from '../../../json/values.ts'

export const manifestVersion = defineLintRule({
  id: 'manifest-version',
  summary: 'The version of the manifest format is "2", a string',
  group: 'identity',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-apps-registry README, cozy-konnector-template',
  since: '0.1.0',
  *check({ manifest }) {
    const version = valueAt(manifest.value, 'manifest_version') ?? undefined
    if (version === undefined || version === '2') return
    yield {
      path: ['manifest_version'],
      message: `${quote(version)} is not a version of the format. Write "2", the only one.`,
      suggestion: '2',
      ...fixWith('safe', 'write "2"', replaceValue(manifest, ['manifest_version'], '2')),
    }
  },
})

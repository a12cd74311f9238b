import type { JsonDocument } from '../../../json/document.ts'
import { insertMember, replaceValue } from '../../../json/edits.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { valueAt, quote } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

export const typeKonnector = defineLintRule({
  id: 'type-konnector',
  summary: 'The type must be "konnector"',
  group: 'structure',
  severity: 'warning',
  authority: ['stack', 'convention'],
  fix: 'safe',
  source: 'cozy-stack model/app/installer.go, cozy-app-publish prepublish.js',
  *check({ manifest }) {
    const type = valueAt(manifest.value, 'type')
    if (type === undefined || type === null || type === '' || type === 'konnector') return
    yield { path: ['type'], authority: ['convention'], suggestion: 'konnector', ...wordsOn(manifest, type) }
  },
})

function wordsOn(manifest: JsonDocument, type: unknown): LintFinding {
  const replace = replaceValue(manifest, ['type'], 'konnector')
  if (type === 'webapp')
    return {
      message:
        'cozy-stack refuses to install a web app as a konnector. Write "konnector", or rename the file to manifest.webapp.',
      severity: 'error',
      authority: ['stack'],
      ...offerFix('suggestion', 'Write "konnector"', replace),
    }
  if (type !== 'node')
    return {
      message: `${quote(type)} is no type of application: publishing tools know "konnector" and "webapp". Write "konnector".`,
      ...offerFix('suggestion', 'Write "konnector"', replace),
    }
  // What "node" used to say is said by `language` now.
  const language =
    valueAt(manifest.value, 'language') === undefined && insertMember(manifest, [], 'language', 'node')
  return {
    message: '"node" was the type of konnectors in 2017, and publishing tools refuse it. Write "konnector".',
    ...offerFix(
      'safe',
      'Write "konnector", and "node" as its language',
      replace && [...replace, ...(language || [])],
    ),
  }
}

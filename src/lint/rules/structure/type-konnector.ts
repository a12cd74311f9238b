import type { JsonDocument } from '../../../json/document.ts'
import { insertMember, replaceValue } from '../../../json/edits.ts'
import { quote, valueAt } from '../../../json/values.ts'
import { decodeManifest, stringField } from '../../decoders/decode.ts'
import type { GoValueView } from '../../decoders/view.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { offerFix, suggestValue } from '../../engine/suggest.ts'

export const typeKonnector = defineLintRule({
  id: 'type-konnector',
  summary: 'The type is "konnector"',
  group: 'structure',
  severity: 'warning',
  authority: ['stack', 'convention'],
  fix: 'safe',
  source: 'cozy-stack model/app/installer.go, cozy-app-publish prepublish.js',
  *check({ manifest }) {
    const refused = findWebapp(manifest)
    if (refused)
      yield {
        path: refused.path,
        range: refused.node,
        severity: 'error',
        authority: ['stack'],
        message:
          'cozy-stack refuses to install a web app as a konnector. Write "konnector", or rename the file to manifest.webapp.',
        ...suggestValue(manifest, refused.path, 'konnector'),
      }
    const type = valueAt(manifest.value, 'type') ?? ''
    if (type !== '' && type !== 'konnector' && !(refused && type === 'webapp'))
      yield { path: ['type'], authority: ['convention'], ...describe(manifest, type) }
  },
})

/**
 * The type that makes the stack refuse the manifest. It decodes the type on its own, with the last of all keys that fold
 * to `type`; if that fails, because a type is not a string or something follows the manifest, it does not check.
 */
function findWebapp({ root, text, problems }: JsonDocument): GoValueView | undefined {
  if (problems.some(({ kind }) => kind === 'after-value')) return undefined
  const decoded = decodeManifest('installer', root!, text)
  const type = decoded.mismatches.length === 0 ? stringField(decoded, 'type') : undefined
  return type?.value === 'webapp' ? type.layer : undefined
}

function describe(manifest: JsonDocument, type: unknown): LintFinding {
  if (type !== 'node')
    return {
      message: `${quote(type)} is not the type of a konnector, and publishing tools refuse it or publish something else. Write "konnector".`,
      ...suggestValue(manifest, ['type'], 'konnector'),
    }
  // `language` says today what "node" said then.
  const language =
    valueAt(manifest.value, 'language') === undefined ? insertMember(manifest, [], 'language', 'node') : []
  const replaced = replaceValue(manifest, ['type'], 'konnector')
  return {
    message: '"node" was the type in 2017. Publishing tools refuse it: write "konnector".',
    suggestion: 'konnector',
    ...offerFix(
      'safe',
      'Write "konnector", and "node" as its language',
      replaced && [...replaced, ...(language ?? [])],
    ),
  }
}

import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import { languages, localeKeys } from '../../../cozy/languages.ts'
import { decodeManifest, type Mismatch } from '../../decoders/decode.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const misplacedLocale = defineLintRule({
  id: 'misplaced-locale',
  summary: 'Texts belong in a language, and languages in locales',
  group: 'structure',
  severity: errorWhenPublishing,
  authority: ['registry'],
  source: 'cozy-apps-registry registry/registry.go (Manifest), cozy-store lib/helpers.js',
  *check({ manifest }) {
    const { root, text } = manifest
    if (root?.type !== 'object') return
    for (const mismatch of decodeManifest('registry', root, text).mismatches)
      if (isMisplacedText(mismatch))
        yield {
          path: mismatch.path,
          target: 'key',
          message: `${JSON.stringify(mismatch.path[1])} is directly in locales, where only languages may be. Move it into a language, such as "en".`,
        }
    for (const { key, keyRange, value } of root.members)
      if (languages.includes(key) && value.type === 'object')
        yield {
          path: [key],
          range: keyRange,
          severity: 'warning',
          authority: ['store'],
          message: `The texts of ${JSON.stringify(key)} are outside locales, so nothing reads them. Move them into locales.`,
        }
  },
})

/** A text directly in `locales`, without a language; the registry expects objects there. */
export function isMisplacedText({ node, path: at }: Mismatch): boolean {
  return (
    node.type === 'string' && at.length === 2 && at[0] === 'locales' && localeKeys.includes(String(at[1]))
  )
}

import type { Edit } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument } from '../../../json/document.ts'
import { deprecatedFields } from '../../../cozy/manifest-members.ts'
import { insertMember, removeAt, renameKey, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, stringAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

export const deprecatedField = defineLintRule({
  id: 'deprecated-field',
  summary: 'The manifest has no fields that nothing reads any more',
  group: 'structure',
  severity: 'warning',
  authority: ['convention'],
  fix: 'suggestion',
  source: 'what cozy-stack, the store, Harvest, the flagship app and the libs read today',
  *check({ manifest }) {
    if (manifest.root?.type !== 'object') return
    for (const { key, keyRange } of manifest.root.members) {
      const advice = deprecatedFields.get(key)
      if (advice === undefined) continue
      yield {
        path: [key],
        range: keyRange,
        message: `Nothing reads ${JSON.stringify(key)} any more. ${advice}`,
        ...offerFix('suggestion', advice.replace(/\.$/, ''), editsFor(manifest, key)),
      }
    }
  },
})

function editsFor(manifest: JsonDocument, key: string): Edit[] | undefined {
  switch (key) {
    case 'description':
      return movedDescription(manifest)
    case 'category': {
      const category = stringAt(manifest, key)
      if (category === undefined) return undefined
      if (valueAt(manifest.value, 'categories') !== undefined) return removeAt(manifest, [key])
      return both(renameKey(manifest, [key], 'categories'), replaceValue(manifest, [key], [category]))
    }
    case 'licence':
      return renameKey(manifest, [key], 'license')
    default:
      return removeAt(manifest, [key])
  }
}

/** The old description becomes the short one of the default language, unless it has one. */
function movedDescription(manifest: JsonDocument): Edit[] | undefined {
  const text = stringAt(manifest, 'description')
  const language = stringAt(manifest, 'default_locale') ?? 'en'
  const locales = valueAt(manifest.value, 'locales')
  if (text === undefined) return removeAt(manifest, ['description'])
  const texts = { short_description: text }
  if (locales === undefined)
    return both(
      renameKey(manifest, ['description'], 'locales'),
      replaceValue(manifest, ['description'], { [language]: texts }),
    )
  if (!isObject(locales)) return undefined
  const locale = locales[language]
  const removal = removeAt(manifest, ['description'])
  if (locale === undefined) return both(removal, insertMember(manifest, ['locales'], language, texts))
  if (!isObject(locale)) return undefined
  return 'short_description' in locale
    ? removal
    : both(removal, insertMember(manifest, ['locales', language], 'short_description', text))
}

function both(first: Edit[] | undefined, second: Edit[] | undefined): Edit[] | undefined {
  return first && second && [...first, ...second]
}

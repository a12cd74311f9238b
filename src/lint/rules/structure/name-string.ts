import { nodeAt } from '../../../json/document.ts'
import { decodeManifest, type Mismatch } from '../../decoders/decode.ts'
import { replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, stringAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

export const nameString = defineLintRule({
  id: 'name-string',
  summary: 'The name is one string',
  group: 'structure',
  severity: 'error',
  authority: ['stack', 'registry'],
  fix: 'suggestion',
  source: 'cozy-stack model/app/konnector.go, cozy-apps-registry registry/registry.go, cozy-harvest-lib',
  *check({ manifest }) {
    for (const mismatch of decodeManifest('stack', manifest.root!, manifest.text).mismatches) {
      if (!isTranslatedName(mismatch)) continue
      const meant = oneName(valueAt(manifest.value, 'name'))
      yield {
        path: mismatch.path,
        range: mismatch.node,
        message: 'The name must be one string for all languages. Write one, and put the others in locales.',
        ...(meant !== undefined && {
          suggestion: meant,
          ...offerFix(
            'suggestion',
            `Write ${JSON.stringify(meant)}`,
            replaceValue(manifest, ['name'], meant),
          ),
        }),
      }
    }
    const name = stringAt(manifest, 'name')
    if (name !== undefined && name !== '' && name.trim() === '')
      yield {
        path: ['name'],
        range: nodeAt(manifest, ['name'])!,
        severity: 'warning',
        authority: ['harvest', 'store'],
        message: 'The name is blank, but users see it. Write one.',
      }
  },
})

/** A name in several languages, as in very old manifests. */
export function isTranslatedName({ node, path }: Mismatch): boolean {
  return node.type === 'object' && path.length === 1 && path[0] === 'name'
}

function oneName(names: unknown): string | undefined {
  if (!isObject(names)) return undefined
  const texts = Object.values(names).filter(text => typeof text === 'string' && text !== '')
  const name = names['en'] ?? texts[0]
  return typeof name === 'string' ? name : undefined
}

import { nodeAt } from '../../../json/document.ts'
import { decodeManifest, type Mismatch } from '../../decoders/decode.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, stringAt } from '../../../json/values.ts'

export const nameString = defineLintRule({
  id: 'name-string',
  summary: 'The name must be one text',
  group: 'structure',
  severity: 'error',
  authority: ['stack', 'registry'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack model/app/konnector.go, cozy-apps-registry registry/registry.go, cozy-harvest-lib',
  since: '0.1.0',
  *check({ manifest }) {
    for (const mismatch of decodeManifest('stack', manifest.root!, manifest.text).mismatches) {
      if (!isTranslatedName(mismatch)) continue
      const meant = oneName(valueAt(manifest.value, 'name'))
      yield {
        path: mismatch.path,
        range: mismatch.node,
        message:
          'The name is one text, the same in every language. Write one, and put the others in locales.',
        ...(meant !== undefined && {
          suggestion: meant,
          ...fixWith('suggestion', `Write ${JSON.stringify(meant)}`, replaceValue(manifest, ['name'], meant)),
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
        message: 'The name is blank, and users see it. Write one.',
      }
  },
})

/** A name in several languages, as very old manifests had it. */
export function isTranslatedName({ node, path }: Mismatch): boolean {
  return node.type === 'object' && path.length === 1 && path[0] === 'name'
}

function oneName(names: unknown): string | undefined {
  if (!isObject(names)) return undefined
  const texts = Object.values(names).filter(text => typeof text === 'string' && text !== '')
  const name = names['en'] ?? texts[0]
  return typeof name === 'string' ? name : undefined
}

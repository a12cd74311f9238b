import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import type { Edit } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument, Path } from '../../../json/document.ts'
import { insertMember, removeAt, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, objectAt, quote } from '../../../json/values.ts'
import { defaultFolders } from './no-advanced-fields.ts'
import { offerFix } from '../../engine/suggest.ts'

/** In the first manifests a field was its type; these are today's types. */
const oldTypes = new Map([
  ['string', 'text'],
  ['text', 'text'],
  ['password', 'password'],
  ['email', 'email'],
  ['date', 'date'],
])

export const fieldObject = defineLintRule({
  id: 'field-object',
  summary: 'A field is an object',
  group: 'fields',
  // The first manifests, which the stack's documentation still prints, have strings here.
  severity: errorWhenPublishing,
  authority: ['harvest'],
  fix: 'safe',
  source: 'cozy-harvest-lib helpers/manifest.js',
  *check({ manifest }) {
    for (const [name, field] of Object.entries(objectAt(manifest, 'fields'))) {
      if (isObject(field)) continue
      const place = ['fields', name]
      const type = typeof field === 'string' ? oldTypes.get(field) : undefined
      const message = `${quote(name)} is ${quote(field)}, not an object, which breaks Harvest's account form.`
      if (type)
        yield {
          path: place,
          message: `${message} Write { "type": ${quote(type)} }.`,
          suggestion: `{ "type": "${type}" }`,
          ...offerFix('safe', `Write { "type": "${type}" }`, replaceValue(manifest, place, { type })),
        }
      else if (field === 'path' || field === 'folder')
        yield {
          path: place,
          message: `${message} Use "folders" to ask for a folder.`,
          ...offerFix('suggestion', 'Use "folders" instead', folderInstead(manifest, place)),
        }
      else yield { path: place, message: `${message} Write { "type": "text" } or another type.` }
    }
  },
})

function folderInstead(manifest: JsonDocument, path: Path): Edit[] | undefined {
  const removal = removeAt(manifest, path)
  if (!removal || valueAt(manifest.value, 'folders') !== undefined) return removal
  const addition = insertMember(manifest, [], 'folders', defaultFolders)
  return addition && [...removal, ...addition]
}

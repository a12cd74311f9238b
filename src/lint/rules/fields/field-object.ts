import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import type { Edit } from '../../../diagnostics/diagnostic.ts'
import type { JsonDocument, Path } from '../../../json/document.ts'
import { fixWith, insertMember, removeAt, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, isObject, objectAt, quote } from '../../../json/values.ts'
import { defaultFolders } from './no-advanced-fields.ts'

/** The types of the first manifests, where a field was its type, and what became of them. */
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
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-harvest-lib helpers/manifest.js',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [name, field] of Object.entries(objectAt(manifest, 'fields'))) {
      if (isObject(field)) continue
      const place = ['fields', name]
      const type = typeof field === 'string' ? oldTypes.get(field) : undefined
      const message = `${quote(name)} is ${quote(field)}, not an object, and Harvest's form for an account breaks on it.`
      if (type)
        yield {
          path: place,
          message: `${message} Write { "type": ${quote(type)} }.`,
          suggestion: `{ "type": "${type}" }`,
          ...fixWith('safe', `make it a field of type ${type}`, replaceValue(manifest, place, { type })),
        }
      else if (field === 'path' || field === 'folder')
        yield {
          path: place,
          message: `${message} Ask for a folder in "folders".`,
          ...fixWith('suggestion', 'ask for it in "folders"', folderInstead(manifest, place)),
        }
      else yield { path: place, message: `${message} Write { "type": "text" }, or the type it has.` }
    }
  },
})

function folderInstead(manifest: JsonDocument, path: Path): Edit[] | undefined {
  const removal = removeAt(manifest, path)
  if (!removal || valueAt(manifest.value, 'folders') !== undefined) return removal
  const addition = insertMember(manifest, [], 'folders', defaultFolders)
  return addition && [...removal, ...addition]
}

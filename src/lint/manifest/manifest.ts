import { localeKeys } from '../../cozy/languages.ts'
import type { JsonDocument } from '../../json/document.ts'
import { valueAt, isObject, type JsonObject, objectAt, stringsAt } from '../../json/values.ts'

/** Members of `fields` that are not form fields but old ways to ask for a folder. */
const askForAFolder = new Set([
  'advancedFields',
  'advanced_fields',
  'folderPath',
  'save_folder',
  'folder_to_save',
])

/** The fields that users fill in, by name; only those that are objects. */
export function formFields(manifest: JsonDocument): [name: string, field: JsonObject][] {
  return Object.entries(objectAt(manifest, 'fields')).filter(
    (entry): entry is [string, JsonObject] =>
      isObject(entry[1]) && !askForAFolder.has(entry[0]) && !isOldAccount(entry[1]),
  )
}

/** The `account` of manifests from 2017: a doctype, not a field. */
function isOldAccount(field: JsonObject): boolean {
  return Object.hasOwn(field, 'doctype') || Object.hasOwn(field, 'accountFormat')
}

/** Whether the manifest asks for a folder, in the current way or an older one. */
export function asksForAFolder(manifest: JsonDocument): boolean {
  if (Array.isArray(valueAt(manifest.value, 'folders'))) return true
  return Object.keys(objectAt(manifest, 'fields')).some(name => askForAFolder.has(name))
}

/** More languages than the store knows; rules compare texts in at most so many. */
export const maxLanguages = 50

/** The languages in `langs`, or else those of the locales. */
export function readLanguages(manifest: JsonDocument): string[] {
  const langs = stringsAt(manifest, 'langs').map(({ text }) => text)
  return langs.length > 0 ? [...new Set(langs)] : Object.keys(readLocales(manifest))
}

/** The locales that are objects, by language; a misplaced member of a locale is not one. */
export function readLocales(manifest: JsonDocument): Record<string, JsonObject> {
  return Object.fromEntries(
    Object.entries(objectAt(manifest, 'locales')).filter(
      (entry): entry is [string, JsonObject] => isObject(entry[1]) && !localeKeys.includes(entry[0]),
    ),
  )
}

import { fieldKeys } from '../../../cozy/fields.ts'
import { formFields } from '../../manifest/manifest.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'
import { suggestKey } from '../../engine/suggest.ts'

/** Documented, but no front end reads them. */
const unread = new Set(['min', 'max', 'pattern', 'advanced', 'description'])

export const fieldUnusedAttr = defineLintRule({
  id: 'field-unused-attr',
  summary: 'Every attribute of a field is read by something',
  group: 'fields',
  severity: 'info',
  authority: ['harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/manifest.js, cozy-apps-registry README',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest))
      for (const key of Object.keys(field)) {
        const at = ['fields', name, key]
        if (unread.has(key)) {
          yield {
            path: at,
            target: 'key',
            message: `No front end reads "${key}". Check the value in the konnector's code instead.`,
          }
          continue
        }
        const meant = fieldKeys.includes(key) ? undefined : didYouMean(key, fieldKeys)
        if (!meant || Object.hasOwn(field, meant)) continue
        yield {
          path: at,
          target: 'key',
          severity: 'warning',
          message: `${quote(key)} is not a field attribute, so nothing reads it. Rename or remove it.`,
          ...suggestKey(manifest, at, meant),
        }
      }
  },
})

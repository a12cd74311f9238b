import { fieldKeys } from '../../../cozy/fields.ts'
import { fixWith, renameKey } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

/** Documented, and read by no front end of today. */
const unread = new Set(['min', 'max', 'pattern', 'advanced', 'description'])

export const fieldUnusedAttr = defineLintRule({
  id: 'field-unused-attr',
  summary: 'An attribute of a field is one that something reads',
  group: 'fields',
  severity: 'info',
  authority: ['harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/manifest.js, cozy-apps-registry README',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest))
      for (const key of Object.keys(field)) {
        const at = ['fields', name, key]
        if (unread.has(key)) {
          yield {
            path: at,
            target: 'key',
            message: `No front end of today reads "${key}". Check the value in the konnector's code.`,
          }
          continue
        }
        const meant = fieldKeys.includes(key) ? undefined : didYouMean(key, fieldKeys)
        if (!meant || Object.hasOwn(field, meant)) continue
        yield {
          path: at,
          target: 'key',
          severity: 'warning',
          message: `${quote(key)} is not an attribute of a field, and nothing reads it. Remove it.`,
          suggestion: meant,
          ...fixWith('suggestion', `name it ${quote(meant)}`, renameKey(manifest, at, meant)),
        }
      }
  },
})

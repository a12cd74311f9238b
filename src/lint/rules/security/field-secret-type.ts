import { encryptedNames } from '../../../cozy/fields.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringOrEmpty } from '../../../json/values.ts'
import { suggestValue } from '../../engine/suggest.ts'

const secret =
  /^(new|old)?_?(pass(word|phrase|wd|code)?|mot_?de_?passe|secret|pin(_?code)?)$|_(password|secret|pin)$|(Password|Secret)$/i

export const fieldSecretType = defineLintRule({
  id: 'field-secret-type',
  summary: 'A field for a secret has the type "password"',
  group: 'security',
  severity: 'warning',
  authority: ['security', 'harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/manifest.js (sanitizeEncrypted)',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      if (!secret.test(name) || !['text', 'email', 'date'].includes(stringOrEmpty(field.type))) continue
      const at = ['fields', name, 'type']
      const stored = encryptedNames.includes(name) || field.encrypted === true
      yield {
        path: at,
        message: `${quote(name)} is visible while users type it${stored ? '' : ' and is not stored encrypted'}. Use the type "password".`,
        ...suggestValue(manifest, at, 'password'),
      }
    }
  },
})

import { encryptedNames } from '../../../cozy/fields.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import { formFields } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringOrEmpty } from '../../../json/values.ts'

const secret =
  /^(new|old)?_?(pass(word|phrase|wd|code)?|mot_?de_?passe|secret|pin(_?code)?)$|_(password|secret|pin)$|(Password|Secret)$/i

export const fieldSecretType = defineLintRule({
  id: 'field-secret-type',
  summary: 'A secret is asked for in a field that hides it',
  group: 'security',
  severity: 'warning',
  authority: ['security', 'harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/manifest.js (sanitizeEncrypted)',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [name, field] of formFields(manifest)) {
      if (!secret.test(name) || !['text', 'email', 'date'].includes(stringOrEmpty(field.type))) continue
      const at = ['fields', name, 'type']
      const stored = encryptedNames.includes(name) || field.encrypted === true
      yield {
        path: at,
        message: `${quote(name)} is shown while it is typed${stored ? '' : ', and is not stored encrypted'}. Give it the type "password".`,
        suggestion: 'password',
        ...fixWith('suggestion', 'make it a password', replaceValue(manifest, at, 'password')),
      }
    }
  },
})

import { replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'
import { offerFix } from '../../engine/suggest.ts'

const key = 'banksTransactionRegExp'

export const banksRegexpBackspace = defineLintRule({
  id: 'banks-regexp-backspace',
  summary: 'A word boundary in a JSON string is written `\\\\b`',
  group: 'fields',
  severity: 'error',
  authority: ['libs'],
  fix: 'safe',
  source: 'cozy-konnector-libs src/libs/saveBills.js',
  *check({ manifest }) {
    const source = stringAt(manifest, key)
    if (!source?.includes('\b')) return
    const meant = source.replaceAll('\b', '\\b')
    yield {
      path: [key],
      message: 'In JSON, `\\b` is a backspace character, so this pattern never matches. Write `\\\\b`.',
      suggestion: meant,
      ...offerFix('safe', 'write `\\\\b`', replaceValue(manifest, [key], meant)),
    }
  },
})

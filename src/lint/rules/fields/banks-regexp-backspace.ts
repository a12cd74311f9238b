import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'

const key = 'banksTransactionRegExp'

export const banksRegexpBackspace = defineLintRule({
  id: 'banks-regexp-backspace',
  summary: 'A word boundary is written `\\\\b` in JSON',
  group: 'fields',
  severity: 'error',
  authority: ['libs'],
  needs: ['manifest'],
  fix: 'safe',
  source: 'cozy-konnector-libs src/libs/saveBills.js',
  since: '0.1.0',
  *check({ manifest }) {
    const source = stringAt(manifest, key)
    if (!source?.includes('\b')) return
    const meant = source.replaceAll('\b', '\\b')
    yield {
      path: [key],
      message:
        'In JSON `\\b` is a backspace, which no bank writes, so the expression never fits. Write `\\\\b`.',
      suggestion: meant,
      ...fixWith('safe', 'write `\\\\b`', replaceValue(manifest, [key], meant)),
    }
  },
})

import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const namePathSafe = defineLintRule({
  id: 'name-path-safe',
  summary: 'The name can be the name of a folder',
  group: 'identity',
  severity: 'warning',
  authority: ['runtime', 'harvest'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/konnectors.js (renderSubDir), cozy-stack worker/exec/konnector.go',
  since: '0.1.0',
  *check({ manifest }) {
    const name = stringAt(manifest, 'name')
    if (name === undefined || name.trim() === '') return
    const meant = name.replaceAll(/[\p{Cc}/\\\s]+/gu, ' ').trim()
    if (meant === name || !/[\p{Cc}/\\]|^\s|\s$/u.test(name)) return
    yield {
      path: ['name'],
      message:
        'The folder of the files has this name too. Write it without slashes, control characters or blanks at its ends.',
      suggestion: meant,
      ...fixWith('suggestion', `write ${quote(meant)}`, replaceValue(manifest, ['name'], meant)),
    }
  },
})

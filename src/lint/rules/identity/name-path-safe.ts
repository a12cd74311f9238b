import { defineLintRule } from '../../engine/rule.ts'
import { stringAt } from '../../../json/values.ts'
import { suggestValue } from '../../engine/suggest.ts'

export const namePathSafe = defineLintRule({
  id: 'name-path-safe',
  summary: 'The name can be used as a folder name',
  group: 'identity',
  severity: 'warning',
  authority: ['runtime', 'harvest'],
  fix: 'suggestion',
  source: 'cozy-harvest-lib helpers/konnectors.js (renderSubDir), cozy-stack worker/exec/konnector.go',
  *check({ manifest }) {
    const name = stringAt(manifest, 'name')
    if (name === undefined || name.trim() === '') return
    const meant = name.replaceAll(/[\p{Cc}/\\\s]+/gu, ' ').trim()
    if (meant === name || !/[\p{Cc}/\\]|^\s|\s$/u.test(name)) return
    yield {
      path: ['name'],
      message:
        'The folder for the files has the same name. Remove slashes, control characters and spaces at the ends.',
      ...suggestValue(manifest, ['name'], meant),
    }
  },
})

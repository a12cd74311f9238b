import { parseRepository } from '../../manifest/repository.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const sourceUrl = defineLintRule({
  id: 'source-url',
  summary: 'The source is the URL of a repository',
  group: 'identity',
  severity: 'warning',
  authority: ['convention'],
  source: 'cozy-apps-registry README, cozy-stack model/app/fetcher_git.go',
  *check({ manifest }) {
    const source = stringAt(manifest, 'source')
    if (source === undefined || /^registry:\/\/[a-z0-9-]+/.test(source)) return
    if (/[:/]/.test(source) && parseRepository(source) !== undefined) return
    yield {
      path: ['source'],
      message: `${quote(source)} is not the URL of a repository. Write one, such as git@github.com:konnectors/edf.git.`,
    }
  },
})

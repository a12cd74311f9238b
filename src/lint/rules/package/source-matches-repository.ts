import { parseRepository } from '../../manifest/repository.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { valueAt, quote, stringAt } from '../../../json/values.ts'
import { isPlaceholder } from '../publication/no-placeholder.ts'

export const sourceMatchesRepository = defineLintRule({
  id: 'source-matches-repository',
  summary: 'The manifest and package.json name the same repository',
  group: 'package',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest', 'package'],
  source: 'cozy-konnector-template manifest.konnector and package.json',
  *check({ manifest, pkg }) {
    const source = stringAt(manifest, 'source')
    const repository = valueAt(pkg?.value, 'repository')
    const url = typeof repository === 'string' ? repository : valueAt(repository, 'url')
    if (!pkg || source === undefined || typeof url !== 'string' || isPlaceholder(['source'], source)) return
    const [one, other] = [parseRepository(source), parseRepository(url)]
    if (one === undefined || other === undefined || one === other) return
    yield {
      path: ['source'],
      message: `The source is ${quote(one)} here, but the repository in package.json is ${quote(other)}. Correct the wrong one.`,
      related: [
        {
          document: pkg,
          path: typeof repository === 'string' ? ['repository'] : ['repository', 'url'],
          message: 'the repository in package.json',
        },
      ],
    }
  },
})

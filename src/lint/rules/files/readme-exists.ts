import { defineLintRule } from '../../engine/rule.ts'

export const readmeExists = defineLintRule({
  id: 'readme-exists',
  summary: 'There is a README',
  group: 'files',
  severity: 'info',
  authority: ['convention'],
  needs: ['manifest', 'files'],
  source: 'cozy-konnector-template README.md',
  *check({ files }) {
    if (files && !files.paths.some(path => /^readme(\.\w+)?$/i.test(path)))
      yield {
        file: 'README.md',
        message: 'There is no README. Add one so that future maintainers have a starting point.',
      }
  },
})

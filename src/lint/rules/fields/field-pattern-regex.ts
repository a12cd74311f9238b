import { formFields } from '../../manifest/manifest.ts'
import { checkRegex } from '../../manifest/regex.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const fieldPatternRegex = defineLintRule({
  id: 'field-pattern-regex',
  summary: "A field's pattern is a regular expression",
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  needs: ['manifest'],
  source: 'cozy-apps-registry README',
  since: '0.1.0',
  *check({ manifest }) {
    for (const [name, { pattern }] of formFields(manifest)) {
      if (typeof pattern !== 'string') continue
      const problem = checkRegex(pattern)
      if (problem)
        yield {
          path: ['fields', name, 'pattern'],
          message: `This is no regular expression: ${problem}. Repair or remove it.`,
        }
    }
  },
})

import { formFields } from '../../manifest/manifest.ts'
import { checkRegex } from '../../manifest/regex.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const fieldPatternRegex = defineLintRule({
  id: 'field-pattern-regex',
  summary: "A field's pattern is a valid regular expression",
  group: 'fields',
  severity: 'warning',
  authority: ['harvest'],
  source: 'cozy-apps-registry README',
  *check({ manifest }) {
    for (const [name, { pattern }] of formFields(manifest)) {
      if (typeof pattern !== 'string') continue
      const problem = checkRegex(pattern)
      if (problem)
        yield {
          path: ['fields', name, 'pattern'],
          message: `This is not a valid regular expression: ${problem}. Fix or remove it.`,
        }
    }
  },
})

import { fixWith, replaceValue } from '../../../json/edits.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote, stringAt } from '../../../json/values.ts'

export const languageNode = defineLintRule({
  id: 'language-node',
  summary: 'The language must be "node"',
  group: 'structure',
  severity: 'warning',
  authority: ['convention'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-stack model/app/konnector.go (Language)',
  since: '0.1.0',
  *check({ manifest }) {
    const language = stringAt(manifest, 'language')
    if (language === undefined || language === 'node') return
    yield {
      path: ['language'],
      message: `${quote(language)} is not a language konnectors run in: there is "node" alone. Write it, or remove the field.`,
      suggestion: 'node',
      ...fixWith('suggestion', 'Write "node"', replaceValue(manifest, ['language'], 'node')),
    }
  },
})

import { errorWhenPublishing } from '../../../diagnostics/rule.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const jsonSingleValue = defineLintRule({
  id: 'json-single-value',
  summary: 'Nothing follows the manifest in its file',
  group: 'syntax',
  severity: errorWhenPublishing,
  authority: ['registry'],
  needs: [],
  fix: 'suggestion',
  source: 'Go encoding/json: Unmarshal, of the registry, reads to the end; Decoder, of the stack, does not',
  *check({ manifest: { problems, text } }) {
    for (const { kind, message, offset, length } of problems) {
      if (kind !== 'after-value') continue
      const end = text.length - /\r?\n?$/.exec(text)![0].length
      const edits = [{ offset, length: end - offset, content: '' }]
      yield {
        message,
        range: { offset, length },
        fixes: [{ kind: 'suggestion', description: 'Remove what follows the manifest', edits }],
      }
    }
  },
})

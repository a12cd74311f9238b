import { defineLintRule } from '../../engine/rule.ts'

export const noBom = defineLintRule({
  id: 'no-bom',
  summary: 'The manifest does not start with a byte order mark',
  group: 'syntax',
  severity: 'error',
  authority: ['stack', 'registry'],
  needs: [],
  fix: 'safe',
  source: 'Go encoding/json: invalid character looking for beginning of value',
  *check({ manifest }) {
    for (const { kind, message, offset, length } of manifest.problems) {
      if (kind !== 'bom') continue
      const edits = [{ offset, length, content: '' }]
      yield {
        message,
        range: { offset, length },
        fixes: [{ kind: 'safe', description: 'Remove the byte order mark', edits }],
      }
    }
  },
})

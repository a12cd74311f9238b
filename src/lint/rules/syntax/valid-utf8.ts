import { defineLintRule } from '../../engine/rule.ts'

export const validUtf8 = defineLintRule({
  id: 'valid-utf8',
  summary: 'The manifest must be UTF-8',
  group: 'syntax',
  severity: 'error',
  authority: ['store', 'harvest'],
  needs: [],
  source: 'Go encoding/json, which reads each wrong byte as U+FFFD and says nothing',
  since: '0.1.0',
  *check({ manifest: { invalid } }) {
    const [first] = invalid
    if (!first) return
    const said =
      invalid.length > 1 ? `This byte, and ${invalid.length - 1} more of the file, are` : 'This byte is'
    yield {
      range: first,
      message: `${said} not UTF-8, and will be shown as \ufffd. Save the file as UTF-8.`,
    }
  },
})

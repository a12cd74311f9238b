import { defineLintRule } from '../../engine/rule.ts'

export const validUtf8 = defineLintRule({
  id: 'valid-utf8',
  summary: 'The manifest is UTF-8',
  group: 'syntax',
  severity: 'error',
  authority: ['store', 'harvest'],
  needs: [],
  source: 'Go encoding/json, which reads each wrong byte as U+FFFD and says nothing',
  *check({ manifest: { invalid } }) {
    const [first] = invalid
    if (!first) return
    const which =
      invalid.length > 1 ? `This byte and ${invalid.length - 1} more of the file are` : 'This byte is'
    yield {
      range: first,
      message: `${which} not UTF-8 and will be shown as \ufffd. Save the file as UTF-8.`,
    }
  },
})

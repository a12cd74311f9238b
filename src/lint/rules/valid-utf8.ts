import { defineLintRule } from '../rule.ts'

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
    const more = invalid.length > 1 ? ` So are ${invalid.length - 1} more bytes of the file.` : ''
    yield {
      range: first,
      message: `This byte is not UTF-8, and will be shown as \ufffd.${more} Save the file as UTF-8.`,
    }
  },
})

import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const sourceStdout = defineLintRule({
  id: 'source-stdout',
  summary: 'What a konnector prints are lines of the log',
  group: 'source',
  severity: 'info',
  authority: ['runtime'],
  needs: ['manifest', 'source'],
  source: 'cozy-stack worker/exec/konnector.go',
  since: '0.1.0',
  *check({ manifest, source }) {
    if (!source || isClientSide(manifest)) return
    for (const { path, text, calls } of source.files)
      for (const call of calls) {
        // What goes to console.error and console.warn is stderr, which the stack keeps as it is.
        if (!/^(console\.(log|info|debug|dir)|process\.stdout\.write)$/.test(call.callee)) continue
        const [first] = call.arguments
        // An error or a cheerio object is for source-console-object.
        if (
          call.arguments.some(({ kind }) => kind !== 'string' && kind !== 'other') &&
          first?.kind !== 'string'
        )
          continue
        yield {
          file: path,
          text,
          range: call,
          message: 'The stack reads stdout as JSON, line by line, and drops this. Use log(level, message).',
        }
      }
  },
})

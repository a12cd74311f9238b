import { defineLintRule } from '../../engine/rule.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const sourceStdout = defineLintRule({
  id: 'source-stdout',
  summary: 'The konnector prints only log lines',
  group: 'source',
  severity: 'info',
  authority: ['runtime'],
  needs: ['manifest', 'source'],
  source: 'cozy-stack worker/exec/konnector.go',
  *check({ manifest, source }) {
    if (!source || isClientSide(manifest)) return
    for (const { path, text, calls } of source.files)
      for (const call of calls) {
        // console.error and console.warn write to stderr, which the stack keeps as it is.
        if (!/^(console\.(log|info|debug|dir)|process\.stdout\.write)$/.test(call.callee)) continue
        const [first] = call.arguments
        // source-console-object reports an error or a cheerio object.
        if (
          call.arguments.some(({ kind }) => kind !== 'string' && kind !== 'other') &&
          first?.kind !== 'string'
        )
          continue
        yield {
          file: path,
          text,
          range: call,
          message:
            'The stack expects a JSON log line on stdout and drops anything else. Use log(level, message).',
        }
      }
  },
})

import { defineLintRule } from '../../engine/rule.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const sourceConsoleObject = defineLintRule({
  id: 'source-console-object',
  summary: 'The code does not print errors or cheerio objects as a whole',
  group: 'source',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest', 'source'],
  source: 'The konnector tutorial (cozy.github.io), cozy-konnector-libs docs',
  *check({ manifest, source }) {
    // The app's web view has no cheerio, and a person reads its console.
    if (!source || isClientSide(manifest)) return
    for (const { path, text, calls } of source.files)
      for (const call of calls) {
        if (!/^console\.(log|info|warn|error|debug|dir|trace)$/.test(call.callee)) continue
        for (const argument of call.arguments)
          if (argument.kind === 'caught' || argument.kind === 'cheerio')
            yield {
              file: path,
              text,
              range: argument,
              message:
                argument.kind === 'caught'
                  ? 'An error may contain a whole page or a cheerio object, and printing it can use up all memory. Print its message.'
                  : 'Printing a cheerio object can use up all memory. Print its text() or html().',
            }
      }
  },
})

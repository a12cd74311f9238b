import { isClientSide } from '../../manifest/manifest.ts'
import { defineLintRule } from '../../engine/rule.ts'

export const sourceConsoleObject = defineLintRule({
  id: 'source-console-object',
  summary: 'Neither an error nor a cheerio object is given to console',
  group: 'source',
  severity: 'warning',
  authority: ['runtime'],
  needs: ['manifest', 'source'],
  source: 'The konnector tutorial (cozy.github.io), cozy-konnector-libs docs',
  since: '0.1.0',
  *check({ manifest, source }) {
    // In the app's web view there is no cheerio, and the console has a person before it.
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
                  ? 'An error may hold a whole page or a cheerio object, and printing that can take all memory. Print its message.'
                  : 'Printing a cheerio object can take all memory. Print its text() or html().',
            }
      }
  },
})

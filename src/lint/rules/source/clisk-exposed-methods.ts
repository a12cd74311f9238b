import { exposedMethods } from '../../../cozy/libs-helpers.ts'
import { quote } from '../../../json/values.ts'
import { defineLintRule } from '../../engine/rule.ts'

import type { SourceCall, SourceCode, SourceLiteral } from '../../source/source.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const cliskExposedMethods = defineLintRule({
  id: 'clisk-exposed-methods',
  summary: 'A method that runs in the worker is exposed',
  group: 'source',
  severity: 'error',
  authority: ['flagship'],
  needs: ['manifest', 'source'],
  source: 'cozy-clisk src/contentscript/ContentScript.js',
  *check({ manifest, source }) {
    // A file that cannot be read may expose them.
    if (!source || !isClientSide(manifest) || source.unread.length > 0) return
    const reported = new Set<string>()
    for (const file of source.files)
      for (const call of file.calls) {
        const method = methodOf(call)
        if (!method || exposedMethods.has(method.text) || reported.has(method.text)) continue
        if (isNamedElsewhere(source, method.text)) continue
        reported.add(method.text)
        yield {
          file: file.path,
          text: file.text,
          range: method,
          message: `The pilot runs ${quote(method.text)} in the worker, which does not expose it, and the app gives it false. Add it to additionalExposedMethodsNames.`,
        }
      }
  },
})

function methodOf({ callee, arguments: [first] }: SourceCall): SourceLiteral | undefined {
  if (!first) return undefined
  const { offset, length, text, members } = first
  if (callee === 'this.runInWorker' && text !== undefined) return { offset, length, text }
  const method = callee === 'this.runInWorkerUntilTrue' ? members?.get('method') : undefined
  return typeof method === 'string' ? { offset, length, text: method } : undefined
}

/** Whether the name stands anywhere but in such calls, such as in the list of what is exposed. */
function isNamedElsewhere({ files }: SourceCode, name: string): boolean {
  return files.some(({ calls, strings }) => {
    const asked = calls.flatMap(call => (methodOf(call)?.text === name ? [methodOf(call)!] : []))
    return strings.some(
      ({ text, offset }) =>
        text === name && !asked.some(range => offset >= range.offset && offset < range.offset + range.length),
    )
  })
}

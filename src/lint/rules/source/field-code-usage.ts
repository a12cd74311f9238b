import { objectAt, quote } from '../../../json/values.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { formFields } from '../../manifest/manifest.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

export const fieldCodeUsage = defineLintRule({
  id: 'field-code-usage',
  summary: 'The code reads fields by the names that the manifest gives them',
  group: 'source',
  severity: 'error',
  authority: ['runtime'],
  needs: ['manifest', 'source'],
  source: 'cozy-konnector-libs src/libs/BaseKonnector.js (run)',
  *check({ manifest, source }) {
    if (!source || isClientSide(manifest) || manifest.truncated) return
    const names = formFields(manifest).map(([name]) => name)
    const known = new Set(Object.keys(objectAt(manifest, 'fields')))
    const reads = source.files.flatMap(file => file.fieldReads.map(read => ({ file, read })))
    const used = new Set(reads.map(({ read }) => read.text))
    // The code may read a field that the manifest lacks, such as a folder; a similar one that is unused is a mistake.
    const unused = names.filter(name => !used.has(name))
    for (const { file, read } of reads) {
      const meant = known.has(read.text) ? undefined : didYouMean(read.text, unused)
      if (meant)
        yield {
          file: file.path,
          text: file.text,
          range: read,
          message: `The manifest has no field ${quote(read.text)}, so this is always undefined. Read ${quote(meant)}, or rename the field.`,
          suggestion: meant,
          related: [{ path: ['fields', meant], target: 'key', message: 'the code does not read this field' }],
        }
    }
  },
})

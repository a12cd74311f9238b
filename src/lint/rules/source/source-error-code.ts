import { exportedErrors, otherErrors } from '../../../cozy/konnector-errors.ts'
import { didYouMean } from '../../../text/did-you-mean.ts'
import { defineLintRule } from '../../engine/rule.ts'
import { quote } from '../../../json/values.ts'

const codes = [...exportedErrors.values(), ...otherErrors]

export const sourceErrorCode = defineLintRule({
  id: 'source-error-code',
  summary: "Error codes are in the libs' list",
  group: 'source',
  severity: 'warning',
  authority: ['harvest', 'libs'],
  needs: ['manifest', 'source'],
  source: 'cozy-konnector-libs src/helpers/errors.js, cozy-stack worker/exec/konnector.go',
  *check({ source }) {
    for (const { path, text, thrown, errorNames } of source?.files ?? []) {
      for (const name of errorNames) {
        if (exportedErrors.has(name.text)) continue
        const meant = didYouMean(name.text, exportedErrors.keys())
        yield {
          file: path,
          text,
          range: name,
          message: `The libs do not export an error ${quote(name.text)}, so the code throws undefined. Use one that they export.`,
          ...(meant && { suggestion: meant }),
        }
      }
      for (const code of thrown) {
        if (!/^[A-Z]+(_[A-Z]+)+(\.[A-Z_]+)?$/.test(code.text) || codes.includes(code.text)) continue
        // The konnector may catch its own codes; one similar to a known code is meant for Harvest.
        const meant = didYouMean(code.text, codes)
        if (meant)
          yield {
            file: path,
            text,
            range: code,
            message: `Harvest does not know the error ${quote(code.text)} and shows an unknown error. Use a code that it knows.`,
            suggestion: meant,
          }
      }
    }
  },
})

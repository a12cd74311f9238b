import type { Formatter } from './format.ts'
import { inert, visible } from '../text/escape.ts'
import { placeInWords, suggestionInWords } from './wording.ts'

/** One line a finding, as compilers write them and editors read them: `file:line:column: severity: message [rule]`. */
export const unix: Formatter = ({ diagnostics }) =>
  inert(
    diagnostics
      .map(diagnostic => {
        const { severity, message, suggestion, rule } = diagnostic
        const place = placeInWords(diagnostic)
        const words = [message, suggestion === undefined ? '' : `(${suggestionInWords(suggestion)})`]
        const text = words
          .filter(Boolean)
          .join(' ')
          .replace(/\s*\n\s*/g, ' ')
        return `${visible(`${place && `${place}: `}${severity}: ${text} [${rule}]`)}\n`
      })
      .join(''),
  )

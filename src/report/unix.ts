import type { Formatter } from './format.ts'
import { escapeCommands, escapeControls } from '../text/escape.ts'
import { joinLines } from '../text/format.ts'
import { formatPlace, formatSuggestion } from './wording.ts'

/** One line a finding, as compilers write them and editors read them: `file:line:column: severity: message [rule]`. */
export const unix: Formatter = ({ diagnostics }) =>
  escapeCommands(
    diagnostics
      .map(diagnostic => {
        const { severity, message, suggestion, rule } = diagnostic
        const place = formatPlace(diagnostic)
        const words = [message, suggestion === undefined ? '' : `(${formatSuggestion(suggestion)})`]
        const text = joinLines(words.filter(Boolean).join(' '))
        return `${escapeControls(`${place && `${place}: `}${severity}: ${text} [${rule}]`)}\n`
      })
      .join(''),
  )

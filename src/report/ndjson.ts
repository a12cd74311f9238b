import type { Formatter } from './format.ts'
import { plainDiagnostic, plainStep, stringify } from './json.ts'

/** A JSON object a line: the findings, the steps, the summary last; `type` says which is which. */
export const ndjson: Formatter = ({ version, diagnostics, steps, summary }) =>
  [
    ...diagnostics.map(diagnostic => ({ type: 'diagnostic', ...plainDiagnostic(diagnostic) })),
    ...steps.map(step => ({ type: 'step', ...plainStep(step) })),
    { type: 'summary', version, ...summary },
  ]
    .map(line => `${stringify(line)}\n`)
    .join('')

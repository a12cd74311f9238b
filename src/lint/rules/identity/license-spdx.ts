import { formatList } from '../../../text/format.ts'
import type { JsonDocument } from '../../../json/document.ts'
import { fixWith, replaceValue } from '../../../json/edits.ts'
import type { CorrectLicense } from '../../license/correct-license.ts'
import { checkLicense } from '../../license/license.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { valueAt, quote } from '../../../json/values.ts'

export const licenseSpdx = defineLintRule({
  id: 'license-spdx',
  summary: 'A license is an SPDX expression',
  group: 'identity',
  severity: 'warning',
  authority: ['convention'],
  needs: ['manifest'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README; https://spdx.org/licenses/',
  since: '0.1.0',
  *check({ manifest, pkg, correctLicense }) {
    yield* checkDocument(manifest, correctLicense)
    if (pkg) yield* checkDocument(pkg, correctLicense)
  },
})

function* checkDocument(document: JsonDocument, correct?: CorrectLicense): Generator<LintFinding> {
  const license = valueAt(document.value, 'license') ?? undefined
  if (license === undefined) return
  const place = { document, path: ['license'] }
  if (typeof license !== 'string') {
    yield {
      ...place,
      message: 'A license is a string that holds an SPDX expression. Write one, such as "MIT".',
    }
    return
  }
  const verdict = checkLicense(license)
  if (verdict.kind === 'invalid') {
    const meant = correct?.(license)
    yield {
      ...place,
      message: `${quote(license)} is not an SPDX license expression. Write an id of the SPDX list.`,
      ...(meant && { suggestion: meant }),
      ...(meant &&
        fixWith('suggestion', `write ${quote(meant)}`, replaceValue(document, ['license'], meant))),
    }
  }
  if (verdict.kind === 'deprecated') {
    const { id, successors } = verdict
    const instead = successors.length > 0 ? `: it became ${formatList(successors, { last: 'or' })}` : ''
    yield { ...place, severity: 'info', message: `SPDX has deprecated the id ${quote(id)}${instead}.` }
  }
}

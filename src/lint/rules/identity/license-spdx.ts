import type { JsonDocument } from '../../../json/document.ts'
import { correctLicense } from '../../license/correct-license.ts'
import { checkLicense } from '../../license/license.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { valueAt, quote } from '../../../json/values.ts'
import { formatList } from '../../../text/format.ts'
import { suggestValue } from '../../engine/suggest.ts'

export const licenseSpdx = defineLintRule({
  id: 'license-spdx',
  summary: 'The licence is an SPDX expression',
  group: 'identity',
  severity: 'warning',
  authority: ['convention'],
  fix: 'suggestion',
  source: 'cozy-apps-registry README; https://spdx.org/licenses/',
  *check({ manifest, pkg }) {
    yield* checkDocument(manifest)
    if (pkg) yield* checkDocument(pkg)
  },
})

function* checkDocument(document: JsonDocument): Generator<LintFinding> {
  const license = valueAt(document.value, 'license') ?? undefined
  if (license === undefined) return
  const place = { document, path: ['license'] }
  if (typeof license !== 'string') {
    yield {
      ...place,
      message: 'The licence must be a string with an SPDX expression. Write one, such as "MIT".',
    }
    return
  }
  const verdict = checkLicense(license)
  if (verdict.kind === 'invalid') {
    const meant = correctLicense(license)
    yield {
      ...place,
      message: `${quote(license)} is not an SPDX licence expression. Use an identifier from the SPDX list.`,
      ...suggestValue(document, ['license'], meant),
    }
  }
  if (verdict.kind === 'deprecated') {
    const { id, successors } = verdict
    const instead = successors.length > 0 ? ` Use ${formatList(successors, { last: 'or' })}.` : ''
    yield { ...place, severity: 'info', message: `The SPDX identifier ${quote(id)} is deprecated.${instead}` }
  }
}

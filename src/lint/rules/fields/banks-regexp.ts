import { readPermissions } from '../../../cozy/permissions.ts'
import { checkRegex } from '../../manifest/regex.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { isUnused, mentions } from '../../source/uses.ts'
import { valueAt, stringAt } from '../../../json/values.ts'
import { isClientSide } from '../../../konnector/client-side.ts'

const key = 'banksTransactionRegExp'

export const banksRegexp = defineLintRule({
  id: 'banks-regexp',
  summary: "The pattern that finds a vendor's bank operations is a good one",
  group: 'fields',
  severity: 'warning',
  authority: ['libs'],
  source: 'cozy-konnector-libs src/libs/saveBills.js',
  *check({ manifest, source: code }) {
    const source = stringAt(manifest, key)
    if (source === undefined) {
      // The flagship app's saveBills does not read it.
      if (isClientSide(manifest)) return
      // Bills with their own criteria need no pattern, and neither does code that saves no bill.
      if (code && (isUnused(code, 'io.cozy.bills') || mentions(code, 'matchingCriterias'))) return
      const bills = readPermissions(manifest).find(({ doctype }) => doctype === 'io.cozy.bills')
      if (bills && valueAt(manifest.value, key) === undefined)
        yield {
          path: bills.path,
          target: 'key',
          severity: 'info',
          message: `${key} is missing, so saveBills cannot match bills with bank operations and rewrites every bill on each run. Add one, such as \\\\bacme\\\\b.`,
        }
    } else if (!source.includes('\b')) yield* checkSource(source)
  },
})

function* checkSource(source: string): Generator<LintFinding> {
  const problem = checkRegex(source)
  if (problem) {
    yield {
      path: [key],
      message: `This is not a valid regular expression: ${problem}. Fix it: saveBills writes it into every bill.`,
    }
    return
  }
  // A backslash before a letter without a special meaning: most often the b of \b was lost.
  const lost = /(^|\|)\\([aeghijlmoqyzACEFGHIJKLMNOQRTUVXYZ])/.exec(source)
  if (lost)
    yield {
      path: [key],
      message: `The backslash before ${JSON.stringify(lost[2])} has no meaning; a "b" may be missing. Write \`\\\\b${lost[2]}\` or remove the backslash.`,
      suggestion: source.replace(lost[0], `${lost[1]}\\b${lost[2]}`),
    }
  else if (source.replaceAll(/\\b|[()|^$?*.\s]/g, '').length <= 2)
    yield {
      path: [key],
      message:
        "This pattern is so short that it matches other vendors' operations. Write the name as banks print it.",
    }
  else if (!source.includes('\\b') && !/[\^$]/.test(source))
    yield {
      path: [key],
      severity: 'info',
      message: 'This pattern also matches inside longer words. Put a word boundary, `\\\\b`, on both sides.',
    }
}

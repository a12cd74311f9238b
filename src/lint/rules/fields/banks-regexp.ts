import { isClientSide } from '../../manifest/manifest.ts'
import { readPermissions } from '../../../cozy/permissions.ts'
import { checkRegex } from '../../manifest/regex.ts'
import { defineLintRule, type LintFinding } from '../../engine/rule.ts'
import { isUnused, mentions } from '../../source/uses.ts'
import { valueAt, stringAt } from '../../../json/values.ts'

const key = 'banksTransactionRegExp'

export const banksRegexp = defineLintRule({
  id: 'banks-regexp',
  summary: "The expression that finds a vendor's bank operations is a sound one",
  group: 'fields',
  severity: 'warning',
  authority: ['libs'],
  needs: ['manifest'],
  source: 'cozy-konnector-libs src/libs/saveBills.js',
  since: '0.1.0',
  *check({ manifest, source: code }) {
    const source = stringAt(manifest, key)
    if (source === undefined) {
      // The flagship app's saveBills does not read it.
      if (isClientSide(manifest)) return
      // A bill that brings its own criteria needs none of the manifest; code that saves no bill needs none at all.
      if (code && (isUnused(code, 'io.cozy.bills') || mentions(code, 'matchingCriterias'))) return
      const bills = readPermissions(manifest).find(({ doctype }) => doctype === 'io.cozy.bills')
      if (bills && valueAt(manifest.value, key) === undefined)
        yield {
          path: bills.path,
          target: 'key',
          severity: 'info',
          message: `No ${key} tells which bank operations pay the bills, and saveBills writes every bill again at each run. Write one, such as \\\\bacme\\\\b.`,
        }
    } else if (!source.includes('\b')) yield* checkSource(source)
  },
})

function* checkSource(source: string): Generator<LintFinding> {
  const problem = checkRegex(source)
  if (problem) {
    yield {
      path: [key],
      message: `This is no regular expression: ${problem}. Repair it: saveBills writes it on every bill.`,
    }
    return
  }
  // Letters that mean nothing after a backslash: most often the b of \b was lost.
  const lost = /(^|\|)\\([aeghijlmoqyzACEFGHIJKLMNOQRTUVXYZ])/.exec(source)
  if (lost)
    yield {
      path: [key],
      message: `A backslash before ${JSON.stringify(lost[2])} means nothing, so a letter seems lost. Write \`\\\\b${lost[2]}\`, or remove the backslash.`,
      suggestion: source.replace(lost[0], `${lost[1]}\\b${lost[2]}`),
    }
  else if (source.replaceAll(/\\b|[()|^$?*.\s]/g, '').length <= 2)
    yield {
      path: [key],
      message:
        'So short an expression fits operations of other vendors too. Write the name as banks print it.',
    }
  else if (!source.includes('\\b') && !/[\^$]/.test(source))
    yield {
      path: [key],
      severity: 'info',
      message: 'This fits inside of longer words too. Put a word boundary, `\\\\b`, on both sides.',
    }
}

import licenseIds from 'spdx-license-ids/index.json' with { type: 'json' }
import { maxLicenseLength } from '../../cozy/license-expression.ts'
import { checkLicense } from './license.ts'

/**
 * The SPDX expression with the same meaning as an invalid one. Only letter case, separators and the spelling of operators
 * may differ, because any other correction would change what the licence grants.
 */
export function correctLicense(text: string): string | undefined {
  if (text.length > maxLicenseLength) return undefined
  if (/^unlicensed$/i.test(text.trim())) return 'UNLICENSED'
  const parts = text.trim().split(/\s*([()])\s*|\s+(and|or|with)\s+/i)
  const corrected = parts.flatMap(part => {
    if (!part) return []
    return /^(and|or|with|[()])$/i.test(part) ? [part.toUpperCase()] : [findId(part) ?? part]
  })
  const meant = corrected.join(' ').replaceAll('( ', '(').replaceAll(' )', ')')
  return meant !== text && ['valid', 'elsewhere'].includes(checkLicense(meant).kind) ? meant : undefined
}

/** The identifier that differs from a name only in case and separators: `apache 2.0` is `Apache-2.0`. */
function findId(name: string): string | undefined {
  const same = licenseIds.filter(id => normalizeId(id) === normalizeId(name))
  return same.length === 1 ? same[0] : undefined
}

function normalizeId(name: string): string {
  return name
    .toLowerCase()
    .replace(/ licen[cs]e$/, '')
    .replaceAll(/[-_ ]/g, '')
}

import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import { isLicenseExpression } from '../../cozy/license-expression.ts'
import { successorsOf } from '../../cozy/licenses.ts'

export type LicenseCheck =
  | { kind: 'valid' }
  | { kind: 'deprecated'; id: string; successors: readonly string[] }
  | { kind: 'invalid' }
  /** npm's words for "no licence" and "read the file". */
  | { kind: 'elsewhere' }

export function checkLicense(license: string): LicenseCheck {
  if (license === 'UNLICENSED' || /^SEE LICEN[CS]E IN /.test(license)) return { kind: 'elsewhere' }
  if (!isLicenseExpression(license)) return { kind: 'invalid' }
  const id = licenseIds(license).find(isDeprecated)
  return id === undefined ? { kind: 'valid' } : { kind: 'deprecated', id, successors: successorsOf(id) }
}

function isDeprecated(id: string): boolean {
  return deprecated.includes(id.replace(/\+$/, ''))
}

/** The licence and exception identifiers of an expression. */
export function licenseIds(expression: string): string[] {
  return expression.split(/[\s()]+/).filter(word => word !== '' && !/^(AND|OR|WITH)$/.test(word))
}

/** Whether an expression contains a licence, apart from later versions and `-only`. */
export function isLicenseText(expression: string, license: string): boolean {
  return licenseIds(expression).some(id => familyOf(id) === familyOf(license))
}

/** Whether two expressions can mean the same: `AGPL-3.0` may be `AGPL-3.0-only` or `AGPL-3.0-or-later`. */
export function mayAgree(one: string, other: string): boolean {
  const [some, others] = [licenseIds(one), licenseIds(other)]
  return some.length === others.length && some.every((id, index) => sameId(id, others[index]!))
}

function sameId(one: string, other: string): boolean {
  if (one === other) return true
  const open = [one, other].some(id => isDeprecated(id) && !id.endsWith('+'))
  return open && familyOf(one) === familyOf(other)
}

function familyOf(id: string): string {
  return id.replace(/(-only|-or-later|\+)$/, '')
}

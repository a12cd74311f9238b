import isValid from 'spdx-expression-validate'

/** Longer than any real expression. The parser of expressions takes quadratic time. A limit of this tool. */
export const maxLicenseLength = 500

/** Whether a text is an SPDX license expression without needless white space, of at most `maxLicenseLength`. */
export function isLicenseExpression(text: string): boolean {
  return text.length <= maxLicenseLength && isValid(text)
}

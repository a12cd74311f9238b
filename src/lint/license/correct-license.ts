import type { JsonDocument } from '../../json/document.ts'
import { checkLicense, maxLicenseLength } from './license.ts'
import { stringAt } from '../../json/values.ts'

/** The SPDX expression that a wrong one probably means. */
export type CorrectLicense = (license: string) => string | undefined

/**
 * Corrects the licences of a konnector; `undefined` if none is wrong. The library behind it takes longer to load than
 * the rest of linting, and licences are seldom wrong.
 */
export async function licenseCorrector({
  manifest,
  pkg,
}: {
  manifest: JsonDocument
  pkg?: JsonDocument
}): Promise<CorrectLicense | undefined> {
  const licenses = [manifest, ...(pkg ? [pkg] : [])].map(document => stringAt(document, 'license'))
  if (!licenses.some(license => license !== undefined && checkLicense(license).kind === 'invalid'))
    return undefined
  const { default: correct } = await import('spdx-correct')
  return license =>
    license.trim() === '' || license.length > maxLicenseLength ? undefined : (correct(license) ?? undefined)
}

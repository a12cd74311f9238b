import type { Konnector } from '../../konnector/konnector.ts'
import { checkLicense, maxLicenseLength } from './license.ts'
import { stringAt } from '../../json/values.ts'

/** The SPDX expression that was probably meant by something that is none. */
export type CorrectLicense = (license: string) => string | undefined

/**
 * What corrects the licenses of a konnector; undefined when none is wrong. The library behind it takes longer to load
 * than all the rest of linting, and licenses are seldom wrong.
 */
export async function licenseCorrector({ manifest, pkg }: Konnector): Promise<CorrectLicense | undefined> {
  const licenses = [manifest, ...(pkg ? [pkg] : [])].map(document => stringAt(document, 'license'))
  if (!licenses.some(license => license !== undefined && checkLicense(license).kind === 'invalid'))
    return undefined
  const { default: correct } = await import('spdx-correct')
  return license =>
    license.trim() === '' || license.length > maxLicenseLength ? undefined : (correct(license) ?? undefined)
}

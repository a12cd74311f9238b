import type { Konnector } from '../../konnector/konnector.ts'
import { licenseCorrector } from '../license/correct-license.ts'
import type { LintOptions } from './lint.ts'
import { readSource } from '../source/read.ts'

/** What linting needs that takes a while to load or to read: `lint` itself is given it, and waits for nothing. */
export async function prepareOptions(
  konnector: Konnector,
): Promise<Pick<LintOptions, 'source' | 'correctLicense'>> {
  const [source, correctLicense] = await Promise.all([readSource(konnector), licenseCorrector(konnector)])
  return { ...(source && { source }), ...(correctLicense && { correctLicense }) }
}

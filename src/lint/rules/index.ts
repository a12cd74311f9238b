import type { LintRule } from '../rule.ts'
import { iconExists, partnershipIconExists, screenshotsExist } from './asset-exists.ts'
import { iconPath } from './icon-path.ts'
import { licenseAgreement } from './license-agreement.ts'
import { licenseSpdx } from './license-spdx.ts'
import { permissionVerbs } from './permission-verbs.ts'

/** Every rule over a konnector, in the order of the documentation. */
export const lintRules: readonly LintRule[] = [
  licenseSpdx,
  licenseAgreement,
  permissionVerbs,
  iconExists,
  iconPath,
  screenshotsExist,
  partnershipIconExists,
]

import type { LintRule } from '../rule.ts'
import { iconExists, partnershipIconExists, screenshotsExist } from './asset-exists.ts'
import { deprecatedField } from './deprecated-field.ts'
import { fieldTypesUi } from './field-types-ui.ts'
import { fieldTypes } from './field-types.ts'
import { iconPath } from './icon-path.ts'
import { jsonRootObject } from './json-root-object.ts'
import { jsonSingleValue } from './json-single-value.ts'
import { jsonSyntax } from './json-syntax.ts'
import { keyCase } from './key-case.ts'
import { languageNode } from './language-node.ts'
import { licenseAgreement } from './license-agreement.ts'
import { licenseSpdx } from './license-spdx.ts'
import { maxSize } from './max-size.ts'
import { misplacedLocale } from './misplaced-locale.ts'
import { nameString } from './name-string.ts'
import { noBom } from './no-bom.ts'
import { noDuplicateKeys } from './no-duplicate-keys.ts'
import { packageJsonVersion } from './package-json-version.ts'
import { permissionDoctypeFormat } from './permission-doctype-format.ts'
import { permissionSelectorWithoutValues } from './permission-selector-without-values.ts'
import { permissionShape } from './permission-shape.ts'
import { permissionTypeRequired } from './permission-type-required.ts'
import { permissionVerbs } from './permission-verbs.ts'
import { requiredFields } from './required-fields.ts'
import { reservedField } from './reserved-field.ts'
import { slugFormat } from './slug-format.ts'
import { slugReserved } from './slug-reserved.ts'
import { typeKonnector } from './type-konnector.ts'
import { unknownField } from './unknown-field.ts'
import { validUtf8 } from './valid-utf8.ts'
import { versionFormat } from './version-format.ts'
import { versionNoChannelSuffix } from './version-no-channel-suffix.ts'
import { webappOnlyField } from './webapp-only-field.ts'

/** Every rule over a konnector, in the order of the documentation. */
export const lintRules: readonly LintRule[] = [
  jsonSyntax,
  noBom,
  jsonSingleValue,
  jsonRootObject,
  maxSize,
  validUtf8,
  noDuplicateKeys,
  requiredFields,
  fieldTypes,
  fieldTypesUi,
  unknownField,
  keyCase,
  misplacedLocale,
  reservedField,
  webappOnlyField,
  deprecatedField,
  typeKonnector,
  languageNode,
  nameString,
  slugFormat,
  slugReserved,
  versionFormat,
  versionNoChannelSuffix,
  permissionShape,
  permissionTypeRequired,
  permissionDoctypeFormat,
  permissionVerbs,
  permissionSelectorWithoutValues,
  packageJsonVersion,
  licenseSpdx,
  licenseAgreement,
  iconExists,
  iconPath,
  screenshotsExist,
  partnershipIconExists,
]

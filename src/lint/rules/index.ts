import type { LintRule } from '../rule.ts'
import { aggregatorAccountId } from './aggregator-account-id.ts'
import { banksRegexpBackspace } from './banks-regexp-backspace.ts'
import { banksRegexp } from './banks-regexp.ts'
import { categoryNotEmpty } from './category-not-empty.ts'
import { cliskConsistency } from './clisk-consistency.ts'
import { controlCharacters } from './control-characters.ts'
import { cookieDomains } from './cookie-domains.ts'
import { deprecatedField } from './deprecated-field.ts'
import { developerShape } from './developer-shape.ts'
import { duplicateValues } from './duplicate-values.ts'
import { editorName } from './editor-name.ts'
import { featurePermissionConsistency } from './feature-permission-consistency.ts'
import { fieldDefaultSecret } from './field-default-secret.ts'
import { fieldDropdownDefault } from './field-dropdown-default.ts'
import { fieldDropdownOptions } from './field-dropdown-options.ts'
import { fieldIdentifierExists } from './field-identifier-exists.ts'
import { fieldIdentifierFlag } from './field-identifier-flag.ts'
import { fieldIdentifierSingle } from './field-identifier-single.ts'
import { fieldLabelLocale } from './field-label-locale.ts'
import { fieldLabelPredefined } from './field-label-predefined.ts'
import { fieldObject } from './field-object.ts'
import { fieldPatternRegex } from './field-pattern-regex.ts'
import { fieldRequired } from './field-required.ts'
import { fieldSecretType } from './field-secret-type.ts'
import { fieldType } from './field-type.ts'
import { fieldTypesUi } from './field-types-ui.ts'
import { fieldTypes } from './field-types.ts'
import { fieldUnusedAttr } from './field-unused-attr.ts'
import { fieldsPresent } from './fields-present.ts'
import { foldersDefaultDir } from './folders-default-dir.ts'
import { foldersNeeded } from './folders-needed.ts'
import { frequencyClisk } from './frequency-clisk.ts'
import { frequencyHourly } from './frequency-hourly.ts'
import { frequencyValue } from './frequency-value.ts'
import { iconExists } from './icon-exists.ts'
import { iconFormat } from './icon-format.ts'
import { iconPath } from './icon-path.ts'
import { iconSquare } from './icon-square.ts'
import { jsonRootObject } from './json-root-object.ts'
import { jsonSingleValue } from './json-single-value.ts'
import { jsonSyntax } from './json-syntax.ts'
import { keyCase } from './key-case.ts'
import { knownValues } from './known-values.ts'
import { languageNode } from './language-node.ts'
import { libsDependency } from './libs-dependency.ts'
import { licenseAgreement } from './license-agreement.ts'
import { licenseSpdx } from './license-spdx.ts'
import { localeDescriptions } from './locale-descriptions.ts'
import { localeEn } from './locale-en.ts'
import { localeFieldKeys } from './locale-field-keys.ts'
import { localeHtml } from './locale-html.ts'
import { localeKeyParity } from './locale-key-parity.ts'
import { localePermissionKeys } from './locale-permission-keys.ts'
import { localePolyglot } from './locale-polyglot.ts'
import { localeReservedKey } from './locale-reserved-key.ts'
import { localeSameText } from './locale-same-text.ts'
import { localeShortLength } from './locale-short-length.ts'
import { localeUnknownKey } from './locale-unknown-key.ts'
import { localesMatchLangs } from './locales-match-langs.ts'
import { manifestVersion } from './manifest-version.ts'
import { maxSize } from './max-size.ts'
import { messageText } from './message-text.ts'
import { misplacedLocale } from './misplaced-locale.ts'
import { namePathSafe } from './name-path-safe.ts'
import { nameString } from './name-string.ts'
import { noAdvancedFields } from './no-advanced-fields.ts'
import { noBom } from './no-bom.ts'
import { noDuplicateKeys } from './no-duplicate-keys.ts'
import { noPlaceholder } from './no-placeholder.ts'
import { notificationsUnused } from './notifications-unused.ts'
import { oauthClisk } from './oauth-clisk.ts'
import { oauthFields } from './oauth-fields.ts'
import { oauthScope } from './oauth-scope.ts'
import { oauthSecret } from './oauth-secret.ts'
import { onDeleteAccountExists } from './on-delete-account-exists.ts'
import { packageJsonSyntax } from './package-json-syntax.ts'
import { packageJsonVersion } from './package-json-version.ts'
import { parametersReserved } from './parameters-reserved.ts'
import { partnershipDescription } from './partnership-description.ts'
import { partnershipIconExists } from './partnership-icon-exists.ts'
import { permissionAccountsReadonly } from './permission-accounts-readonly.ts'
import { permissionCertifiedVerbs } from './permission-certified-verbs.ts'
import { permissionCodeUsage } from './permission-code-usage.ts'
import { permissionDescription } from './permission-description.ts'
import { permissionDoctypeFormat } from './permission-doctype-format.ts'
import { permissionDoctypeKnown } from './permission-doctype-known.ts'
import { permissionDoctypeNamespace } from './permission-doctype-namespace.ts'
import { permissionDuplicateRule } from './permission-duplicate-rule.ts'
import { permissionEmptyValues } from './permission-empty-values.ts'
import { permissionMissingAccounts } from './permission-missing-accounts.ts'
import { permissionMissingFiles } from './permission-missing-files.ts'
import { permissionRemoteFlag } from './permission-remote-flag.ts'
import { permissionReservedDoctype } from './permission-reserved-doctype.ts'
import { permissionSelectorWithoutValues } from './permission-selector-without-values.ts'
import { permissionSensitiveDoctype } from './permission-sensitive-doctype.ts'
import { permissionShape } from './permission-shape.ts'
import { permissionSubsumed } from './permission-subsumed.ts'
import { permissionTypeRequired } from './permission-type-required.ts'
import { permissionUnused } from './permission-unused.ts'
import { permissionVerbsDuplicates } from './permission-verbs-duplicates.ts'
import { permissionVerbs } from './permission-verbs.ts'
import { permissionWidened } from './permission-widened.ts'
import { permissionWildcard } from './permission-wildcard.ts'
import { readmeExists } from './readme-exists.ts'
import { repoSecrets } from './repo-secrets.ts'
import { requiredFields } from './required-fields.ts'
import { reservedField } from './reserved-field.ts'
import { screenshotsExist } from './screenshots-exist.ts'
import { slugFormat } from './slug-format.ts'
import { slugReserved } from './slug-reserved.ts'
import { slugStyle } from './slug-style.ts'
import { sourceConsoleObject } from './source-console-object.ts'
import { sourceErrorCode } from './source-error-code.ts'
import { sourceMatchesRepository } from './source-matches-repository.ts'
import { sourceStdout } from './source-stdout.ts'
import { sourceUrl } from './source-url.ts'
import { termsChanged } from './terms-changed.ts'
import { termsChars } from './terms-chars.ts'
import { termsComplete } from './terms-complete.ts'
import { termsUrl } from './terms-url.ts'
import { timeInterval } from './time-interval.ts'
import { typeKonnector } from './type-konnector.ts'
import { unknownField } from './unknown-field.ts'
import { urlsHttps } from './urls-https.ts'
import { validUtf8 } from './valid-utf8.ts'
import { vendorLinkMissing } from './vendor-link-missing.ts'
import { vendorLinkUrl } from './vendor-link-url.ts'
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
  aggregatorAccountId,
  cliskConsistency,
  notificationsUnused,
  parametersReserved,
  partnershipDescription,
  termsChars,
  termsComplete,
  termsUrl,
  slugFormat,
  slugReserved,
  versionFormat,
  versionNoChannelSuffix,
  licenseSpdx,
  licenseAgreement,
  developerShape,
  editorName,
  manifestVersion,
  namePathSafe,
  slugStyle,
  sourceUrl,
  vendorLinkMissing,
  vendorLinkUrl,
  permissionShape,
  permissionTypeRequired,
  permissionDoctypeFormat,
  permissionVerbs,
  permissionSelectorWithoutValues,
  permissionCertifiedVerbs,
  permissionDescription,
  permissionDoctypeKnown,
  permissionDoctypeNamespace,
  permissionDuplicateRule,
  permissionMissingAccounts,
  permissionMissingFiles,
  permissionRemoteFlag,
  permissionReservedDoctype,
  permissionSubsumed,
  permissionVerbsDuplicates,
  banksRegexp,
  banksRegexpBackspace,
  fieldDropdownDefault,
  fieldDropdownOptions,
  fieldIdentifierExists,
  fieldIdentifierFlag,
  fieldIdentifierSingle,
  fieldLabelLocale,
  fieldLabelPredefined,
  fieldObject,
  fieldPatternRegex,
  fieldRequired,
  fieldType,
  fieldUnusedAttr,
  fieldsPresent,
  foldersDefaultDir,
  foldersNeeded,
  frequencyClisk,
  frequencyHourly,
  frequencyValue,
  noAdvancedFields,
  oauthClisk,
  oauthFields,
  oauthScope,
  timeInterval,
  categoryNotEmpty,
  duplicateValues,
  featurePermissionConsistency,
  ...knownValues,
  localeDescriptions,
  localeEn,
  localeFieldKeys,
  localeHtml,
  localeKeyParity,
  localePermissionKeys,
  localePolyglot,
  localeReservedKey,
  localeSameText,
  localeShortLength,
  localeUnknownKey,
  localesMatchLangs,
  messageText,
  iconExists,
  iconPath,
  screenshotsExist,
  partnershipIconExists,
  iconFormat,
  iconSquare,
  onDeleteAccountExists,
  readmeExists,
  packageJsonSyntax,
  packageJsonVersion,
  libsDependency,
  sourceMatchesRepository,
  cookieDomains,
  permissionAccountsReadonly,
  permissionCodeUsage,
  permissionUnused,
  sourceConsoleObject,
  sourceErrorCode,
  sourceStdout,
  noPlaceholder,
  termsChanged,
  controlCharacters,
  fieldDefaultSecret,
  fieldSecretType,
  oauthSecret,
  permissionEmptyValues,
  permissionSensitiveDoctype,
  permissionWildcard,
  repoSecrets,
  urlsHttps,
  permissionWidened,
]

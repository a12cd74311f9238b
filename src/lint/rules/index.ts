import type { LintRule } from '../engine/rule.ts'
import { aggregatorAccountId } from './structure/aggregator-account-id.ts'
import { banksRegexpBackspace } from './fields/banks-regexp-backspace.ts'
import { banksRegexp } from './fields/banks-regexp.ts'
import { categoryNotEmpty } from './taxonomies/category-not-empty.ts'
import { cliskConsistency } from './structure/clisk-consistency.ts'
import { controlCharacters } from './security/control-characters.ts'
import { cookieDomains } from './source/cookie-domains.ts'
import { deprecatedField } from './structure/deprecated-field.ts'
import { developerShape } from './identity/developer-shape.ts'
import { duplicateValues } from './taxonomies/duplicate-values.ts'
import { editorName } from './identity/editor-name.ts'
import { featurePermissionConsistency } from './taxonomies/feature-permission-consistency.ts'
import { fieldDefaultSecret } from './security/field-default-secret.ts'
import { fieldDropdownDefault } from './fields/field-dropdown-default.ts'
import { fieldDropdownOptions } from './fields/field-dropdown-options.ts'
import { fieldIdentifierExists } from './fields/field-identifier-exists.ts'
import { fieldIdentifierFlag } from './fields/field-identifier-flag.ts'
import { fieldIdentifierSingle } from './fields/field-identifier-single.ts'
import { fieldLabelLocale } from './fields/field-label-locale.ts'
import { fieldLabelPredefined } from './fields/field-label-predefined.ts'
import { fieldObject } from './fields/field-object.ts'
import { fieldPatternRegex } from './fields/field-pattern-regex.ts'
import { fieldRequired } from './fields/field-required.ts'
import { fieldSecretType } from './security/field-secret-type.ts'
import { fieldType } from './fields/field-type.ts'
import { fieldTypesUi } from './structure/field-types-ui.ts'
import { fieldTypes } from './structure/field-types.ts'
import { fieldUnusedAttr } from './fields/field-unused-attr.ts'
import { fieldsPresent } from './fields/fields-present.ts'
import { foldersDefaultDir } from './fields/folders-default-dir.ts'
import { foldersNeeded } from './fields/folders-needed.ts'
import { frequencyClisk } from './fields/frequency-clisk.ts'
import { frequencyHourly } from './fields/frequency-hourly.ts'
import { frequencyValue } from './fields/frequency-value.ts'
import { iconExists } from './files/icon-exists.ts'
import { iconFormat } from './files/icon-format.ts'
import { iconPath } from './files/icon-path.ts'
import { iconSquare } from './files/icon-square.ts'
import { jsonRootObject } from './syntax/json-root-object.ts'
import { jsonSingleValue } from './syntax/json-single-value.ts'
import { jsonSyntax } from './syntax/json-syntax.ts'
import { keyCase } from './structure/key-case.ts'
import { knownValues } from './taxonomies/known-values.ts'
import { languageNode } from './structure/language-node.ts'
import { libsDependency } from './package/libs-dependency.ts'
import { licenseAgreement } from './identity/license-agreement.ts'
import { licenseSpdx } from './identity/license-spdx.ts'
import { localeDescriptions } from './locales/locale-descriptions.ts'
import { localeEn } from './locales/locale-en.ts'
import { localeFieldKeys } from './locales/locale-field-keys.ts'
import { localeHtml } from './locales/locale-html.ts'
import { localeKeyParity } from './locales/locale-key-parity.ts'
import { localePermissionKeys } from './locales/locale-permission-keys.ts'
import { localePolyglot } from './locales/locale-polyglot.ts'
import { localeReservedKey } from './locales/locale-reserved-key.ts'
import { localeSameText } from './locales/locale-same-text.ts'
import { localeShortLength } from './locales/locale-short-length.ts'
import { localeUnknownKey } from './locales/locale-unknown-key.ts'
import { localesMatchLangs } from './locales/locales-match-langs.ts'
import { manifestVersion } from './identity/manifest-version.ts'
import { maxSize } from './syntax/max-size.ts'
import { messageText } from './locales/message-text.ts'
import { misplacedLocale } from './structure/misplaced-locale.ts'
import { namePathSafe } from './identity/name-path-safe.ts'
import { nameString } from './structure/name-string.ts'
import { noAdvancedFields } from './fields/no-advanced-fields.ts'
import { noBom } from './syntax/no-bom.ts'
import { noDuplicateKeys } from './syntax/no-duplicate-keys.ts'
import { noPlaceholder } from './publication/no-placeholder.ts'
import { notificationsUnused } from './structure/notifications-unused.ts'
import { oauthClisk } from './fields/oauth-clisk.ts'
import { oauthFields } from './fields/oauth-fields.ts'
import { oauthScope } from './fields/oauth-scope.ts'
import { oauthSecret } from './security/oauth-secret.ts'
import { onDeleteAccountExists } from './files/on-delete-account-exists.ts'
import { packageJsonSyntax } from './package/package-json-syntax.ts'
import { packageJsonVersion } from './package/package-json-version.ts'
import { parametersReserved } from './structure/parameters-reserved.ts'
import { partnershipDescription } from './structure/partnership-description.ts'
import { partnershipIconExists } from './files/partnership-icon-exists.ts'
import { permissionAccountsReadonly } from './source/permission-accounts-readonly.ts'
import { permissionCertifiedVerbs } from './permissions/permission-certified-verbs.ts'
import { permissionCodeUsage } from './source/permission-code-usage.ts'
import { permissionDescription } from './permissions/permission-description.ts'
import { permissionDoctypeFormat } from './permissions/permission-doctype-format.ts'
import { permissionDoctypeKnown } from './permissions/permission-doctype-known.ts'
import { permissionDoctypeNamespace } from './permissions/permission-doctype-namespace.ts'
import { permissionDuplicateRule } from './permissions/permission-duplicate-rule.ts'
import { permissionEmptyValues } from './security/permission-empty-values.ts'
import { permissionMissingAccounts } from './permissions/permission-missing-accounts.ts'
import { permissionMissingFiles } from './permissions/permission-missing-files.ts'
import { permissionRemoteFlag } from './permissions/permission-remote-flag.ts'
import { permissionReservedDoctype } from './permissions/permission-reserved-doctype.ts'
import { permissionSelectorWithoutValues } from './permissions/permission-selector-without-values.ts'
import { permissionSensitiveDoctype } from './security/permission-sensitive-doctype.ts'
import { permissionShape } from './permissions/permission-shape.ts'
import { permissionSubsumed } from './permissions/permission-subsumed.ts'
import { permissionTypeRequired } from './permissions/permission-type-required.ts'
import { permissionUnused } from './source/permission-unused.ts'
import { permissionVerbsDuplicates } from './permissions/permission-verbs-duplicates.ts'
import { permissionVerbs } from './permissions/permission-verbs.ts'
import { permissionWidened } from './security/permission-widened.ts'
import { permissionWildcard } from './security/permission-wildcard.ts'
import { readmeExists } from './files/readme-exists.ts'
import { repoSecrets } from './security/repo-secrets.ts'
import { requiredFields } from './structure/required-fields.ts'
import { reservedField } from './structure/reserved-field.ts'
import { screenshotsExist } from './files/screenshots-exist.ts'
import { slugFormat } from './identity/slug-format.ts'
import { slugReserved } from './identity/slug-reserved.ts'
import { slugStyle } from './identity/slug-style.ts'
import { sourceConsoleObject } from './source/source-console-object.ts'
import { sourceErrorCode } from './source/source-error-code.ts'
import { sourceMatchesRepository } from './package/source-matches-repository.ts'
import { sourceStdout } from './source/source-stdout.ts'
import { sourceUrl } from './identity/source-url.ts'
import { termsChanged } from './publication/terms-changed.ts'
import { termsChars } from './structure/terms-chars.ts'
import { termsComplete } from './structure/terms-complete.ts'
import { termsUrl } from './structure/terms-url.ts'
import { timeInterval } from './fields/time-interval.ts'
import { typeKonnector } from './structure/type-konnector.ts'
import { unknownField } from './structure/unknown-field.ts'
import { urlsHttps } from './security/urls-https.ts'
import { validUtf8 } from './syntax/valid-utf8.ts'
import { vendorLinkMissing } from './identity/vendor-link-missing.ts'
import { vendorLinkUrl } from './identity/vendor-link-url.ts'
import { versionFormat } from './identity/version-format.ts'
import { versionNoChannelSuffix } from './identity/version-no-channel-suffix.ts'
import { webappOnlyField } from './structure/webapp-only-field.ts'

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

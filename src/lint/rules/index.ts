import { defineRules, groups } from '../../diagnostics/rule.ts'
import type { LintRule } from '../engine/rule.ts'
import { frequencyValue, languageNode, manifestVersion } from './families/fixed-values.ts'
import {
  categoryKnown,
  dataTypeKnown,
  featureKnown,
  langsKnown,
  qualificationKnown,
} from './families/known-values.ts'
import {
  aggregatorAccountId,
  localeReservedKey,
  notificationsUnused,
  parametersReserved,
  partnershipDescription,
  termsComplete,
} from './families/members.ts'
import { termsUrl, vendorLinkUrl } from './families/web-urls.ts'
import { banksRegexpBackspace } from './fields/banks-regexp-backspace.ts'
import { banksRegexp } from './fields/banks-regexp.ts'
import { frequencyClisk, oauthClisk } from './fields/client-side.ts'
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
import { fieldType } from './fields/field-type.ts'
import { fieldUnusedAttr } from './fields/field-unused-attr.ts'
import { fieldsPresent } from './fields/fields-present.ts'
import { foldersDefaultDir } from './fields/folders-default-dir.ts'
import { foldersNeeded } from './fields/folders-needed.ts'
import { frequencyHourly } from './fields/frequency-hourly.ts'
import { noAdvancedFields } from './fields/no-advanced-fields.ts'
import { oauthFields } from './fields/oauth-fields.ts'
import { oauthScope } from './fields/oauth-scope.ts'
import { timeInterval } from './fields/time-interval.ts'
import { iconExists, partnershipIconExists, screenshotsExist } from './files/assets.ts'
import { iconFormat } from './files/icon-format.ts'
import { iconPath } from './files/icon-path.ts'
import { iconSquare } from './files/icon-square.ts'
import { onDeleteAccountExists } from './files/on-delete-account-exists.ts'
import { readmeExists } from './files/readme-exists.ts'
import { developerShape } from './identity/developer-shape.ts'
import { editorName } from './identity/editor-name.ts'
import { licenseAgreement } from './identity/license-agreement.ts'
import { licenseSpdx } from './identity/license-spdx.ts'
import { namePathSafe } from './identity/name-path-safe.ts'
import { slugFormat } from './identity/slug-format.ts'
import { slugReserved } from './identity/slug-reserved.ts'
import { slugStyle } from './identity/slug-style.ts'
import { sourceUrl } from './identity/source-url.ts'
import { vendorLinkMissing } from './identity/vendor-link-missing.ts'
import { versionFormat } from './identity/version-format.ts'
import { versionNoChannelSuffix } from './identity/version-no-channel-suffix.ts'
import { localeDescriptions } from './locales/locale-descriptions.ts'
import { localeEn } from './locales/locale-en.ts'
import { localeKeyParity } from './locales/locale-key-parity.ts'
import { localeFieldKeys, localePermissionKeys } from './locales/locale-keys.ts'
import { localeHtml, localePolyglot } from './locales/locale-patterns.ts'
import { localeSameText } from './locales/locale-same-text.ts'
import { localeShortLength } from './locales/locale-short-length.ts'
import { localeUnknownKey } from './locales/locale-unknown-key.ts'
import { localesMatchLangs } from './locales/locales-match-langs.ts'
import { messageText } from './locales/message-text.ts'
import { cliskVersion } from './package/clisk-version.ts'
import { libsDependency } from './package/libs-dependency.ts'
import { packageJsonSyntax } from './package/package-json-syntax.ts'
import { packageJsonVersion } from './package/package-json-version.ts'
import { sourceMatchesRepository } from './package/source-matches-repository.ts'
import { permissionCertifiedVerbs } from './permissions/permission-certified-verbs.ts'
import { permissionDescription } from './permissions/permission-description.ts'
import { permissionDoctypeFormat } from './permissions/permission-doctype-format.ts'
import { permissionDoctypeKnown } from './permissions/permission-doctype-known.ts'
import { permissionDoctypeNamespace } from './permissions/permission-doctype-namespace.ts'
import { permissionDuplicateRule } from './permissions/permission-duplicate-rule.ts'
import { permissionMissingAccounts } from './permissions/permission-missing-accounts.ts'
import { permissionMissingFiles } from './permissions/permission-missing-files.ts'
import { permissionRemoteFlag } from './permissions/permission-remote-flag.ts'
import { permissionReservedDoctype } from './permissions/permission-reserved-doctype.ts'
import { permissionSelectorWithoutValues } from './permissions/permission-selector-without-values.ts'
import { permissionShape } from './permissions/permission-shape.ts'
import { permissionSubsumed } from './permissions/permission-subsumed.ts'
import { permissionTypeRequired } from './permissions/permission-type-required.ts'
import { permissionVerbsDuplicates } from './permissions/permission-verbs-duplicates.ts'
import { permissionVerbs } from './permissions/permission-verbs.ts'
import { noPlaceholder } from './publication/no-placeholder.ts'
import { termsChanged } from './publication/terms-changed.ts'
import { controlCharacters } from './security/control-characters.ts'
import { fieldDefaultSecret } from './security/field-default-secret.ts'
import { fieldSecretType } from './security/field-secret-type.ts'
import { oauthSecret } from './security/oauth-secret.ts'
import { permissionEmptyValues } from './security/permission-empty-values.ts'
import { permissionSensitiveDoctype } from './security/permission-sensitive-doctype.ts'
import { permissionWidened } from './security/permission-widened.ts'
import { permissionWildcard } from './security/permission-wildcard.ts'
import { repoSecrets } from './security/repo-secrets.ts'
import { urlsHttps } from './security/urls-https.ts'
import { cliskExposedMethods } from './source/clisk-exposed-methods.ts'
import { cookieDomains } from './source/cookie-domains.ts'
import { fieldCodeUsage } from './source/field-code-usage.ts'
import { permissionAccountsReadonly } from './source/permission-accounts-readonly.ts'
import { permissionCodeUsage } from './source/permission-code-usage.ts'
import { permissionUnused } from './source/permission-unused.ts'
import { sourceConsoleObject } from './source/source-console-object.ts'
import { sourceErrorCode } from './source/source-error-code.ts'
import { sourceStdout } from './source/source-stdout.ts'
import { cliskConsistency } from './structure/clisk-consistency.ts'
import { deprecatedField } from './structure/deprecated-field.ts'
import { fieldTypesUi } from './structure/field-types-ui.ts'
import { fieldTypes } from './structure/field-types.ts'
import { keyCase } from './structure/key-case.ts'
import { misplacedLocale } from './structure/misplaced-locale.ts'
import { nameString } from './structure/name-string.ts'
import { requiredFields } from './structure/required-fields.ts'
import { reservedField } from './structure/reserved-field.ts'
import { termsChars } from './structure/terms-chars.ts'
import { typeKonnector } from './structure/type-konnector.ts'
import { unknownField } from './structure/unknown-field.ts'
import { webappOnlyField } from './structure/webapp-only-field.ts'
import { jsonRootObject } from './syntax/json-root-object.ts'
import { jsonSingleValue } from './syntax/json-single-value.ts'
import { jsonSyntax } from './syntax/json-syntax.ts'
import { maxSize } from './syntax/max-size.ts'
import { noBom } from './syntax/no-bom.ts'
import { noDuplicateKeys } from './syntax/no-duplicate-keys.ts'
import { validUtf8 } from './syntax/valid-utf8.ts'
import { categoryNotEmpty } from './taxonomies/category-not-empty.ts'
import { duplicateValues } from './taxonomies/duplicate-values.ts'
import { featurePermissionConsistency } from './taxonomies/feature-permission-consistency.ts'

const byId = defineRules({
  'aggregator-account-id': aggregatorAccountId,
  'banks-regexp': banksRegexp,
  'banks-regexp-backspace': banksRegexpBackspace,
  'category-known': categoryKnown,
  'category-not-empty': categoryNotEmpty,
  'clisk-consistency': cliskConsistency,
  'clisk-exposed-methods': cliskExposedMethods,
  'clisk-version': cliskVersion,
  'control-characters': controlCharacters,
  'cookie-domains': cookieDomains,
  'data-type-known': dataTypeKnown,
  'deprecated-field': deprecatedField,
  'developer-shape': developerShape,
  'duplicate-values': duplicateValues,
  'editor-name': editorName,
  'feature-known': featureKnown,
  'feature-permission-consistency': featurePermissionConsistency,
  'field-code-usage': fieldCodeUsage,
  'field-default-secret': fieldDefaultSecret,
  'field-dropdown-default': fieldDropdownDefault,
  'field-dropdown-options': fieldDropdownOptions,
  'field-identifier-exists': fieldIdentifierExists,
  'field-identifier-flag': fieldIdentifierFlag,
  'field-identifier-single': fieldIdentifierSingle,
  'field-label-locale': fieldLabelLocale,
  'field-label-predefined': fieldLabelPredefined,
  'field-object': fieldObject,
  'field-pattern-regex': fieldPatternRegex,
  'field-required': fieldRequired,
  'field-secret-type': fieldSecretType,
  'field-type': fieldType,
  'field-types': fieldTypes,
  'field-types-ui': fieldTypesUi,
  'field-unused-attr': fieldUnusedAttr,
  'fields-present': fieldsPresent,
  'folders-default-dir': foldersDefaultDir,
  'folders-needed': foldersNeeded,
  'frequency-clisk': frequencyClisk,
  'frequency-hourly': frequencyHourly,
  'frequency-value': frequencyValue,
  'icon-exists': iconExists,
  'icon-format': iconFormat,
  'icon-path': iconPath,
  'icon-square': iconSquare,
  'json-root-object': jsonRootObject,
  'json-single-value': jsonSingleValue,
  'json-syntax': jsonSyntax,
  'key-case': keyCase,
  'langs-known': langsKnown,
  'language-node': languageNode,
  'libs-dependency': libsDependency,
  'license-agreement': licenseAgreement,
  'license-spdx': licenseSpdx,
  'locale-descriptions': localeDescriptions,
  'locale-en': localeEn,
  'locale-field-keys': localeFieldKeys,
  'locale-html': localeHtml,
  'locale-key-parity': localeKeyParity,
  'locale-permission-keys': localePermissionKeys,
  'locale-polyglot': localePolyglot,
  'locale-reserved-key': localeReservedKey,
  'locale-same-text': localeSameText,
  'locale-short-length': localeShortLength,
  'locale-unknown-key': localeUnknownKey,
  'locales-match-langs': localesMatchLangs,
  'manifest-version': manifestVersion,
  'max-size': maxSize,
  'message-text': messageText,
  'misplaced-locale': misplacedLocale,
  'name-path-safe': namePathSafe,
  'name-string': nameString,
  'no-advanced-fields': noAdvancedFields,
  'no-bom': noBom,
  'no-duplicate-keys': noDuplicateKeys,
  'no-placeholder': noPlaceholder,
  'notifications-unused': notificationsUnused,
  'oauth-clisk': oauthClisk,
  'oauth-fields': oauthFields,
  'oauth-scope': oauthScope,
  'oauth-secret': oauthSecret,
  'on-delete-account-exists': onDeleteAccountExists,
  'package-json-syntax': packageJsonSyntax,
  'package-json-version': packageJsonVersion,
  'parameters-reserved': parametersReserved,
  'partnership-description': partnershipDescription,
  'partnership-icon-exists': partnershipIconExists,
  'permission-accounts-readonly': permissionAccountsReadonly,
  'permission-certified-verbs': permissionCertifiedVerbs,
  'permission-code-usage': permissionCodeUsage,
  'permission-description': permissionDescription,
  'permission-doctype-format': permissionDoctypeFormat,
  'permission-doctype-known': permissionDoctypeKnown,
  'permission-doctype-namespace': permissionDoctypeNamespace,
  'permission-duplicate-rule': permissionDuplicateRule,
  'permission-empty-values': permissionEmptyValues,
  'permission-missing-accounts': permissionMissingAccounts,
  'permission-missing-files': permissionMissingFiles,
  'permission-remote-flag': permissionRemoteFlag,
  'permission-reserved-doctype': permissionReservedDoctype,
  'permission-selector-without-values': permissionSelectorWithoutValues,
  'permission-sensitive-doctype': permissionSensitiveDoctype,
  'permission-shape': permissionShape,
  'permission-subsumed': permissionSubsumed,
  'permission-type-required': permissionTypeRequired,
  'permission-unused': permissionUnused,
  'permission-verbs': permissionVerbs,
  'permission-verbs-duplicates': permissionVerbsDuplicates,
  'permission-widened': permissionWidened,
  'permission-wildcard': permissionWildcard,
  'qualification-known': qualificationKnown,
  'readme-exists': readmeExists,
  'repo-secrets': repoSecrets,
  'required-fields': requiredFields,
  'reserved-field': reservedField,
  'screenshots-exist': screenshotsExist,
  'slug-format': slugFormat,
  'slug-reserved': slugReserved,
  'slug-style': slugStyle,
  'source-console-object': sourceConsoleObject,
  'source-error-code': sourceErrorCode,
  'source-matches-repository': sourceMatchesRepository,
  'source-stdout': sourceStdout,
  'source-url': sourceUrl,
  'terms-changed': termsChanged,
  'terms-chars': termsChars,
  'terms-complete': termsComplete,
  'terms-url': termsUrl,
  'time-interval': timeInterval,
  'type-konnector': typeKonnector,
  'unknown-field': unknownField,
  'urls-https': urlsHttps,
  'valid-utf8': validUtf8,
  'vendor-link-missing': vendorLinkMissing,
  'vendor-link-url': vendorLinkUrl,
  'version-format': versionFormat,
  'version-no-channel-suffix': versionNoChannelSuffix,
  'webapp-only-field': webappOnlyField,
})

/** Every rule over a konnector, by group and id. */
export const lintRules: readonly LintRule[] = groups.flatMap(group =>
  Object.values<LintRule>(byId).filter(rule => rule.group === group),
)

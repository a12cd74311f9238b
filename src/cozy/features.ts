/** Features of the registry's README. Nothing reads them at run time. */
export const features: readonly string[] = [
  '2FA',
  'BILLS',
  'FILES',
  'CAPTCHA_RESOLUTION',
  'CARBON_COPY',
  'DOC_QUALIFICATION',
  'DOC_QUALIFICATION_V2',
  'ELECTRONIC_SAFE',
  'HEALTH',
  'HTML_TO_PDF',
  'IDENTITY',
  'LOGIN_OK',
  'METADATA_DEDUP',
  'VENDOR_REF',
  'SENTRY_V2',
]

/** Features that mean nothing without a right on a doctype (cozy-apps-registry README, cozy-stack web/files/files.go). */
export const featureDoctypes: ReadonlyMap<string, string> = new Map([
  ['BILLS', 'io.cozy.bills'],
  ['FILES', 'io.cozy.files'],
  ['IDENTITY', 'io.cozy.identities'],
  ['CARBON_COPY', 'io.cozy.certified.carbon_copy'],
  ['ELECTRONIC_SAFE', 'io.cozy.certified.electronic_safe'],
])

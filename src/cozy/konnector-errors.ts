/** Names and values of `errors` in cozy-konnector-libs src/helpers/errors.js. */
export const exportedErrors: ReadonlyMap<string, string> = new Map(
  [
    'LOGIN_FAILED',
    'LOGIN_FAILED.NEEDS_SECRET',
    'LOGIN_FAILED.TOO_MANY_ATTEMPTS',
    'NOT_EXISTING_DIRECTORY',
    'FILE_DOWNLOAD_FAILED',
    'SAVE_FILE_FAILED',
    'DISK_QUOTA_EXCEEDED',
    'CHALLENGE_ASKED',
    'USER_ACTION_NEEDED',
    'USER_ACTION_NEEDED.OAUTH_OUTDATED',
    'USER_ACTION_NEEDED.ACCOUNT_REMOVED',
    'USER_ACTION_NEEDED.CHANGE_PASSWORD',
    'USER_ACTION_NEEDED.PERMISSIONS_CHANGED',
    'USER_ACTION_NEEDED.CGU_FORM',
    'USER_ACTION_NEEDED.SCA_REQUIRED',
    'USER_ACTION_NEEDED.TWOFA_EXPIRED',
    'USER_ACTION_NEEDED.WEBAUTH_REQUIRED',
    'USER_ACTION_NEEDED.WRONG_TWOFA_CODE',
    'CAPTCHA_RESOLUTION_FAILED',
    'MAINTENANCE',
    'TERMS_VERSION_MISMATCH',
    'UNKNOWN_ERROR',
    'UNKNOWN_ERROR.PARTIAL_SYNC',
    'VENDOR_DOWN',
    'VENDOR_DOWN.BANK_DOWN',
    'VENDOR_DOWN.LINXO_DOWN',
  ].map(code => [code.replaceAll('.', '_'), code]),
)

/** Codes that the libs throw and do not export. */
export const otherErrors: readonly string[] = [
  'CANNOT_FIND_ACCOUNT',
  'TOS_NOT_ACCEPTED',
  'INVALID_FORM',
  'UNKNOWN_PARSING_STRATEGY',
]

const known: ReadonlySet<string> = new Set([...exportedErrors.values(), ...otherErrors])

/** Whether a job's error is a code of the libs; konnectors add details after a dot. */
export function isKonnectorError(error: string): boolean {
  return known.has(error) || known.has(error.split('.', 1)[0]!)
}

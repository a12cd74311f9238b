/** Types of fields of the registry's README, and `date`, which Harvest knows too (components/AccountForm/AccountField.jsx). */
export const fieldTypeNames: readonly string[] = [
  'date',
  'dropdown',
  'email',
  'hidden',
  'password',
  'text',
  'checkbox',
]

/** What a field may have: cozy-apps-registry README and cozy-harvest-lib helpers/manifest.js. */
export const fieldKeys: readonly string[] = [
  'type',
  'role',
  'required',
  'isRequired',
  'encrypted',
  'label',
  'default',
  'options',
  'placeholder',
  'description',
  'min',
  'max',
  'pattern',
  'advanced',
  'identifier',
]

/** Values of `label` that Harvest translates (cozy-harvest-lib helpers/manifest.js); any other is left out. */
export const predefinedLabels: readonly string[] = [
  'answer',
  'birthdate',
  'code',
  'date',
  'email',
  'firstname',
  'lastname',
  'login',
  'password',
  'phone',
  'branchName',
]

/** Names for which Harvest has a label of its own (locales/en.json, `fields` and `legacy.fields`). */
export const labelledNames: readonly string[] = [
  'answer',
  'birthdate',
  'code',
  'date',
  'email',
  'firstname',
  'lastname',
  'login',
  'password',
  'phone',
  'two_fa_code',
  'access_token',
  'accessTokenSecret',
  'accountName',
  'agreement',
  'apikey',
  'appKey',
  'appSecret',
  'authCode',
  'bank_identifier',
  'branchName',
  'cardNumber',
  'consumerKey',
  'consumerSecret',
  'dob',
  'folderPath',
  'identifier',
  'loginUrl',
  'namePath',
  'new_identifier',
  'phoneNumber',
  'profileName',
  'refreshToken',
  'secret',
  'timeout',
  'token',
  'tricountUrl',
]

/** Names that Harvest encrypts whatever their type (helpers/manifest.js). */
export const encryptedNames: readonly string[] = [
  'secret',
  'dob',
  'code',
  'answer',
  'access_token',
  'refresh_token',
  'appSecret',
]

/** Names that Harvest takes as the identifier of an account when no field says so, in order (helpers/manifest.js). */
export const identifierNames: readonly string[] = ['login', 'identifier', 'new_identifier', 'email']

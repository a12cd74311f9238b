import type { Verb } from './permissions.ts'

/** What a helper needs that looks for a document, then creates or updates it. */
const readAndWrite: readonly Verb[] = ['GET', 'POST', 'PUT']

/** A right on every document of a doctype. */
export interface AccessRight {
  doctype: string
  verbs: readonly Verb[]
  /** Without it the run fails for certain; else a part of the work is not done, or is done by other ways. */
  vital: boolean
}

const accounts: AccessRight = { doctype: 'io.cozy.accounts', verbs: ['GET', 'PUT'], vital: true }
const files: AccessRight = { doctype: 'io.cozy.files', verbs: ['GET', 'POST'], vital: false }

/**
 * Rights that the methods of a server konnector need, and the functions of the same names (cozy-konnector-libs
 * src/libs; the verbs are those of the requests they send). `saveFiles` is not vital: the stack lets a konnector write
 * into folders that refer to it, whatever its permissions.
 */
export const serverHelpers: ReadonlyMap<string, readonly AccessRight[]> = new Map([
  [
    'saveBills',
    [
      { doctype: 'io.cozy.bills', verbs: ['GET', 'POST'], vital: true },
      files,
      // Caught by linkBankOperations, which only logs it.
      { doctype: 'io.cozy.bank.operations', verbs: ['GET', 'POST'], vital: false },
    ],
  ],
  ['saveFiles', [files]],
  ['saveIdentity', [{ doctype: 'io.cozy.identities', verbs: readAndWrite, vital: true }]],
])

/** Methods of a server konnector that write its account: `this.signin` reports the sign-in to the front end. */
export const accountMethods: ReadonlyMap<string, readonly AccessRight[]> = new Map(
  [
    'saveAccountData',
    'updateAccountAttributes',
    'setTwoFAState',
    'resetTwoFAState',
    'waitForTwoFaCode',
    'notifySuccessfulLogin',
    'deactivateAutoSuccessfulLogin',
    'signin',
    'saveSession',
    'resetSession',
  ].map(name => [name, [accounts]]),
)

/** A class of konnectors that keeps its cookies in the account. */
export const accountClasses: readonly string[] = ['CookieKonnector']
export const accountRights: readonly AccessRight[] = [accounts]

/** Helpers with the doctype as an argument: which one it is, and the verbs they send. */
export const doctypeHelpers: ReadonlyMap<string, { argument: number; verbs: AccessRight['verbs'] }> = new Map(
  [
    ['addData', { argument: 1, verbs: ['POST'] }],
    ['hydrateAndFilter', { argument: 1, verbs: ['GET'] }],
    ['filterData', { argument: 1, verbs: ['GET'] }],
    ['updateOrCreate', { argument: 1, verbs: readAndWrite }],
  ],
)

/** Methods of `cozyClient.data` (cozy-client-js), whose first argument is the doctype. */
export const dataMethods: ReadonlyMap<string, AccessRight['verbs']> = new Map([
  ['create', ['POST']],
  ['find', ['GET']],
  ['findAll', ['GET']],
  ['update', ['PUT']],
  ['updateAttributes', ['GET', 'PUT']],
  ['delete', ['DELETE']],
  ['defineIndex', ['GET']],
])

/** The methods of a client-side konnector (cozy-clisk src/contentscript), which the flagship app does for it. */
export const clientHelpers: ReadonlyMap<string, readonly AccessRight[]> = new Map([
  ['saveBills', [{ doctype: 'io.cozy.bills', verbs: ['GET', 'POST'], vital: false }, files]],
  ['saveFiles', [files]],
  ['saveIdentity', [{ doctype: 'io.cozy.identities', verbs: readAndWrite, vital: false }]],
  // With the konnector's token, not with the app's (cozy-flagship-app src/libs/Launcher.js).
  ['saveAccountData', [accounts]],
])

/**
 * Methods of a client-side konnector that the pilot may run in the worker without naming them (cozy-clisk
 * src/contentscript/ContentScript.js `init`).
 */
export const exposedMethods: ReadonlySet<string> = new Set([
  'setContentScriptType',
  'ensureAuthenticated',
  'ensureNotAuthenticated',
  'checkAuthenticated',
  'waitForAuthenticated',
  'waitForNotAuthenticated',
  'waitForElementNoReload',
  'getUserDataFromWebsite',
  'fetch',
  'click',
  'fillText',
  'storeFromWorker',
  'clickAndWait',
  'getCookiesByDomain',
  'getCookieByDomainAndName',
  'downloadFileInWorker',
  'getDebugData',
  'getCliskVersion',
  'checkForElement',
  'evaluate',
])

/** Marks on a saved file that the stack asks a right for (cozy-stack web/files/files.go). */
export const certifiedFlags: ReadonlyMap<string, AccessRight> = new Map([
  ['carbonCopy', { doctype: 'io.cozy.certified.carbon_copy', verbs: ['POST'], vital: false }],
  ['electronicSafe', { doctype: 'io.cozy.certified.electronic_safe', verbs: ['POST'], vital: false }],
])

/** Words in the code that use a doctype without naming it: classes of cozy-doctypes, and others. */
export const usedThrough: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['io.cozy.accounts', [...accountMethods.keys(), ...accountClasses]],
  ['io.cozy.bank.accounts', ['BankAccount', 'BankingReconciliator']],
  ['io.cozy.bank.operations', ['BankTransaction', 'BankingReconciliator', 'linkBankOperations', 'saveBills']],
  ['io.cozy.bank.balancehistories', ['BalanceHistory', 'BankingReconciliator']],
  ['io.cozy.bills', ['saveBills']],
  // The last four are of cozy-client-js: `cozyClient.files`, and what reaches files by other names.
  [
    'io.cozy.files',
    [
      'saveBills',
      'saveFiles',
      'mkdirp',
      'createFile',
      'getPdfText',
      'Document',
      'cozyClient.files',
      'statByPath',
      'createDirectoryByPath',
      'addReferencedFiles',
    ],
  ],
  ['io.cozy.jobs', ['cozyClient.jobs']],
  ['io.cozy.settings', ['cozyClient.settings']],
  ['io.cozy.identities', ['saveIdentity', 'userIdentity', 'getUserDataFromWebsite']],
  ['io.cozy.contacts', ['Contact']],
  ['io.cozy.certified.carbon_copy', ['carbonCopy']],
  ['io.cozy.certified.electronic_safe', ['electronicSafe']],
])

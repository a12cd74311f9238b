/**
 * What the flagship app does, as a konnector sees it. Sources: FLG is cozy/cozy-flagship-app at 66e28d8 (app 1.1.31), CLK
 * is konnectors/libs `packages/cozy-clisk` at 434c681. Look at these lines again when the app is released.
 */
export const appFacts = {
  /** The app's version. FLG package.json */
  version: '1.1.31',
  /** What the pilot may call. FLG libs/ReactNativeLauncher.js `init` */
  pilotMethods: [
    'setWorkerState',
    'blockWorkerInteractions',
    'unblockWorkerInteractions',
    'runInWorker',
    'saveFiles',
    'saveBills',
    'saveIdentity',
    'queryAll',
    'setUserAgent',
    'setIncognito',
    'getCredentials',
    'saveCredentials',
    'getCookiesByDomain',
    'saveCookieToKeychain',
    'getCookieByDomainAndName',
    'getCookieFromKeychainByName',
    'saveAccountData',
    'runServerJob',
  ],
  /** What the worker may call. FLG libs/ReactNativeLauncher.js `constructor` */
  workerMethods: [
    'sendToPilot',
    'getCookiesByDomain',
    'getCookieByDomainAndName',
    'getCookieFromKeychainByName',
  ],
  /** How often a handshake is asked for, and the milliseconds between. FLG libs/bridge/ContentScriptBridge.js `init` */
  handshake: { tries: 50, interval: 100 },
  /** Milliseconds in which a remounted worker must come back. FLG libs/ReactNativeLauncher.js `setWorkerState` */
  workerStateTimeout: 30_000,
  workerStateError: 'ReactNativeLauncher.setWorkerState took more than 30000 ms',
  /** Milliseconds a run may take. FLG screens/konnectors/constants/konnectors-constants.ts */
  timeout: 15 * 60_000,
  timeoutError: 'context deadline exceeded',
  /** A main document that does not come. FLG screens/konnectors/LauncherView.js `onWorkerError` */
  documentError: 'VENDOR_DOWN',
  /** FLG screens/konnectors/LauncherView.js `initKonnector` */
  handshakeError: 'UNKNOWN_ERROR.HANDSHAKE_FAILED',
  /** FLG libs/ReactNativeLauncher.js `initAndCheckSourceAccountIdentifier` */
  identifierError:
    'getUserDataFromWebsite did not return any sourceAccountIdentifier. Cannot continue the execution.',
  wrongIdentifier: 'WRONG_ACCOUNT_IDENTIFIER',
  /** Messages that are not of post-me. FLG screens/konnectors/LauncherView.js `onWorkerMessage`, CLK contentscript/ContentScript.js */
  plainMessages: { initializing: 'NEW_WORKER_INITIALIZING', loaded: ['load', 'DOMContentLoaded'] },
  /** The user agent of Android's WebView, of which the app sets none. FLG screens/konnectors/LauncherView.js `render` */
  userAgent:
    'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UP1A.231005.007; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0.6778.135 Mobile Safari/537.36',
} as const

/** How the browser is started. */
export interface BrowserOptions {
  /** The folder of its profile, which ends with the run. */
  profile: string
  /** Without a window. */
  headless: boolean
  /** Whether the system's network is kept away. */
  offline: boolean
}

/** What would make two runs differ, ask somebody, or leave this machine. */
const switchedOff = [
  'AutofillServerCommunication',
  'BackForwardCache',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  // Else http:// sites are asked for, and recorded, as https://.
  'HttpsUpgrades',
  'HttpsFirstBalancedMode',
  'HttpsFirstBalancedModeAutoEnable',
  'InterestFeedContentSuggestions',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'Prerender2',
  'ProcessPerSiteUpToMainFrameThreshold',
  'Translate',
]

/** The arguments of a Chromium for one run. */
export function browserFlags({ profile, headless, offline }: BrowserOptions): string[] {
  return [
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    `--disable-features=${switchedOff.join(',')}`,
    ...(headless ? ['--headless=new', '--hide-scrollbars', '--mute-audio'] : ['--window-size=480,900']),
    // Nothing is resolved: what the recording does not answer gets no further.
    ...(offline ? ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-quic'] : []),
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-service-autorun',
    '--no-pings',
    '--disable-background-networking',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-breakpad',
    '--disable-client-side-phishing-detection',
    '--disable-component-extensions-with-background-pages',
    '--disable-component-update',
    '--disable-crash-reporter',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-domain-reliability',
    '--disable-extensions',
    '--disable-hang-monitor',
    '--disable-ipc-flooding-protection',
    '--disable-popup-blocking',
    '--disable-prompt-on-repost',
    '--disable-renderer-backgrounding',
    '--disable-search-engine-choice-screen',
    '--disable-sync',
    '--disk-cache-size=1',
    '--lang=fr',
    '--metrics-recording-only',
    '--password-store=basic',
    '--use-mock-keychain',
    '--disable-gpu',
    // Chromium refuses its sandbox to root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ]
}

/** Fields that something reads or documents in a konnector's manifest; editors read `$schema`. */
export const konnectorFields: readonly string[] = [
  '$schema',
  'version',
  'name',
  'name_prefix',
  'type',
  'language',
  'icon',
  'slug',
  'source',
  'editor',
  'vendor_link',
  'categories',
  'fields',
  'folders',
  'data_types',
  'screenshots',
  'permissions',
  'developer',
  'langs',
  'locales',
  'license',
  'manifest_version',
  'frequency',
  'time_interval',
  'oauth',
  'aggregator',
  'parameters',
  'partnership',
  'messages',
  'terms',
  'notifications',
  'clientSide',
  'serverSide',
  'on_delete_account',
  'banksTransactionRegExp',
  'features',
  'qualification_labels',
  'cookie_domains',
  'biUuids',
  'short_description',
  'long_description',
  'changes',
]

/** Fields of old documents that nothing reads any more, with what to do instead. */
export const deprecatedFields: ReadonlyMap<string, string> = new Map([
  ['description', 'Write short_description in the locales.'],
  ['default_locale', 'Remove it: each locale has its own texts.'],
  ['category', 'Write categories, a list.'],
  ['tags', 'Remove it, or write categories.'],
  ['uuid', 'Remove it.'],
  ['doctypes', 'Remove it: permissions say what is read and written.'],
  ['hasDescriptions', 'Write messages.'],
  ['licence', 'Write license.'],
])

/** Fields that only a manifest.webapp has (cozy-apps-registry README). */
export const webappFields: readonly string[] = [
  'routes',
  'services',
  'intents',
  'mobile',
  'platforms',
  'accept_from_flagship',
  'accept_documents_from_flagship',
  'offline_support',
  'client_url_flag',
]

/** Names that the stack writes itself in an installed manifest, with the effect of one in the manifest. */
export const stackFields: ReadonlyMap<string, { severity: 'error' | 'warning'; effect: string }> = new Map([
  [
    'checksum',
    {
      severity: 'error',
      effect: 'makes cozy-stack look for files that do not exist, so the konnector never runs',
    },
  ],
  ['error', { severity: 'error', effect: 'is shown as an error of the installation' }],
  ['available_version', { severity: 'error', effect: 'shows users an update for ever' }],
  ['state', { severity: 'warning', effect: 'is overwritten at install' }],
  ['created_at', { severity: 'warning', effect: 'is overwritten at install' }],
  ['updated_at', { severity: 'warning', effect: 'is overwritten at install' }],
])

/** Names the registry and the store add around a manifest: in it, they hide the real ones (cozy-store ducks/apps/index.js). */
export const storeFields: readonly string[] = [
  'latest_version',
  'versions',
  'label',
  'maintenance_activated',
  'maintenance_options',
  'maintenance',
  'data_usage_commitment',
  'data_usage_commitment_by',
  'installed',
  'related',
  'links',
  'attachments',
]

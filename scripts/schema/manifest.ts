import { categories } from '../../src/cozy/categories.ts'
import { features } from '../../src/cozy/features.ts'
import { frequencies } from '../../src/cozy/frequencies.ts'
import { languages } from '../../src/cozy/languages.ts'
import { deprecatedFields } from '../../src/cozy/manifest-members.ts'
import { qualificationLabels } from '../../src/cozy/qualifications.ts'
import {
  dataTypeList,
  field,
  list,
  locale,
  locales,
  object,
  permission,
  type Schema,
  text,
  webAddress,
} from './parts.ts'

const identity: Schema = {
  $schema: text('Schema', 'The JSON Schema of this file, for editors.'),
  version: text(
    'Version',
    'Three numbers: the version to publish. Beta and dev versions are named by the tag, not here.',
    { pattern: '^(0|[1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})$', examples: ['1.0.0'] },
  ),
  name: text('Name', "The name that users see. The folder for the konnector's files has the same name.", {
    minLength: 1,
  }),
  name_prefix: text('Prefix of the name', 'Shown before the name.', { examples: ['Cozy'] }),
  type: { title: 'Type', description: 'Always "konnector".', const: 'konnector' },
  language: { title: 'Language', description: 'What runs the konnector: Node.', const: 'node' },
  manifest_version: { title: 'Version of the format', description: 'Always the string "2".', const: '2' },
  slug: text('Slug', 'Identifier used in URLs. It cannot change once published.', {
    pattern: '^[a-z0-9-]+$',
    examples: ['edf'],
  }),
  editor: text(
    'Editor',
    'The name that you are registered under. The registry refuses a version without it.',
    {
      minLength: 1,
      examples: ['Cozy'],
    },
  ),
  icon: text('Icon', 'A square SVG or PNG in assets/: its file name only.', {
    pattern: '^(?!/|\\./|assets/|build/|[a-z]+:).+',
    examples: ['icon.svg'],
  }),
  source: text('Source', 'The URL of the repository.', {
    examples: ['git@github.com:konnectors/edf.git', 'https://github.com/konnectors/edf.git'],
  }),
  license: text('Licence', 'An SPDX expression.', { examples: ['AGPL-3.0-only', 'MIT'] }),
  vendor_link: text('Link to the vendor', "The vendor's site. The vault stores the password for this site.", {
    ...webAddress,
    examples: ['https://www.example.com'],
  }),
  developer: object(
    'Developer',
    'Who made the konnector.',
    {
      name: text('Name', 'A person or a company.', { examples: ['Cozy Cloud'] }),
      url: text('URL', 'Their site.', { ...webAddress, examples: ['https://cozy.io'] }),
    },
    { required: ['name'] },
  ),
}

const shown: Schema = {
  categories: list(
    'Categories',
    'Where users find it in the store.',
    { enum: categories },
    {
      minItems: 1,
      uniqueItems: true,
    },
  ),
  data_types: dataTypeList,
  langs: list(
    'Languages',
    'The languages that it has texts in.',
    { enum: languages },
    {
      uniqueItems: true,
      examples: [['en', 'fr']],
    },
  ),
  locales,
  screenshots: list('Screenshots', "Pictures for the store's page: files of the build.", { type: 'string' }),
  messages: list('Messages', 'Ids of messages; their texts are in locales.<language>.messages.', {
    type: 'string',
  }),
  features: list('Features', 'What it can do, for statistics.', { enum: features }, { uniqueItems: true }),
  qualification_labels: list(
    'Qualifications',
    'Labels that its files are qualified with, for statistics.',
    { enum: qualificationLabels },
    { uniqueItems: true },
  ),
  partnership: object(
    'Partnership',
    'A partner to mention. The store ignores it without a description.',
    {
      name: text('Name', 'The partner.'),
      description: text('Description', 'Markdown.'),
      icon: text('Icon', 'A file of the build.'),
      domain: text('Domain', 'The domain of the partner.'),
    },
    { required: ['description'] },
  ),
  terms: object(
    'Terms',
    'Terms that users must accept. A new version blocks updates until they do.',
    {
      id: text('Id', 'Without *+~.()\'"!:@.', { pattern: '^[^*+~.()\'"!:@]+$' }),
      url: text('URL', 'Where to read the terms.', webAddress),
      version: text('Version', 'Without *+~.()\'"!:@.', { pattern: '^[^*+~.()\'"!:@]+$', examples: ['1-0'] }),
    },
    { required: ['id', 'url', 'version'] },
  ),
  short_description: text('Short description', 'Used if no locale has one.'),
  long_description: text('Long description', 'Used if no locale has one. Markdown.'),
  changes: text('Changes', 'Used if no locale has them. Markdown.'),
}

const folder = object(
  'Folder',
  'A path that Harvest fills in when a user adds an account.',
  {
    defaultDir: text(
      'Default folder',
      'Starts with $administrative or $photos and ends with $account; $konnector is the name of the konnector.',
      {
        pattern: '^\\$(administrative|photos)(/|$)',
        examples: ['$administrative/$konnector/$account', '$photos/$konnector/$account'],
      },
    ),
  },
  { required: ['defaultDir'] },
)

const hour = { type: 'number', minimum: 0, maximum: 24 }

const running: Schema = {
  fields: object(
    'Fields',
    'What users fill in, by name. A client-side konnector has none.',
    {
      advancedFields: {
        title: 'Advanced fields',
        description: 'The old way to ask for a folder.',
        deprecationMessage: 'Use "folders".',
        doNotSuggest: true,
      },
    },
    { additionalProperties: { $ref: '#/definitions/field' } },
  ),
  folders: list('Folders', 'The folder for its files. Harvest reads only the first.', folder, {
    minItems: 1,
    maxItems: 1,
  }),
  permissions: object(
    'Permissions',
    'What it may do in the Cozy. The store shows each to users.',
    {},
    {
      additionalProperties: { $ref: '#/definitions/permission' },
    },
  ),
  frequency: { title: 'Frequency', description: 'How often it runs.', enum: frequencies, default: 'weekly' },
  time_interval: {
    title: 'Time interval',
    description: 'Harvest picks an hour between these two. The stack does not read it.',
    type: 'array',
    items: hour,
    minItems: 2,
    maxItems: 2,
    examples: [[0, 24]],
  },
  clientSide: {
    title: 'Client-side',
    description: 'It runs in the flagship app (main.js, cozy-clisk), not on the server (index.js).',
    type: 'boolean',
  },
  serverSide: {
    title: 'Server-side',
    description: 'A client-side konnector that also runs on the server.',
    type: 'boolean',
  },
  cookie_domains: list(
    'Cookie domains',
    'Domains whose cookies a client-side konnector reads, written as in its code.',
    { type: 'string' },
    { uniqueItems: true, examples: [['https://www.example.com']] },
  ),
  banksTransactionRegExp: text(
    'Bank operations',
    'A regular expression for the labels of the bank operations that pay its bills. In JSON, a word boundary is \\\\b.',
    { format: 'regex', examples: ['\\bedf\\b'] },
  ),
  oauth: object('OAuth', 'Sign-in with OAuth. Its secrets are in the account type on the stack.', {
    scope: {
      title: 'Scope',
      description: 'The OAuth scope to ask for.',
      type: ['string', 'array', 'null', 'boolean'],
      items: { type: 'string', pattern: '^\\S*$' },
    },
    account_type: text('Account type', 'If it is not the slug.'),
  }),
  aggregator: object(
    'Aggregator',
    'The parent account of all others.',
    { accountId: text('Account', 'The id of the parent account.', { minLength: 1 }) },
    { required: ['accountId'] },
  ),
  parameters: object(
    'Parameters',
    'Passed to the konnector as COZY_PARAMETERS. They are public.',
    {},
    {
      propertyNames: { not: { const: 'secret' } },
    },
  ),
  on_delete_account: text('When an account is deleted', 'A file of the build that the stack then runs.', {
    examples: ['onDeleteAccount.js'],
  }),
  notifications: {
    title: 'Notifications',
    description: 'A konnector cannot send notifications.',
    type: 'object',
    doNotSuggest: true,
  },
  biUuids: { title: 'Banks', description: 'Ids of Budget Insight.', doNotSuggest: true },
}

const deprecated: Schema = Object.fromEntries(
  [...deprecatedFields].map(([name, advice]) => [
    name,
    {
      title: name,
      description: 'Nothing reads this any more.',
      deprecationMessage: advice,
      doNotSuggest: true,
    },
  ]),
)

/** A good manifest, for editors. What the Go decoders accept is described in src/lint/decoders. */
export const manifestSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'manifest.konnector',
  description: 'The manifest of a Cozy konnector.',
  type: 'object',
  required: ['version', 'name', 'type', 'slug', 'editor'],
  properties: { ...identity, ...shown, ...running, ...deprecated },
  additionalProperties: false,
  definitions: { permission, field, locale },
}

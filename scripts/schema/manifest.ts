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
  version: text(
    'Version',
    'Three numbers. It is the version that is published: beta and dev versions are named by the tag, not here.',
    { pattern: '^(0|[1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})$', examples: ['1.0.0'] },
  ),
  name: text('Name', "The name people read. It is the name of the folder of the konnector's files too.", {
    minLength: 1,
  }),
  name_prefix: text('Prefix of the name', 'Shown before the name.', { examples: ['Cozy'] }),
  type: { title: 'Type', description: 'What this is.', const: 'konnector' },
  language: { title: 'Language', description: 'What runs it: Node.', const: 'node' },
  manifest_version: { title: 'Version of the format', description: 'A string.', const: '2' },
  slug: text('Slug', 'Its name in addresses. Once published it stays.', {
    pattern: '^[a-z0-9-]+$',
    examples: ['edf'],
  }),
  editor: text(
    'Editor',
    'The name of an editor of the registry. The registry refuses a version without one.',
    {
      minLength: 1,
      examples: ['Cozy'],
    },
  ),
  icon: text('Icon', 'A square SVG or PNG in assets/, by its name alone.', {
    pattern: '^(?!/|\\./|assets/|build/|[a-z]+:).+',
    examples: ['icon.svg'],
  }),
  source: text('Source', 'The address of the repository.', {
    examples: ['git@github.com:konnectors/edf.git', 'https://github.com/konnectors/edf.git'],
  }),
  license: text('License', 'An SPDX expression.', { examples: ['AGPL-3.0-only', 'MIT'] }),
  vendor_link: text(
    'Link to the vendor',
    "The vendor's site. With it the vault knows where the password is for.",
    {
      ...webAddress,
      examples: ['https://www.example.com'],
    },
  ),
  developer: object(
    'Developer',
    'Who made it.',
    {
      name: text('Name', 'A person or a company.', { examples: ['Cozy Cloud'] }),
      url: text('Address', 'Their site.', { ...webAddress, examples: ['https://cozy.io'] }),
    },
    { required: ['name'] },
  ),
}

const shown: Schema = {
  categories: list(
    'Categories',
    'Where people find it in the store.',
    { enum: categories },
    {
      minItems: 1,
      uniqueItems: true,
    },
  ),
  data_types: dataTypeList,
  langs: list(
    'Languages',
    'Those it has texts in.',
    { enum: languages },
    {
      uniqueItems: true,
      examples: [['en', 'fr']],
    },
  ),
  locales,
  screenshots: list('Screenshots', "Pictures of the store's page: files of the build.", { type: 'string' }),
  messages: list('Messages', 'Ids of messages, whose texts are in locales.<language>.messages.', {
    type: 'string',
  }),
  features: list('Features', 'What it can do. For statistics.', { enum: features }, { uniqueItems: true }),
  qualification_labels: list(
    'Qualifications',
    'Labels that its files are qualified with. For statistics.',
    { enum: qualificationLabels },
    { uniqueItems: true },
  ),
  partnership: object(
    'Partnership',
    'A partner to be named. Thrown away without a description.',
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
    'Terms to be accepted. A new version stops updates until they are.',
    {
      id: text('Id', 'Without *+~.()\'"!:@.', { pattern: '^[^*+~.()\'"!:@]+$' }),
      url: text('Address', 'Where they are read.', webAddress),
      version: text('Version', 'Without *+~.()\'"!:@.', { pattern: '^[^*+~.()\'"!:@]+$', examples: ['1-0'] }),
    },
    { required: ['id', 'url', 'version'] },
  ),
  short_description: text('Short description', 'Where no locale has one.'),
  long_description: text('Long description', 'Where no locale has one. Markdown.'),
  changes: text('Changes', 'Where no locale has them. Markdown.'),
}

const folder = object(
  'Folder',
  'A path that is filled in when an account is added.',
  {
    defaultDir: text(
      'Default folder',
      'Begins with $administrative or $photos, ends with $account; $konnector is the name of the konnector.',
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
    'What a person is asked for, by name. A client-side konnector has none.',
    {
      advancedFields: {
        title: 'Advanced fields',
        description: 'The old way to ask for a folder.',
        deprecationMessage: 'Write "folders".',
        doNotSuggest: true,
      },
    },
    { additionalProperties: { $ref: '#/definitions/field' } },
  ),
  folders: list('Folders', 'The folder of its files. Only the first is looked at.', folder, {
    minItems: 1,
    maxItems: 1,
  }),
  permissions: object(
    'Permissions',
    'What it may do in the Cozy. Each is shown to the person.',
    {},
    {
      additionalProperties: { $ref: '#/definitions/permission' },
    },
  ),
  frequency: { title: 'Frequency', description: 'How often it runs.', enum: frequencies, default: 'weekly' },
  time_interval: {
    title: 'Time interval',
    description: 'Hours of the day between which Harvest draws one. The stack does not read it.',
    type: 'array',
    items: hour,
    minItems: 2,
    maxItems: 2,
    examples: [[0, 24]],
  },
  clientSide: {
    title: 'Client-side',
    description: 'It runs in the flagship app (main.js, cozy-clisk) and not on the server (index.js).',
    type: 'boolean',
  },
  serverSide: {
    title: 'Server-side',
    description: 'A client-side konnector that runs on the server as well.',
    type: 'boolean',
  },
  cookie_domains: list(
    'Domains of cookies',
    'Domains that a client-side konnector asks the cookies of, as it names them.',
    { type: 'string' },
    { uniqueItems: true, examples: [['https://www.example.com']] },
  ),
  banksTransactionRegExp: text(
    'Bank operations',
    'A regular expression that fits the labels of the bank operations which pay its bills. In JSON a word boundary is \\\\b.',
    { format: 'regex', examples: ['\\bedf\\b'] },
  ),
  oauth: object('OAuth', 'Sign-in by OAuth. Its secrets are in the account type, on the stack.', {
    scope: {
      title: 'Scope',
      description: 'What is asked for.',
      type: ['string', 'array', 'null', 'boolean'],
      items: { type: 'string', pattern: '^\\S*$' },
    },
    account_type: text('Account type', 'Where it is not the slug.'),
  }),
  aggregator: object(
    'Aggregator',
    'An account that is the parent of all others.',
    { accountId: text('Account', 'Its id.', { minLength: 1 }) },
    { required: ['accountId'] },
  ),
  parameters: object(
    'Parameters',
    'Handed to the konnector as COZY_PARAMETERS. Everybody can read them.',
    {},
    {
      propertyNames: { not: { const: 'secret' } },
    },
  ),
  on_delete_account: text('When an account is deleted', 'A file of the build that is run then.', {
    examples: ['onDeleteAccount.js'],
  }),
  notifications: {
    title: 'Notifications',
    description: 'A konnector cannot send any.',
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
      description: 'Nothing reads it any more.',
      deprecationMessage: advice,
      doNotSuggest: true,
    },
  ]),
)

/** What a good manifest is, for editors. What the Go decoders accept is another thing: src/lint/decoders. */
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

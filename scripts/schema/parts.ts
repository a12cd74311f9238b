import { dataTypes } from '../../src/cozy/data-types.ts'
import { documentedDoctypes, remoteDoctypes } from '../../src/cozy/doctypes.ts'
import { fieldTypeNames, identifierNames, predefinedLabels } from '../../src/cozy/fields.ts'
import { languages } from '../../src/cozy/languages.ts'

/** A JSON Schema (draft-07), with the keywords that editors add to it. */
export type Schema = Record<string, unknown>

export function text(title: string, description: string, more: Schema = {}): Schema {
  return { title, description, type: 'string', ...more }
}

export function list(title: string, description: string, items: Schema, more: Schema = {}): Schema {
  return { title, description, type: 'array', items, ...more }
}

export function object(title: string, description: string, properties: Schema, more: Schema = {}): Schema {
  return { title, description, type: 'object', properties, ...more }
}

/** One of these words, or any other: editors offer the words. */
export function suggested(words: readonly string[], pattern?: string): Schema {
  return { anyOf: [{ enum: words }, { type: 'string', ...(pattern && { pattern }) }] }
}

const webAddress = { format: 'uri', pattern: '^https?://' }

/** `definitions/permission`: what cozy-stack takes as a permission rule, said strictly. */
export const permission = object(
  'Permission',
  'What the konnector may do with the documents of one doctype. Its name is shown to nobody, but texts about it are found by it: locales.<language>.permissions.<name>.description.',
  {
    type: {
      title: 'Doctype',
      description:
        'The kind of documents: a domain written backwards and a name, in small letters. A family ends in ".*" and has at least three names before it.',
      ...suggested(
        [...documentedDoctypes, ...remoteDoctypes].filter(doctype => /^[a-z0-9_.]+$/.test(doctype)),
        '^[a-z0-9_]+(\\.[a-z0-9_]+)*(\\.\\*)?$',
      ),
    },
    verbs: list(
      'Verbs',
      'What may be done: GET reads, POST creates, PUT and PATCH change, DELETE deletes. None, or ALL, is everything.',
      { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'ALL'] },
      { uniqueItems: true, examples: [['GET'], ['GET', 'PUT'], ['ALL']] },
    ),
    selector: text(
      'Selector',
      'A field of the documents. Only those whose field has one of "values" are granted; without values, every document is.',
      { examples: ['worker', 'referenced_by'] },
    ),
    values: list(
      'Values',
      'Ids of documents or, with a selector, values of its field. An empty list restricts nothing.',
      { type: 'string' },
      { minItems: 1 },
    ),
    description: text('Description', 'What the permission is for, where no locale says it.'),
    remote: {
      title: 'Remote',
      description:
        'The doctype is one of a remote request: data leaves the Cozy. The registry lowers its label for it.',
      type: 'boolean',
    },
  },
  { required: ['type'], additionalProperties: false, dependencies: { selector: ['values'] } },
)

const option = object(
  'Option',
  'What may be chosen.',
  {
    value: { title: 'Value', description: 'What the konnector is given.' },
    name: text('Name', 'What the person reads.'),
    label: text('Label', 'What the person reads; the same as name.'),
  },
  { required: ['value'], anyOf: [{ required: ['name'] }, { required: ['label'] }] },
)

/** `definitions/field`: what Harvest understands of a field. */
export const field = object(
  'Field',
  'Something the person is asked for. The konnector gets it under the name of the field.',
  {
    type: {
      title: 'Type',
      description: 'How it is asked for. Harvest shows anything else as a text input.',
      enum: fieldTypeNames.filter(type => type !== 'checkbox'),
    },
    role: {
      title: 'Role',
      description: `"identifier": the field that names the account. Without one it is the first of ${identifierNames.join(', ')}.`,
      enum: ['identifier'],
    },
    required: {
      title: 'Required',
      description: 'Whether it must be filled in.',
      type: 'boolean',
      default: true,
    },
    encrypted: {
      title: 'Encrypted',
      description: 'Whether it is stored encrypted. Passwords are, always.',
      type: 'boolean',
    },
    label: {
      title: 'Label',
      description:
        'A name that Harvest translates. A text of your own goes into locales.<language>.fields.<name>.label.',
      enum: predefinedLabels,
    },
    default: {
      title: 'Default',
      description: 'What stands there at first. Of a dropdown: the value of an option.',
    },
    options: list('Options', 'What a dropdown offers.', option, { minItems: 1 }),
    placeholder: text('Placeholder', 'Shown while it is empty.'),
    description: text('Description', 'Documented; shown by no front end of today.'),
    min: {
      title: 'Least length',
      description: 'Documented; checked by no front end of today.',
      type: 'number',
    },
    max: {
      title: 'Greatest length',
      description: 'Documented; checked by no front end of today.',
      type: 'number',
    },
    pattern: text('Pattern', 'Documented; checked by no front end of today.', { format: 'regex' }),
    advanced: {
      title: 'Advanced',
      description: 'Documented; read by no front end of today.',
      type: 'boolean',
    },
    isRequired: {
      title: 'Required (old name)',
      description: 'The old name of required.',
      type: 'boolean',
      deprecationMessage: 'Write "required".',
      doNotSuggest: true,
    },
  },
  {
    required: ['type'],
    if: { properties: { type: { const: 'dropdown' } }, required: ['type'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { required: ['options'] },
  },
)

const described = (what: string) =>
  object(what, `Texts about ${what.toLowerCase()}.`, { description: text('Description', 'Markdown.') })

/** `definitions/locale`: the texts of one language. */
export const locale = object('Locale', 'The texts of one language.', {
  name: text('Name', 'The name in this language, where it differs.'),
  name_prefix: text('Prefix of the name', 'Shown before the name.'),
  short_description: text('Short description', 'One line, below the name.', { maxLength: 100 }),
  long_description: text('Long description', "The text of the store's page. Markdown."),
  changes: text('Changes', 'What is new in this version. Markdown.'),
  fields: object(
    'Fields',
    'Texts about fields, by the name of each.',
    {},
    {
      additionalProperties: object('Field', 'Texts about a field.', {
        label: text('Label', 'The name of the field, as the person reads it.'),
        placeholder: text('Placeholder', 'Shown while it is empty.'),
        description: text('Description', 'Shown by no front end of today.'),
      }),
    },
  ),
  permissions: object(
    'Permissions',
    'Texts about permissions, by the name of each.',
    {},
    {
      additionalProperties: described('Permission'),
    },
  ),
  folders: { title: 'Folders', description: 'Texts about folders.' },
  screenshots: list('Screenshots', 'Screenshots in this language: files of the build.', { type: 'string' }),
  messages: object(
    'Messages',
    'Texts of the messages, by their ids.',
    {},
    {
      additionalProperties: { type: 'string' },
    },
  ),
  partnership: described('Partnership'),
  developer: object('Developer', 'The developer in this language.', {
    name: text('Name', 'The name of the developer.'),
    url: text('Address', 'The site of the developer.', webAddress),
  }),
})

export const locales = object(
  'Locales',
  'The texts of the konnector, by language. English and French are what most konnectors have.',
  Object.fromEntries(languages.map(language => [language, { $ref: '#/definitions/locale' }])),
  { additionalProperties: { $ref: '#/definitions/locale' } },
)

export const dataTypeList = list(
  'Data types',
  'What the konnector brings; shown before it is added.',
  { enum: dataTypes },
  { uniqueItems: true, examples: [['bill']] },
)

export { webAddress }

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
  'What the konnector may do with the documents of one doctype. Users do not see its name; it links to the text in locales.<language>.permissions.<name>.description.',
  {
    type: {
      title: 'Doctype',
      description:
        'The kind of documents: a reversed domain and a name, in lower case. A family ends in ".*" and has at least three names before it.',
      ...suggested(
        [...documentedDoctypes, ...remoteDoctypes].filter(doctype => /^[a-z0-9_.]+$/.test(doctype)),
        '^[a-z0-9_]+(\\.[a-z0-9_]+)*(\\.\\*)?$',
      ),
    },
    verbs: list(
      'Verbs',
      'What it may do: GET reads, POST creates, PUT and PATCH change, DELETE deletes. No verbs, or ALL, means everything.',
      { enum: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'ALL'] },
      { uniqueItems: true, examples: [['GET'], ['GET', 'PUT'], ['ALL']] },
    ),
    selector: text(
      'Selector',
      'A field of the documents: the permission covers those whose field has one of "values". Without values it covers every document.',
      { examples: ['worker', 'referenced_by'] },
    ),
    values: list(
      'Values',
      'Ids of documents or, with a selector, values of its field. An empty list restricts nothing.',
      { type: 'string' },
      { minItems: 1 },
    ),
    description: text('Description', 'What the permission is for, if no locale says it.'),
    remote: {
      title: 'Remote',
      description:
        'The doctype is a remote request, so data leaves the Cozy. The registry lowers the privacy label for it.',
      type: 'boolean',
    },
  },
  { required: ['type'], additionalProperties: false, dependencies: { selector: ['values'] } },
)

const option = object(
  'Option',
  'A choice.',
  {
    value: { title: 'Value', description: 'What the konnector receives.' },
    name: text('Name', 'What users see.'),
    label: text('Label', 'What users see; the same as name.'),
  },
  { required: ['value'], anyOf: [{ required: ['name'] }, { required: ['label'] }] },
)

/** `definitions/field`: what Harvest reads in a field. */
export const field = object(
  'Field',
  'A value that users enter. The konnector gets it under the name of the field.',
  {
    type: {
      title: 'Type',
      description: 'The kind of input. Harvest shows anything else as a text input.',
      enum: fieldTypeNames.filter(type => type !== 'checkbox'),
    },
    role: {
      title: 'Role',
      description: `"identifier" marks the field that names the account. By default it is the first of ${identifierNames.join(', ')}.`,
      enum: ['identifier'],
    },
    required: {
      title: 'Required',
      description: 'Whether users must fill it in.',
      type: 'boolean',
      default: true,
    },
    encrypted: {
      title: 'Encrypted',
      description: 'Whether it is stored encrypted. Passwords always are.',
      type: 'boolean',
    },
    label: {
      title: 'Label',
      description:
        'A label that Harvest translates. Put your own text in locales.<language>.fields.<name>.label.',
      enum: predefinedLabels,
    },
    default: {
      title: 'Default',
      description: 'The initial value. For a dropdown: the value of an option.',
    },
    options: list('Options', 'The choices of a dropdown.', option, { minItems: 1 }),
    placeholder: text('Placeholder', 'Shown while the field is empty.'),
    description: text('Description', 'Documented, but no front end shows it.'),
    min: {
      title: 'Minimum length',
      description: 'Documented, but no front end checks it.',
      type: 'number',
    },
    max: {
      title: 'Maximum length',
      description: 'Documented, but no front end checks it.',
      type: 'number',
    },
    pattern: text('Pattern', 'Documented, but no front end checks it.', { format: 'regex' }),
    advanced: {
      title: 'Advanced',
      description: 'Documented, but no front end reads it.',
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
  name: text('Name', 'The name in this language, if it differs.'),
  name_prefix: text('Prefix of the name', 'Shown before the name.'),
  short_description: text('Short description', 'One line, below the name.', { maxLength: 100 }),
  long_description: text('Long description', "The text of the store's page. Markdown."),
  changes: text('Changes', 'What is new in this version. Markdown.'),
  fields: object(
    'Fields',
    'Texts about fields, by field name.',
    {},
    {
      additionalProperties: object('Field', 'Texts about a field.', {
        label: text('Label', 'The name of the field that users see.'),
        placeholder: text('Placeholder', 'Shown while the field is empty.'),
        description: text('Description', 'No front end shows it.'),
      }),
    },
  ),
  permissions: object(
    'Permissions',
    'Texts about permissions, by permission name.',
    {},
    {
      additionalProperties: described('Permission'),
    },
  ),
  folders: { title: 'Folders', description: 'Texts about folders.' },
  screenshots: list('Screenshots', 'Screenshots in this language: files of the build.', { type: 'string' }),
  messages: object(
    'Messages',
    'Texts of the messages, by id.',
    {},
    {
      additionalProperties: { type: 'string' },
    },
  ),
  partnership: described('Partnership'),
  developer: object('Developer', 'The developer in this language.', {
    name: text('Name', 'The name of the developer.'),
    url: text('URL', 'The site of the developer.', webAddress),
  }),
})

export const locales = object(
  'Locales',
  'The texts of the konnector, by language. Most konnectors have English and French.',
  Object.fromEntries(languages.map(language => [language, { $ref: '#/definitions/locale' }])),
  { additionalProperties: { $ref: '#/definitions/locale' } },
)

export const dataTypeList = list(
  'Data types',
  'What the konnector saves; shown before users add it.',
  { enum: dataTypes },
  { uniqueItems: true, examples: [['bill']] },
)

export { webAddress }

/** Manifests, and which of the two systems refuse them: found out by running the Go code they decode manifests with. */
export interface VerdictCase {
  why: string
  manifest: string | Uint8Array
  refused: ('stack' | 'registry')[]
}

const whole = '"editor": "Cozy", "slug": "acme", "version": "1.2.3"'
const both: VerdictCase['refused'] = ['stack', 'registry']

function fields(why: string, text: string, refused: VerdictCase['refused'] = []): VerdictCase {
  return { why, manifest: `{ ${whole}, ${text} }`, refused }
}

function permissions(why: string, text: string, refused: VerdictCase['refused'] = ['stack']): VerdictCase {
  return fields(why, `"permissions": { ${text} }`, refused)
}

function doctype(name: string, refused: VerdictCase['refused'] = ['stack']): VerdictCase {
  return permissions(`the doctype ${name}`, `"a": { "type": ${JSON.stringify(name)} }`, refused)
}

function version(text: string, refused: VerdictCase['refused'] = []): VerdictCase {
  return {
    why: `version ${text}`,
    manifest: `{ "editor": "Cozy", "slug": "acme", "version": ${JSON.stringify(text)} }`,
    refused,
  }
}

export const verdictCases: VerdictCase[] = [
  { why: 'what the registry asks for', manifest: `{ ${whole} }`, refused: [] },
  { why: 'nothing', manifest: '', refused: both },
  { why: 'an empty object', manifest: '{}', refused: ['registry'] },
  { why: 'null', manifest: 'null', refused: both },
  { why: 'a list', manifest: '[]', refused: both },
  { why: 'a second value', manifest: `{ ${whole} } {}`, refused: ['registry'] },
  { why: 'a bracket too many', manifest: `{ ${whole} }}`, refused: ['registry'] },
  { why: 'a byte order mark', manifest: `\ufeff{ ${whole} }`, refused: both },
  { why: 'a no-break space', manifest: `{\u00a0${whole} }`, refused: both },
  {
    why: 'bytes that are no UTF-8, in a text',
    manifest: Buffer.from(`{ ${whole}, "name": "\xe9" }`, 'latin1'),
    refused: [],
  },
  {
    why: 'bytes that are no UTF-8, outside',
    manifest: Buffer.from(`{ ${whole} \xe9 }`, 'latin1'),
    refused: both,
  },
  { why: 'the end in the first 2 MiB', manifest: `{ ${whole} }${' '.repeat(2 << 20)}`, refused: [] },
  { why: 'the end after 2 MiB', manifest: `{ ${whole}${' '.repeat(2 << 20)} }`, refused: ['stack'] },
  fields('10,000 levels', `"x": ${'['.repeat(9999)}${']'.repeat(9999)}`),
  fields('10,001 levels', `"x": ${'['.repeat(10_000)}${']'.repeat(10_000)}`, both),
  fields('a number beyond float64, anywhere', '"x": [1e400]', both),
  fields('the largest of float64', '"x": 1.7976931348623157e308'),
  // Letter case and twins.
  fields('another letter case', '"VERSION": 1', both),
  fields('a long s', '"\u017flug": 1', both),
  fields('a Kelvin sign', '"\u212a": 1, "clientside": 1', ['stack']),
  fields('a wrong twin before a right one', '"name": 1, "name": "x"', both),
  fields('null after a value leaves it', '"editor": null, "slug": null, "version": null'),
  fields('the empty string after a value does not', '"editor": ""', ['registry']),
  fields('a slug that is mended later', '"slug": "Acme", "slug": "acme"'),
  fields('a slug that is spoilt later', '"SLUG": "Acme"', ['registry']),
  // Types.
  fields(
    'null is every type',
    '"name": null, "clientSide": null, "parameters": null, "permissions": null, "locales": null',
  ),
  fields('clientSide as text', '"clientSide": "true"', ['stack']),
  fields('parameters as a list', '"parameters": []', ['stack']),
  fields('an editor that is a number', '"editor": 1', ['registry']),
  fields('terms', '"terms": { "id": 1, "url": "x", "version": null }'),
  fields('terms with a number', '"terms": { "VERSION": 1 }', ['stack']),
  fields('partnership', '"partnership": { "icon": [] }', ['registry']),
  fields('screenshots', '"screenshots": ["a.png", null]'),
  fields('a screenshot that is a number', '"screenshots": [1]', ['registry']),
  fields('screenshots of a locale', '"locales": { "en": { "Screenshots": "a.png" } }', ['registry']),
  fields('a text in locales', '"locales": { "short_description": "x" }', ['registry']),
  fields('a locale that is null', '"locales": { "en": null }'),
  fields('a translated name', '"name": { "en": "x" }', both),
  fields('a time', '"created_at": "2020-01-01T0:00:00,5+24:60"'),
  fields('a time that is a date', '"updated_at": "2020-01-01"', ['stack']),
  fields(
    'a notification',
    '"notifications": { "a": { "time_to_live": 3600, "templates": { "mail": "x" } } }',
  ),
  fields('a duration as text', '"notifications": { "a": { "time_to_live": "1h" } }', ['stack']),
  fields('a duration with a fraction', '"notifications": { "a": { "min_interval": 1.0 } }', ['stack']),
  fields('a template that is a number', '"notifications": { "a": { "templates": { "mail": 1 } } }', [
    'stack',
  ]),
  // The kind of application.
  fields('type webapp', '"type": "webapp"', ['stack']),
  fields('type node', '"type": "node"'),
  fields('type WebApp', '"type": "WebApp"'),
  fields('TYPE webapp', '"TYPE": "webapp"', ['stack']),
  fields('a type webapp before another', '"type": "webapp", "Type": "konnector"'),
  fields('a type webapp after another', '"type": "konnector", "tYpe": "webapp"', ['stack']),
  fields('a type webapp before null', '"type": "webapp", "type": null', ['stack']),
  fields('a type webapp beside a number', '"type": 1, "Type": "webapp"'),
  {
    why: 'type webapp before other bytes',
    manifest: `{ ${whole}, "type": "webapp" } x`,
    refused: ['registry'],
  },
  fields('a type that is a number', '"type": 1'),
  // Permissions.
  permissions('none', '', []),
  fields('a list of permissions', '"permissions": []', ['stack']),
  permissions('a permission that is null', '"a": null'),
  permissions('a permission that is text', '"a": "io.cozy.files"'),
  permissions('no type', '"a": {}'),
  permissions('a type that null does not take away', '"a": { "type": "io.cozy.files", "TYPE": null }', []),
  permissions('no verbs', '"a": { "type": "io.cozy.files", "verbs": null }', []),
  permissions('verbs as text', '"a": { "type": "io.cozy.files", "verbs": "GET" }'),
  permissions('a verb in lower case', '"a": { "type": "io.cozy.files", "verbs": ["get"] }'),
  permissions('a verb that is null', '"a": { "type": "io.cozy.files", "verbs": [null] }'),
  permissions('any verb beside ALL', '"a": { "type": "io.cozy.files", "verbs": ["bogus", "ALL", null] }', []),
  permissions('a number beside ALL', '"a": { "type": "io.cozy.files", "verbs": [1, "ALL"] }'),
  permissions(
    'a twin of the verbs that is wrong',
    '"a": { "type": "io.cozy.files", "verbs": ["x"], "verbs": ["GET"] }',
  ),
  permissions('a selector alone', '"a": { "type": "io.cozy.files", "selector": "x" }', []),
  permissions('values that are numbers', '"a": { "type": "io.cozy.files", "values": [1] }'),
  permissions('a hidden twin is not looked at', '"a": { "verbs": 1 }, "a": { "type": "io.cozy.files" }', []),
  permissions('a hidden twin that is text becomes a title', '"a": "b", "a": { "type": "io.cozy.files" }'),
  permissions(
    'a hidden twin that is the text of a title',
    '"a": ["a"], "a": { "type": "io.cozy.files" }',
    [],
  ),
  permissions(
    'titles that are half a character',
    '"\\ud800": "\\udfff", "\\udc00": { "type": "io.cozy.files" }',
    [],
  ),
  fields(
    'of two sets the last counts',
    '"permissions": { "a": { "type": "Bad" } }, "PERMISSIONS": { "a": { "type": "io.cozy.files" } }',
  ),
  fields('null takes a set away', '"permissions": { "a": { "type": "Bad" } }, "permissions": null'),
  fields('of two sets both are decoded', '"permissions": { "a": { "verbs": [1] } }, "permissions": {}', [
    'stack',
  ]),
  ...['io.cozy.files', 'files', '_', 'io.cozy.bank.*', 'é.ß', '\u0660'].map(name => doctype(name, [])),
  ...[
    'io.cozy.Files',
    'io.cozy.my-type',
    '*',
    'io.*',
    'io.cozy.*',
    '.a',
    'a.',
    'a..b',
    'a.b.*.c',
    'ª',
    '①',
    ' a',
  ].map(name => doctype(name)),
  // Versions: with and without a channel, as the registry cuts and compares them.
  ...['0.0.0', '99999.0.1', '1.0.0-beta.x', '1.0.0-dev.ZZ', '1.0.0-beta22', '1.0.0-betaé2'].map(text =>
    version(text),
  ),
  ...[
    '',
    '1',
    '1.2',
    '1.2.3.4',
    'v1.2.3',
    '01.2.3',
    '100000.0.0',
    '1.2.3\n',
    '1.2.3-rc.1',
    '1.0.0-beta.1-dev.a',
    '1.0.0-beta\n1',
  ].map(text => version(text, ['registry'])),
]

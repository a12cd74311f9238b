const hex = (text: string, spell: (code: string) => string) =>
  [...text].map(character => spell(character.charCodeAt(0).toString(16).padStart(2, '0'))).join('')

/** Spellings of a value that sites use. */
export const spellings: Record<string, (text: string) => string> = {
  plain: text => text,
  'in a URL': text => encodeURIComponent(text),
  'every character in a URL': text => hex(text, code => `%${code}`),
  'in a URL, twice': text => encodeURIComponent(encodeURIComponent(text)),
  'in JSON in a string of JSON': text => JSON.stringify(JSON.stringify({ a: text })).slice(1, -1),
  'every character in JSON': text => hex(text, code => `\\u00${code}`),
  'every character in a script': text => hex(text, code => `\\x${code}`),
  'in HTML': text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  'every character in HTML': text => hex(text, code => `&#x${code};`),
  'in base64': text => Buffer.from(text).toString('base64'),
  'with more, in base64 for URLs': text => Buffer.from(`{"user":"${text}"}`).toString('base64url'),
  'in base64 in a URL': text => encodeURIComponent(Buffer.from(text).toString('base64')),
}

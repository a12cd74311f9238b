import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPseudonyms } from '../../src/replay/record/pseudonyms.ts'
import { createRedactor } from '../../src/replay/record/redact.ts'

const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

/** What sites and clients do to a value. */
const spellings: Record<string, (text: string) => string> = {
  plain: text => text,
  'in a URL': encodeURIComponent,
  'in a URL, in lower case': text => encodeURIComponent(text).replace(/%../g, code => code.toLowerCase()),
  'in a URL, twice': text => encodeURIComponent(encodeURIComponent(text)),
  'in a form': text => new URLSearchParams({ a: text }).toString().slice(2),
  'in JSON': text => JSON.stringify(text).slice(1, -1),
  'in JSON of PHP': text =>
    JSON.stringify(text)
      .slice(1, -1)
      .replaceAll('/', '\\/')
      .replace(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'in HTML': html,
  'in JSON in HTML': text => html(JSON.stringify(text).slice(1, -1)),
  'in JSON in JSON': text => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  'in hexadecimal': text => Buffer.from(text).toString('hex'),
  'in hexadecimal, in upper case': text => Buffer.from(text).toString('hex').toUpperCase(),
  'in base64': text => Buffer.from(text).toString('base64'),
  'in base64 with more': text => Buffer.from(`user:${text}`).toString('base64'),
  'in base64 for URLs': text => Buffer.from(`{"p":"${text}"}`).toString('base64url'),
}

const secret = fc
  .string({ unit: fc.constantFrom(...'abXY019 &<>"\'/+=%@.!~*()-_éàß€'), minLength: 6, maxLength: 24 })
  .filter(text => text.trim() === text && /[^\d]/.test(text))

describe.each(Object.entries(spellings))('a secret %s', (_, spell) => {
  test('is replaced, and what stands around it is not', () => {
    fc.assert(
      fc.property(secret, value => {
        const redactor = createRedactor(createPseudonyms([{ name: 'password', value, userEntered: true }]))
        const page = Buffer.from(`<p>before</p> ${spell(value)} <p>after</p>`)
        const redacted = Buffer.from(redactor.bytes(page)).toString()
        expect(redacted).toMatch(/^<p>before<\/p> .+ <p>after<\/p>$/s)
        expect(redacted).not.toContain(spell(value))
        expect(redactor.leaks(page)).toBe(true)
        expect(redactor.leaks(Buffer.from(redacted))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('an alias', () => {
  const aliases = (...values: [string, string][]) =>
    createPseudonyms(values.map(([name, value]) => ({ name, value })))
      .filter(({ secret: one }) => values.some(([, value]) => value === one))
      .map(({ alias }) => alias)

  test('is of the same kind as what it stands for', () => {
    expect(aliases(['login', 'jane@mail.example'], ['card', '123456'], ['_csrf', 'ab/cd=='])).toEqual([
      'redacted-login@example.com',
      '999991',
      'redacted-csrf',
    ])
  })

  test('is of one secret only, and holds none', () => {
    expect(aliases(['sid', 'one-session'], ['sid', 'two-session'])).toEqual([
      'redacted-sid',
      'redacted-sid-2',
    ])
    expect(aliases(['login', 'login'], ['word', 'redacted'])).toEqual(['alias-value', 'alias-word'])
    expect(aliases(['pin', '9999'], ['pin', '9991'])).toEqual(['9992', '9993'])
  })

  test('takes its place spelled as the secret was, and in its digests', () => {
    const redactor = createRedactor(
      createPseudonyms([{ name: 'login', value: 'jane@mail.example', userEntered: true }]),
    )
    expect(redactor.text('?u=jane%40mail.example&v=Jane@Mail.Example')).toBe(
      '?u=redacted-login%40example.com&v=redacted-login@example.com',
    )
    const md5 = (text: string) => createHash('md5').update(text).digest('hex')
    expect(redactor.text(`h=${md5('jane@mail.example').toUpperCase()}`)).toBe(
      `h=${md5('redacted-login@example.com')}`,
    )
  })
})

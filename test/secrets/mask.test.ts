import { execFileSync } from 'node:child_process'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { createMask } from '../../src/secrets/mask.ts'

const secret = 'ghp_c4n4ry+0/9=Token&"\\<x>'
const { text, data } = createMask([secret])
const bytes = Buffer.from(secret)
const hex = bytes.toString('hex')

/** Everything of the secret that is left, in whatever spelling: nothing but what surrounds it may be. */
const around = (shown: string) => text(`before ${shown} after`)

describe('a secret is masked', () => {
  test.each([
    ['as it is', secret],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ secret })).slice(15, -4)],
    [
      'in JSON without ASCII',
      [...secret].map(c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    ],
    ['in a URL', encodeURIComponent(secret)],
    ['in a URL, every byte', bytes.toString('hex').replace(/../g, '%$&').toUpperCase()],
    [
      'in HTML',
      secret
        .replaceAll('&', '&amp;')
        .replaceAll('"', '&quot;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;'),
    ],
    ['in HTML, as numbers', [...secret].map(c => `&#${c.charCodeAt(0)};`).join('')],
    ['in Markdown', secret.replace(/[^\w\s]|_/g, '\\$&')],
    ['in a string of a program', bytes.toString('hex').replace(/../g, '\\x$&')],
    ['in hexadecimal', hex],
    ['in capital hexadecimal', hex.toUpperCase()],
    ['in hexadecimal with spaces', hex.replace(/..(?!$)/g, '$& ')],
    ['as Node shows bytes', inspect(bytes).slice(8, -1)],
    ['in a dump of bytes', hex.replace(/..(?!$)/g, '$&, 0x')],
  ])('%s', (_, spelled) => {
    expect(around(spelled)).toBe('before *** after')
  })

  const encodings = ['base64', 'base64url'] as const
  test.each(encodings.flatMap(encoding => [0, 1, 2, 3, 15].map(before => [encoding, before] as const)))(
    'in %s, after %i other bytes',
    (encoding, before) => {
      const whole = Buffer.concat([Buffer.alloc(before, 'x'), bytes, Buffer.from('tail')])
      const shown = text(whole.toString(encoding))
      expect(shown).toContain('***')
      const left = shown.split('***').map(part => Buffer.from(part, encoding).toString())
      // A letter of base64 at each end can hold two to four bits of the secret.
      expect(left.join('').length).toBeLessThan(before + 'tail'.length + 3)
      expect(left.join('')).not.toMatch(/[c4n]{3}|oken/)
    },
  )

  test('in base64 of several lines, as base64(1) and PEM write it', () => {
    const long = `${'x'.repeat(40)}${secret}`
    const wrapped = execFileSync('base64', ['-w', '20'], { input: long, encoding: 'utf8' })
    expect(Buffer.from(text(wrapped), 'base64').toString()).not.toContain('c4n4ry')
    expect(text(JSON.stringify(wrapped))).toContain('***')
  })

  test('several times, and in several spellings', () => {
    expect(text(`${secret} ${hex} ${secret}`)).toBe('*** *** ***')
  })
})

test('data is masked in every text, and keeps its shape', () => {
  const value = { list: [secret, 1, null], nested: { [secret]: true }, none: undefined }
  expect(data(value)).toEqual({ list: ['***', 1, null], nested: { '***': true }, none: undefined })
  expect(data(JSON.parse('{"__proto__": "x"}'))).toEqual(JSON.parse('{"__proto__": "x"}'))
})

test('a secret of several lines is masked line by line', () => {
  expect(createMask(['first-half\nsecond-half']).text('a first-half, a second-half')).toBe('a ***, a ***')
})

test('of two secrets the longer one counts', () => {
  expect(createMask(['abcdefgh', 'abcdefgh12345']).text('abcdefgh12345')).toBe('***')
})

test('short values are not masked, as they look like other text', () => {
  const mask = createMask(['', ' ', 'true', 'index'])
  expect(mask.text('{"index": true}')).toBe('{"index": true}')
})

test('without secrets, a text stays the very same', () => {
  const report = { diagnostics: [] }
  expect(createMask([]).data(report)).toBe(report)
})

test('a long text that nearly holds a secret costs time in proportion to its length', () => {
  const mask = createMask(['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '0000000000000001'])
  const time = (length: number) => {
    const shown = [
      'a'.repeat(length),
      '30'.repeat(length),
      `YW${' '.repeat(length)}`,
      '\\'.repeat(length),
    ].join('')
    const start = performance.now()
    mask.text(shown)
    return performance.now() - start
  }
  time(10_000)
  expect(time(400_000)).toBeLessThan(4_000)
})

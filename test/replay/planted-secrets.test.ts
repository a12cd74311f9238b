import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '../../src/replay/exchange.ts'
import { formatExchange } from '../../src/replay/exchange-text.ts'
import { findPersonalData, personalPseudonym } from '../../src/replay/record/personal.ts'
import { createPseudonyms } from '../../src/replay/record/pseudonyms.ts'
import { createRedactor, redactExchange } from '../../src/replay/record/redact.ts'
import { findPersonalSecrets, findSecrets } from '../../src/replay/record/secrets.ts'
import { tidyExchange } from '../../src/replay/record/tidy.ts'
import { spellings } from '../helpers/spellings.ts'

/** How a site hands out a secret that it made, under names that tell. */
const handedOut: Record<string, string> = {
  'c0okie-5e55ion-1': 'in a cookie',
  'fr4gment-token-2': 'in the fragment of a Location',
  'w1ndow-csrf-tok3': 'window.csrf = "…"',
  'v4r-session-id-4': "var sessionId = '…'",
  'l0cal-storage-55': 'localStorage',
  'r3fresh-ticket-6': 'under the name ticket',
}

const login = 'jane.doe@mail.test'
const password = 'S3cret&pass"word'

function exchangesWith(spell: (text: string) => string): Exchange[] {
  const page = [
    `<p>${spell(login)}</p><p>${spell(password)}</p>`,
    `<script>window.csrf="w1ndow-csrf-tok3"; var sessionId='v4r-session-id-4'</script>`,
    `<script>localStorage.setItem("access_token", "l0cal-storage-55")</script>`,
    `{"ticket":"r3fresh-ticket-6"}`,
    ...Object.keys(handedOut).map(secret => `<i>${spell(secret)}</i>`),
    `<b>${createHash('sha384').update(password).digest('hex')}</b>`,
    `<b>${createHash('sha256').update(password).digest('base64')}</b>`,
  ].join('\n')
  const sent = gzipSync(JSON.stringify({ login, password }))
  return [
    {
      file: '',
      request: {
        method: 'POST',
        url: 'https://site.test/in',
        headers: [['content-encoding', 'gzip']],
        body: sent,
      },
      response: {
        status: 302,
        headers: [
          ['Location', 'https://site.test/home#access_token=fr4gment-token-2&state=1'],
          ['Set-Cookie', 'sid=c0okie-5e55ion-1; HttpOnly'],
        ],
        body: Buffer.from(page),
      },
    },
  ]
}

describe.each(Object.entries(spellings))('secrets %s', (_, spell) => {
  test('are in no file', () => {
    const exchanges = exchangesWith(spell).map(exchange => tidyExchange(exchange, true))
    const entered = [
      { name: 'login', value: login, userEntered: true },
      { name: 'password', value: password, userEntered: true },
    ]
    const redactor = createRedactor(createPseudonyms(findSecrets(entered, exchanges, '')))
    const text = exchanges
      .map(exchange => Buffer.from(formatExchange(redactExchange(exchange, redactor))).toString('latin1'))
      .join('\n')
    const all = [login, password, ...Object.keys(handedOut)]
    expect(all.filter(secret => text.includes(spell(secret)) || text.includes(secret))).toEqual([])
    expect(text).not.toContain(createHash('sha384').update(password).digest('hex'))
    expect(text).not.toContain(createHash('sha256').update(password).digest('base64').replace(/=+$/, ''))
    expect(redactor.leaks(Buffer.from(text, 'latin1'))).toBe(false)
    expect(redactor.leaks(Buffer.from(`before ${spell(password)} after`))).toBe(true)
  })
})

test('what stands in the build is no secret', () => {
  const [exchange] = exchangesWith(text => text)
  const found = findSecrets([], [exchange!], `const KEY = 'r3fresh-ticket-6'`).map(({ value }) => value)
  expect(found).toContain('w1ndow-csrf-tok3')
  expect(found).not.toContain('r3fresh-ticket-6')
})

describe('personal data', () => {
  const samples: [kind: string, value: string][] = [
    ['email', 'john.roe@mail.test'],
    ['iban', 'FR76 3000 6000 0112 3456 7890 189'],
    ['iban', 'DE89370400440532013000'],
    ['card', '4970 1012 3456 7890'],
    ['social-security', '2 69 05 49 588 157 80'],
    ['phone', '06 12 34 56 78'],
    ['phone', '+33612345678'],
  ]

  test.each(samples)('%s %s is found, and replaced by one of the same form', (kind, value) => {
    const valid = kind === 'card' ? '4970 1012 3456 7899' : value
    const candidates = kind === 'card' ? cardsLike(valid) : [valid]
    const found = candidates.flatMap(one => [...findPersonalData(`<td>${one}</td>`)])
    expect(found[0]).toMatchObject({ kind })
    const pseudonym = personalPseudonym(found[0]!.kind, found[0]!.value, 7)
    expect(pseudonym).not.toBe(found[0]!.value)
    if (kind === 'email') expect(pseudonym).toBe('person-7@example.com')
    else {
      expect(pseudonym.replace(/[A-Z\d]/g, '0')).toBe(found[0]!.value.replace(/[A-Z\d]/g, '0'))
      expect([...findPersonalData(`<td>${pseudonym}</td>`)]).toMatchObject([{ kind }])
    }
  })

  test('ordinary numbers stay', () => {
    const text = 'order 1234567890123, 2026-01-31, 1 024.50 EUR, a0912345678b, v1.2.3, F-2026-0142'
    expect([...findPersonalData(text)]).toEqual([])
  })

  test('is only looked for in answers, once for each value', () => {
    const body = Buffer.from('john.roe@mail.test, john.roe@mail.test, support@site.example')
    const exchange: Exchange = {
      file: '',
      request: { method: 'GET', url: 'https://site.test/', headers: [], body: Buffer.from('me@mail.test') },
      response: { status: 200, headers: [], body },
    }
    expect(findPersonalSecrets([], [exchange], '')).toEqual([
      { name: 'email', value: 'john.roe@mail.test', pseudonym: 'person-1@example.com' },
    ])
  })
})

/** The one of ten whose check digit is right. */
function cardsLike(number: string): string[] {
  return Array.from({ length: 10 }, (_, digit) => number.replace(/\d$/, String(digit)))
}

import { expect, test } from 'vitest'
import type { Exchange } from '../../src/replay/exchange.ts'
import type { Asker } from '../../src/replay/client/site/asker.ts'
import { RecordedSite } from '../../src/replay/client/site/recorded-site.ts'

const request = (url: string, asker?: Asker) => ({
  method: 'GET',
  url,
  headers: asker ? [['Asked-By', asker] as const] : [],
  body: new Uint8Array(),
})

function exchange(url: string, text: string, asker?: Asker): Exchange {
  return {
    file: `${text}.http`,
    request: request(url, asker),
    response: { status: 200, headers: [], body: Buffer.from(text) },
  }
}

function asked(site: RecordedSite, url: string, asker: Asker): string | undefined {
  const body = site.answer(request(url), asker)?.answer.response?.body
  return body && Buffer.from(body).toString()
}

const url = 'https://shop.example/a'

test('what the konnector asks for is answered once', () => {
  const site = new RecordedSite([exchange(url, 'one', 'konnector'), exchange(url, 'two', 'konnector')], [])
  expect([1, 2, 3].map(() => asked(site, url, 'konnector'))).toEqual(['one', 'two', undefined])
})

test('a page of the site gets its answers in order, and the last one again', () => {
  const site = new RecordedSite([exchange(url, 'one', 'page'), exchange(url, 'two', 'page')], [])
  expect([1, 2, 3, 4].map(() => asked(site, url, 'page'))).toEqual(['one', 'two', 'two', 'two'])
})

test('a page takes no answer away from the konnector, and may see it', () => {
  const site = new RecordedSite([exchange(url, 'bill', 'konnector')], [])
  expect(asked(site, url, 'page')).toBe('bill')
  expect(asked(site, url, 'konnector')).toBe('bill')
  expect(asked(site, url, 'konnector')).toBeUndefined()
})

test('an exchange that says of nobody who asked is for any that asks', () => {
  const site = new RecordedSite([exchange(url, 'written by hand')], [])
  expect(asked(site, url, 'document')).toBe('written by hand')
  expect(asked(site, url, 'document')).toBeUndefined()
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Exchange, Header } from '../../src/replay/exchange.ts'
import { canStandInline, formatExchange, parseExchange } from '../../src/replay/exchange-text.ts'

const none = () => new Uint8Array()
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const read = (text: string) => parseExchange('1.http', bytes(text), none)

const name = fc
  .stringMatching(/^[A-Za-z][A-Za-z-]{0,20}$/)
  .filter(one => !/^(?:Body-File|Body-Coding|Answer-Delay|Connection-Lost)$/.test(one))
const value = fc.stringMatching(/^[!-~\u00a0-\u00ff](?:[ -~\u00a0-\u00ff]{0,30}[!-~\u00a0-\u00ff])?$/)
const headers = fc.array(fc.tuple(name, value) as fc.Arbitrary<Header>, { maxLength: 4 })
const body = fc.uint8Array({ maxLength: 200 })
const exchange: fc.Arbitrary<Exchange> = fc.record({
  file: fc.constant('1.http'),
  request: fc.record({
    method: fc.constantFrom('GET', 'POST', 'DELETE'),
    url: fc.webUrl({ withQueryParameters: true }).map(url => new URL(url).href),
    headers,
    body: body.filter(canStandInline),
  }),
  response: fc.record({ status: fc.integer({ min: 200, max: 999 }), headers, body }),
})

test('what is written is what is read, to the byte, twins and order of headers kept', () => {
  fc.assert(
    fc.property(exchange, one => {
      const again = parseExchange('1.http', formatExchange(one), none)
      expect(again).toEqual({
        ...one,
        request: { ...one.request, body: Buffer.from(one.request.body) },
        response: { ...one.response, body: Buffer.from(one.response!.body) },
      })
    }),
  )
})

test('a body that has a file of its own is read from it', () => {
  const text = 'GET https://a.example/\n\nHTTP/1.1 200 OK\nBody-File: 1.body.pdf\n\n'
  const one = parseExchange('1.http', bytes(text), file => bytes(`of ${file}`))
  expect(Buffer.from(one.response!.body).toString()).toBe('of 1.body.pdf')
  expect(one.response!.headers).toEqual([])
})

test('a request body that looks like an answer does not stand inline', () => {
  expect(canStandInline(bytes('a\n\nHTTP/1.1 200 OK\n'))).toBe(false)
  expect(canStandInline(bytes('HTTP/1.1 200 OK'))).toBe(false)
  expect(canStandInline(bytes('{"a": 1}\n\nb'))).toBe(true)
})

describe('a file that is edited by hand', () => {
  test('may have the line ends of Windows, and no end', () => {
    const one = read('POST https://a.example/\r\nA: b\r\n\r\nx=1\r\n\r\nHTTP/1.1 204\r\nC: d')
    expect(one.request.headers).toEqual([['A', 'b']])
    expect(Buffer.from(one.request.body).toString()).toBe('x=1')
    expect(one.response).toMatchObject({ status: 204, headers: [['C', 'd']] })
  })

  test.each([
    [
      'GET https://a.example/\n',
      'a blank line and "HTTP/1.1 <status>", or "FAILED <code>", must follow the request',
    ],
    ['GET /page\n\nHTTP/1.1 200 OK\n\n', 'it must start with a method and an absolute URL'],
    ['GET https://a.example/\nno header\n\nHTTP/1.1 200 OK\n\n', '"no header" is not a header'],
    ['GET https://a.example/\n\nHTTP/1.1 101 Foo\n\n', 'an answer has a status of 200 to 999'],
    ['GET https://a.example/\n\nHTTP/1.1 200 OK\nAnswer-Delay: soon\n\n', 'a number of milliseconds'],
  ])('that is wrong says how: %j', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

import { describe, expect, test } from 'vitest'
import type { HttpRequest } from '../../src/replay/exchange.ts'
import { bestMatch, matchKey } from '../../src/replay/matching.ts'

function request(title: string, body = '', type = 'application/x-www-form-urlencoded'): HttpRequest {
  const [method = '', url = ''] = title.split(' ')
  return { method, url, headers: [['Content-Type', type]], body: Buffer.from(body) }
}

const key = (title: string, ignore: string[] = []) => matchKey(request(title), ignore)

describe('two requests are the same', () => {
  test.each([
    ['GET https://a.example/x?b=2&a=1', 'GET https://a.example/x?a=1&b=2'],
    ['GET https://a.example/x?a=1&_=1764000000123', 'GET https://a.example/x?a=1&_=5'],
    ['GET https://a.example/x?since=1764000000', 'GET https://a.example/x?since=1764000999'],
    [
      'GET https://a.example/x?id=0b8a4c2e-1111-4222-8333-444455556666',
      'GET https://a.example/x?id=0b8a4c2e-1111-4222-8333-444455557777',
    ],
    ['get https://a.example:443/x', 'GET https://a.example/x'],
  ])('%s and %s', (a, b) => {
    expect(key(a)).toBe(key(b))
  })

  test('when only an ignored parameter differs', () => {
    const [a, b] = ['GET https://a.example/x?page=1&run=7', 'GET https://a.example/x?page=1&run=8']
    expect(key(a)).not.toBe(key(b))
    expect(key(a, ['run'])).toBe(key(b, ['run']))
  })
})

test.each([
  ['GET https://a.example/x', 'POST https://a.example/x'],
  ['GET https://a.example/x', 'GET http://a.example/x'],
  ['GET https://a.example/x', 'GET https://a.example/X'],
  ['GET https://a.example/x?a=1', 'GET https://a.example/x?a=2'],
  ['GET https://a.example/x?a=1', 'GET https://a.example/x?a=1&a=1'],
])('%s and %s are not', (a, b) => {
  expect(key(a)).not.toBe(key(b))
})

describe('of several recorded requests', () => {
  const title = 'POST https://a.example/search'
  const candidates = ['page=1&size=20', 'page=2&size=20', 'page=2&size=20'].map((body, index) => ({
    request: request(title, body),
    index,
  }))

  test('the one whose body differs least is taken, then the first', () => {
    expect(bestMatch(request(title, 'size=20&page=2'), candidates)).toMatchObject({
      candidate: { index: 1 },
      differences: [],
    })
    expect(bestMatch(request(title, 'page=3&size=20'), candidates)).toMatchObject({
      candidate: { index: 0 },
      differences: [{ field: 'body page', asked: '3', recorded: '1' }],
    })
    expect(bestMatch(request(title), [])).toBeUndefined()
  })

  test('bodies of JSON are compared leaf by leaf, whatever their order', () => {
    const json = (body: string) => request(title, body, 'application/json; charset=utf-8')
    const recorded = { request: json('{"a": {"b": [1, 2]}, "c": null}') }
    expect(bestMatch(json('{"c":null,"a":{"b":[1,3]}}'), [recorded])!.differences).toEqual([
      { field: 'body a.b.1', asked: '3', recorded: '2' },
    ])
  })

  test('a path weighs more than a query, an origin more than both', () => {
    const recorded = [
      'GET https://b.example/bills?page=2',
      'GET https://a.example/orders?page=2',
      'GET https://a.example/bills?page=1&size=20&sort=date',
    ].map(one => ({ request: request(one) }))
    expect(bestMatch(request('GET https://a.example/bills?page=2'), recorded)!.candidate).toBe(recorded[2])
    expect(bestMatch(request('GET https://a.example/other?page=2'), recorded)!.candidate).toBe(recorded[1])
  })

  test('of paths, the one that begins alike is nearest', () => {
    const recorded = [
      '/login',
      '/files/F-2025-01.pdf',
      '/files/F-2026-13.pdf',
      '/files/F-2026-13.pdf/pages',
    ].map(path => ({ request: request(`GET https://a.example${path}`) }))
    expect(bestMatch(request('GET https://a.example/files/F-2026-14.pdf'), recorded)!.candidate).toBe(
      recorded[2],
    )
  })
})

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { parseDocument } from '../../src/json/document.ts'
import { readNews } from '../../src/pipeline/publication-news.ts'
import { notifyWebhook, type PublicationNews } from '../../src/publish/notify.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'

let server: Server
let got: { method: string | undefined; url: string | undefined; type: string | undefined; body: unknown }[]
let status = 200

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = JSON.parse(Buffer.concat(await request.toArray()).toString())
    got.push({ method: request.method, url: request.url, type: request.headers['content-type'], body })
    response.writeHead(status, { location: '/elsewhere' }).end()
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
})
afterAll(() => void server.close())
beforeEach(() => void (got = []))

const news: PublicationNews = {
  konnector: 'books',
  version: '1.2.0',
  state: 'published',
  url: 'https://r.example/b',
}
const send = (path = '/hooks/secret', what = news) =>
  notifyWebhook(new AccessToken(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`), what)

test('a webhook gets a text and all of the publication', async () => {
  status = 200
  expect(await send()).toBeUndefined()
  expect(got).toEqual([
    {
      method: 'POST',
      url: '/hooks/secret',
      type: 'application/json',
      body: { text: 'books 1.2.0 is published: https://r.example/b', publication: news },
    },
  ])
  await send('/', { konnector: 'books', version: '1.2.0', state: 'pending' })
  await send('/', { konnector: 'books', state: 'pushed' })
  expect(got.slice(1).map(({ body }) => (body as { text: string }).text)).toEqual([
    'books 1.2.0 is submitted, and waits for approval',
    'The build of books is pushed',
  ])
})

test.each([404, 302, 500])('an answer of %s is a warning, and no other address gets the news', async code => {
  status = code
  expect(await send()).toBe(
    `Nobody was notified: the webhook answered ${code}. The publication is not affected; check the address of the webhook.`,
  )
  expect(got).toHaveLength(1)
})

test.each([
  ['http://127.0.0.1:9/hooks/secret', 'cannot be reached'],
  ['http://hooks.example/secret', 'plain http'],
  ['secret', 'not an https:// URL'],
  ['https://hooks.example/secret\u00e9', 'damaged'],
])('%s is a warning that does not show it', async (address, why) => {
  const warning = await notifyWebhook(new AccessToken(address, 'NOTIFY_URL'), news)
  expect(warning).toContain(why)
  expect(warning).not.toContain('secret')
})

const manifest = parseDocument('manifest.konnector', '{ "slug": "books" }')

test('only what this run wrote is news', () => {
  const push = { name: 'push', status: 'passed', ms: 1, outputs: { commit: 'abc', branch: 'build' } } as const
  const submit = {
    name: 'submit',
    status: 'passed',
    ms: 1,
    outputs: { version: '1.0.0', state: 'pending' },
  } as const
  expect(readNews([push, submit], manifest)).toEqual({
    konnector: 'books',
    version: '1.0.0',
    state: 'pending',
    commit: 'abc',
  })
  expect(readNews([push], manifest)).toEqual({ konnector: 'books', state: 'pushed', commit: 'abc' })
  for (const other of ['unchanged', 'skipped', 'failed'] as const)
    expect(readNews([push, { ...submit, status: other }], manifest)).toBeUndefined()
  expect(readNews([], manifest)).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { createGitHub } from '../../action/github.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { startHostileServer } from '../http/hostile-server.ts'

const canary = 'ghs_canary0123456789'
const token = new AccessToken(canary, 'github-token')

const gitHubAt = (url: string) => createGitHub({ GITHUB_REPOSITORY: 'me/books', GITHUB_API_URL: url }, token)!

const json = (text: string) =>
  startHostileServer((_, response) => response.setHeader('content-type', 'application/json').end(text))

/** What came of both that the Action asks of GitHub. */
async function attempts(url: string): Promise<unknown[]> {
  const gitHub = gitHubAt(url)
  return Promise.all(
    [gitHub.readFile('manifest.konnector', 'main'), gitHub.comment(7, 'report', '.')].map(attempt =>
      attempt.catch((error: unknown) => error),
    ),
  )
}

describe('an API that means harm', () => {
  test('without end is not read', async () => {
    const server = await startHostileServer('endless')
    for (const error of await attempts(server.url)) expect(String(error)).toContain('larger than 32 MiB')
    expect(server.sent()).toBeLessThan(200_000_000)
  })

  test.each(['[]', '{}', 'null', '7', '{"type":"file","content":7}', '[{"body":7},null]'])(
    'with an answer of another type: %s',
    async text => {
      const [file, comment] = await attempts((await json(text)).url)
      expect(file === undefined || file instanceof Error).toBe(true)
      expect(comment === undefined || comment instanceof Error).toBe(true)
    },
  )

  test('gets no token where it points to', async () => {
    const seen: (string | undefined)[] = []
    const there = await startHostileServer(({ headers }, response) => {
      seen.push(headers.authorization)
      response.setHeader('content-type', 'application/json').end('[]')
    })
    const elsewhere = there.url.replace('127.0.0.1', 'localhost')
    const redirecting = await startHostileServer((_, response) =>
      response.writeHead(302, { location: elsewhere }).end(),
    )
    const paging = await startHostileServer(({ method }, response) =>
      method === 'GET'
        ? response
            .writeHead(200, { 'content-type': 'application/json', link: `<${elsewhere}/2>; rel="next"` })
            .end('[]')
        : response.writeHead(201).end('{}'),
    )
    for (const { url } of [redirecting, paging])
      for (const result of await attempts(url)) expect(String(result)).not.toContain(canary)
    expect(seen.filter(Boolean)).toEqual([])
  })

  test('with pages without end is left', async () => {
    let pages = 0
    const server = await startHostileServer(({ headers: { host } }, response) =>
      response
        .writeHead(200, {
          'content-type': 'application/json',
          link: `<http://${host}/${++pages}>; rel="next"`,
        })
        .end('[]'),
    )
    await expect(gitHubAt(server.url).comment(7, 'report', '.')).rejects.toThrow('too many comments')
    expect(pages).toBeLessThan(110)
  })

  test('and repeats the token shows it in no error', async () => {
    const { url } = await startHostileServer(({ headers }, response) =>
      response
        .writeHead(403, { 'content-type': 'application/json' })
        .end(JSON.stringify({ message: headers.authorization })),
    )
    for (const result of await attempts(url)) expect((result as Error).message).not.toContain(canary)
  })
})

test('over plain http, only one on this machine gets the token', async () => {
  for (const result of await attempts('http://api.github.example'))
    expect(String(result)).toContain('is reached over plain http')
})

test('a damaged token is named as that', async () => {
  const damaged = createGitHub({ GITHUB_REPOSITORY: 'me/books' }, new AccessToken('a\nb', 'github-token'))!
  await expect(damaged.comment(7, 'report', '.')).rejects.toThrow('The token is damaged: github-token holds')
})

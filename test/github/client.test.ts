import { describe, expect, test } from 'vitest'
import { GitHubClient } from '../../src/github/client.ts'
import {
  findGitHubRepository,
  isGitHubRepositoryName,
  parseGitHubRepository,
} from '../../src/github/server.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'
import { startHostileServer } from '../http/hostile-server.ts'

const ask = (apiUrl: string, token?: AccessToken) =>
  new GitHubClient({ apiUrl, token, waits: [1, 1], timeoutMs: 500 }).read('read me/books', ({ rest }) =>
    rest.repos.get({ owner: 'me', repo: 'books' }),
  )

describe('an API that does not answer', () => {
  test('that hangs is asked once, and ends the run', async () => {
    let count = 0
    const { url } = await startHostileServer(() => void count++)
    await expect(ask(url)).rejects.toThrow(
      'Cannot read me/books (no answer in time). GitHub cannot be reached. Check the network, then run this again.',
    )
    expect(count).toBe(1)
  })

  test('that is not there is asked again, and named', async () => {
    await expect(ask('http://127.0.0.1:65530')).rejects.toMatchObject({
      name: 'GitHubError',
      reason: 'network',
      message: expect.stringMatching(/^Cannot read me\/books \(.*ECONNREFUSED.*\)\./),
    })
  })

  test('that breaks off each answer is asked three times', async () => {
    let count = 0
    const { url } = await startHostileServer((_, response) => {
      count++
      response.destroy()
    })
    await expect(ask(url)).rejects.toMatchObject({ reason: 'network' })
    expect(count).toBe(3)
  })

  test('that is reached over plain http, or with a damaged token, gets none', async () => {
    const token = new AccessToken('ghp_secret', 'GITHUB_TOKEN')
    await expect(ask('http://github.example/api/v3', token)).rejects.toThrow('over plain http')
    const damaged = new AccessToken('ghp_a\nghp_b', 'GITHUB_TOKEN')
    await expect(ask('https://api.github.com', damaged)).rejects.toThrow(
      'The token is damaged: GITHUB_TOKEN holds a line break.',
    )
  })

  test('and repeats the token shows it in no error', async () => {
    const { url } = await startHostileServer(({ headers }, response) =>
      response.writeHead(403, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          message: `No ${headers.authorization}\u001b[31m`,
          errors: [{ message: headers.authorization }],
        }),
      ),
    )
    const error: unknown = await ask(url, new AccessToken('ghp_canary0123456789')).catch(
      (thrown: unknown) => thrown,
    )
    expect(String(error)).toMatch(/^GitHubError: Cannot read me\/books \(403: No token \*\*\*/)
    expect(String(error)).not.toContain('canary')
    expect(String(error)).not.toContain('\u001b')
  })
})

describe('where a repository and its API are', () => {
  const workflow = { GITHUB_SERVER_URL: 'https://git.example', GITHUB_API_URL: 'https://git.example/api/v3/' }

  test.each([
    ['https://github.com', {}, 'https://api.github.com'],
    ['https://git.example', workflow, 'https://git.example/api/v3'],
    ['https://git.example', {}, 'https://git.example/api/v3'],
    ['https://github.com', workflow, 'https://api.github.com'],
  ])('%s has %j: %s', (origin, env, apiUrl) => {
    expect(findGitHubRepository({ origin, path: 'me/books' }, env)).toEqual({
      owner: 'me',
      name: 'books',
      origin,
      apiUrl,
    })
  })

  test('a name, a URL, and what is neither', () => {
    expect(parseGitHubRepository('me/books', {})).toMatchObject({
      origin: 'https://github.com',
      name: 'books',
    })
    expect(parseGitHubRepository('me/books', workflow)).toMatchObject({ origin: 'https://git.example' })
    expect(parseGitHubRepository('https://github.com/me/books.js.git', workflow)).toMatchObject({
      origin: 'https://github.com',
      name: 'books.js',
    })
    for (const odd of [
      'books',
      'a/b/c',
      'a/..',
      '../b',
      'ssh://github.com/a/b',
      'https://u:p@github.com/a/b',
      'a/b?c',
      '',
    ])
      expect(isGitHubRepositoryName(odd), odd).toBe(false)
    expect(findGitHubRepository({ origin: 'https://gitlab.com', path: 'a/b/c' }, {})).toBeUndefined()
  })
})

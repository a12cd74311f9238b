import { Duplex } from 'node:stream'
import { describe, expect, test } from 'vitest'
import type { Checkout } from '../../src/git/checkout.ts'
import { answerGit } from '../../src/git/credential-helper.ts'
import { authenticate } from '../../src/git/credentials.ts'
import { findRemote } from '../../src/git/remote.ts'
import { AccessToken } from '../../src/secrets/access-token.ts'

const source = { root: '/repo', settings: [] } as unknown as Checkout
const remoteAt = (url: string) => findRemote(source, url)!
const token = new AccessToken('ghp_x')

test.each([
  ['https://github.com/o/r.git', {}, true],
  ['https://ghes.example.org/o/r.git', { GITHUB_SERVER_URL: 'https://ghes.example.org' }, true],
  ['http://127.0.0.1:3000/o/r.git', {}, true],
  ['https://ghes.example.org/o/r.git', {}, false],
  ['https://gitlab.com/o/r.git', {}, false],
  ['https://github.com.evil.example/o/r.git', {}, false],
  ['git@github.com:o/r.git', {}, false],
  ['/abs/x.git', {}, false],
])('the token of GitHub goes to %s: %s, %s', (url, env, sent) => {
  const { config, credentials } = authenticate(remoteAt(url), token, env)
  expect(credentials?.password).toBe(sent ? 'ghp_x' : undefined)
  expect(JSON.stringify(config)).not.toContain('ghp_x')
})

test('a password in the URL of another host goes to that host', () => {
  const remote = remoteAt('https://u:pass@gitlab.com/o/r.git')
  expect(authenticate(remote, token, {}).credentials).toEqual({
    origin: 'https://gitlab.com',
    username: 'u',
    password: 'pass',
  })
  expect(remote.url).toBe('https://gitlab.com/o/r.git')
})

test('a password in the URL comes before the token, as it does for git', () => {
  const remote = remoteAt('https://u:pass@github.com/o/r.git')
  expect(authenticate(remote, token, {}).credentials?.password).toBe('pass')
})

test('on Windows it is a header, and no redirect is followed', () => {
  const { config } = authenticate(remoteAt('https://github.com/o/r.git'), token, {}, 'win32')
  const basic = Buffer.from('x-access-token:ghp_x').toString('base64')
  expect(config).toContainEqual([
    'http.https://github.com/o/r.git.extraheader',
    `AUTHORIZATION: basic ${basic}`,
  ])
  expect(config).toContainEqual(['http.followRedirects', 'false'])
})

describe('git is answered', () => {
  const credentials = { origin: 'https://github.com', username: 'me', password: 'pass word' }

  async function answers(...questions: string[]): Promise<string> {
    let written = ''
    const channel = new Duplex({
      read() {},
      write(chunk, _, done) {
        written += String(chunk)
        done()
      },
    })
    answerGit(channel, credentials)
    for (const question of questions) channel.push(question)
    await new Promise(done => setImmediate(done))
    return channel.destroyed ? 'closed' : written
  }

  const given = 'username=me\npassword=pass word\n\n'

  test('about its origin, in whatever pieces the question comes, as often as it asks', async () => {
    expect(await answers('protocol=https\nhost=github.com\n\n')).toBe(given)
    expect(await answers('proto', 'col=https\nhost=github', '.com:443\npath=o/r.git\n', '\n')).toBe(given)
    const question = 'protocol=https\nhost=github.com\nusername=other\n\n'
    expect(await answers(question + question)).toBe(given + given)
  })

  test.each([
    'protocol=http\nhost=github.com\n\n',
    'protocol=https\nhost=evil.example\n\n',
    'protocol=https\nhost=github.com:8443\n\n',
    'protocol=https\nhost=github.com@evil.example\n\n',
    'host=github.com\n\n',
    '__proto__=https\nhost=github.com\n\n',
    '\n\n',
  ])('nothing about another: %j', async question => {
    expect(await answers(question)).toBe('\n')
  })

  test('no question is without end', async () => {
    expect(await answers('x'.repeat(70_000))).toBe('closed')
  })
})

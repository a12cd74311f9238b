import { expect, test } from 'vitest'
import { archiveLocation } from '../../src/publish/archive-location.ts'
import { findRemote } from '../../src/git/remote.ts'
import { gitErrorSummary } from '../../src/git/run.ts'
import { maxGrowth, measureGrowth } from '../helpers/growth.ts'
import type { Checkout } from '../../src/git/checkout.ts'

const source = {
  root: '/work',
  settings: [
    ['remote.origin.url', 'git@github.com:o/r.git'],
    ['remote.near.url', '../near.git'],
    ['remote.guarded.url', 'https://github.com/o/r.git'],
    ['remote.guarded.pushurl', 'https://github.com/other/r.git'],
    ['remote.dotted.name.url', 'work:o/r.git'],
    ['remote.gh.url', 'gh:o/r.git'],
    ['url.ssh://git@github.com/.insteadof', 'work:'],
    ['url.https://github.com/.insteadof', 'gh:'],
    ['url.git@gitlab.com:.pushinsteadof', 'https://gitlab.com/'],
    ['url.https://mirror.example/.insteadof', 'https://gitlab.com/'],
    ['url.https://short.example/.insteadof', 'https://gitl'],
  ],
} as unknown as Checkout

test.each([
  [undefined, { transport: 'ssh', name: 'github.com/o/r', url: 'git@github.com:o/r.git' }],
  ['near', { transport: 'file', url: '/near.git' }],
  ['guarded', { name: 'github.com/other/r', url: 'https://github.com/other/r.git' }],
  ['dotted.name', { transport: 'ssh', name: 'github.com/o/r', url: 'ssh://git@github.com/o/r.git' }],
  ['gh', { transport: 'http', name: 'github.com/o/r' }],
  ['gh:a/b', { transport: 'http', url: 'https://github.com/a/b' }],
  ['https://gitlab.com/o/r', { transport: 'ssh', url: 'git@gitlab.com:o/r' }],
  ['../x.git', { transport: 'file', url: '/here/x.git' }],
  ['/abs/x.git', { transport: 'file', url: '/abs/x.git' }],
  ['file:///abs/x.git', { transport: 'file', url: 'file:///abs/x.git' }],
  ['ssh://git@git.example.org:2222/o/r', { transport: 'ssh', name: 'git.example.org/o/r' }],
  ['https://github.com/o/r', { transport: 'http', url: 'https://github.com/o/r', name: 'github.com/o/r' }],
  ['https://me@bitbucket.org/o/r.git', { url: 'https://me@bitbucket.org/o/r.git' }],
  [
    'https://u:p%40ss@github.com/o/r.git',
    { url: 'https://github.com/o/r.git', credentials: { username: 'u', password: 'p@ss' } },
  ],
  [
    'https://ghp_abc@github.com/o/r.git',
    { url: 'https://github.com/o/r.git', credentials: { username: 'ghp_abc', password: '' } },
  ],
])('remote %j', (asked, expected) => {
  expect(findRemote(source, asked, '/here/there')).toMatchObject(expected)
})

test('no remote at all', () => {
  expect(findRemote({ ...source, settings: [] })).toBeUndefined()
})

test.each(['', '-oProxyCommand=x', 'ext::sh -c x', 'ftp://x/y', 'ssh://u:secret@x/y', 'https://x/\ny'])(
  '%j is refused, and nothing of it that is secret is said',
  asked => {
    expect(() => findRemote(source, asked)).toThrow(/remote/)
    expect(() => findRemote(source, asked)).not.toThrow(/secret/)
  },
)

const registry = 'https://apps-registry.cozycloud.cc'

test.each([
  ['git@github.com:o/r.git', {}, 'https://github.com/o/r/archive/abc.tar.gz'],
  ['https://github.com/o/r', {}, 'https://github.com/o/r/archive/abc.tar.gz'],
  [
    'https://ghes.example.org/o/r',
    { GITHUB_SERVER_URL: 'https://ghes.example.org' },
    'https://ghes.example.org/o/r/archive/abc.tar.gz',
  ],
  ['https://gitlab.com/g/s/r.git', {}, 'https://gitlab.com/g/s/r/-/archive/abc/r-abc.tar.gz'],
  ['git@framagit.org:g/r.git', {}, 'https://framagit.org/g/r/-/archive/abc/r-abc.tar.gz'],
  [
    'https://git.example.org/g/r.git',
    { CI_SERVER_URL: 'https://git.example.org' },
    'https://git.example.org/g/r/-/archive/abc/r-abc.tar.gz',
  ],
  ['https://codeberg.org/o/r.git', {}, 'https://codeberg.org/o/r/archive/abc.tar.gz'],
  ['git@bitbucket.org:o/r.git', {}, 'https://bitbucket.org/o/r/get/abc.tar.gz'],
])('the archive of %s', (remote, env, url) => {
  const place = archiveLocation(registry, findRemote(source, remote), env)
  expect(place.kind === 'hosted' && place.url('abc')).toBe(url)
})

test.each(['/abs/x.git', 'https://git.example.org/o/r'])('there is none for %s', remote => {
  expect(archiveLocation(registry, findRemote(source, remote))).toMatchObject({
    kind: 'none',
    reason: expect.stringContaining(
      'Push to a public repository on GitHub, GitLab, Gitea, Forgejo or Bitbucket.',
    ),
  })
})

test('a registry on this machine is served from here', () => {
  for (const url of ['http://127.0.0.1:8081', 'http://localhost:1', 'http://[::1]:1'])
    expect(archiveLocation(url, undefined)).toEqual({ kind: 'served' })
})

test('a percent sign that encodes nothing is refused, without the password', () => {
  const read = () => findRemote(source, 'https://me:secret%@github.com/o/r.git')
  expect(read).toThrow('Write each % as %25.')
  expect(read).not.toThrow(/secret/)
})

test.each(['/', String.raw`\\`])('an address of many %j is read in linear time', unit => {
  const growth = measureGrowth(
    size => `https://github.com/o${unit.repeat(size)}r`,
    url => findRemote(source, url),
  )
  expect(growth).toBeLessThan(maxGrowth)
})

test('what git says is read in linear time', () => {
  const growth = measureGrowth(
    size => `fatal: ${'.'.repeat(size)}x`,
    stderr => gitErrorSummary({ code: 128, stdout: Buffer.of(), stderr }),
  )
  expect(growth).toBeLessThan(maxGrowth)
})

test('a control character in the password of a URL is refused, without the password', () => {
  const find = () => findRemote(source, 'https://u:tops%0Aecret@gitlab.com/o/r.git')
  expect(find).toThrow('holds a control character')
  expect(find).not.toThrow(/tops|ecret/)
})

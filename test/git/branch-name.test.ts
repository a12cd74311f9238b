import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBranchName } from '../../src/git/branch-name.ts'

const takenByGit = (name: string) => spawnSync('git', ['check-ref-format', `refs/heads/${name}`]).status === 0

test('a name of a branch is what git takes for one', () => {
  const part = fc.constantFrom(...'aé0-_.@{}/\\~^:?*[] \t\u007F', '..', '@{', '.lock', '//', '/.', 'build')
  const name = fc.array(part, { minLength: 1, maxLength: 5 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(
      name.filter(text => !text.startsWith('-')),
      text => {
        expect(isBranchName(text), JSON.stringify(text)).toBe(takenByGit(text))
      },
    ),
    { numRuns: 500 },
  )
})

test.each(['build', 'release/1.x', 'é', '@'])('%s is one', name => {
  expect([isBranchName(name), takenByGit(name)]).toEqual([true, true])
})

test.each([
  '',
  'HEAD',
  'refs/heads/build',
  '-build',
  'a b',
  'a..b',
  '.a',
  'a.',
  'a/',
  'a.lock',
  'a.lock/b',
  'a\nb',
])('%j is none', name => {
  expect(isBranchName(name)).toBe(false)
})

import { describe, expect, test } from 'vitest'
import { push, type PushOptions } from '../../src/publish/push.ts'
import { findRemote } from '../../src/publish/remote.ts'
import { readSource } from '../../src/publish/source.ts'
import { commitSource, git, makeWorld, usualBuild, type World } from './world.ts'

const konnector = { slug: 'books', version: '1.2.3' }

async function pushFrom(
  world: World,
  more: Partial<PushOptions> = {},
  files?: Record<string, string | Uint8Array>,
) {
  const source = await readSource(world.repo)
  return push({
    build: await world.build(files),
    source,
    konnector,
    remote: findRemote(source)!,
    waits: [1],
    ...more,
  })
}

describe('push', () => {
  test('the first makes the branch, the second finds nothing to do, a change is a child', async () => {
    const world = makeWorld()
    const first = await pushFrom(world)
    expect(first).toMatchObject({
      status: 'passed',
      branch: 'build',
      added: ['icon.svg', 'index.js', 'manifest.konnector'],
      attempts: 1,
    })
    expect(git(world.remote, 'rev-parse', 'build')).toBe(first.commit)
    expect(git(world.remote, 'log', '--format=parents:%P%n%an <%ae>%n%at %ct%n%B', 'build')).toBe(
      `parents:
konnector-lint <konnector-lint@users.noreply.invalid>
1767319445 1767319445
publish: First bills

generated from commit ${first.source}

Source-Commit: ${first.source}
Konnector: books@1.2.3`,
    )

    const second = await pushFrom(world)
    expect(second).toMatchObject({ status: 'unchanged', commit: first.commit })

    commitSource(world.repo, 'Second bills')
    const third = await pushFrom(world, {}, { ...usualBuild, 'index.js': 'module.exports = 2\n' })
    expect(third).toMatchObject({ status: 'passed', added: [], changed: ['index.js'], removed: [] })
    expect(git(world.remote, 'rev-parse', 'build~1')).toBe(first.commit)
  })
})

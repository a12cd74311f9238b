import { describe, expect, onTestFinished, test } from 'vitest'
import { parseDocument } from '../../src/konnector/document.ts'
import { plan } from '../../src/publish/plan.ts'
import { push } from '../../src/publish/push.ts'
import { findRemote } from '../../src/publish/remote.ts'
import { readSource } from '../../src/publish/source.ts'
import { submit } from '../../src/publish/submit.ts'
import { startRegistry } from '../../src/registry/server/start.ts'
import { makeWorld, temporary, usualBuild } from './world.ts'

async function registry(options: { autoPublication?: boolean } = {}) {
  const running = await startRegistry({
    dir: temporary(),
    seeds: [{ slug: 'books', editor: 'Cozy', ...options }],
    retryWaitMs: 1,
  })
  onTestFinished(() => running.close())
  return { ...running, token: running.tokens[0]! }
}

const konnector = { slug: 'books', version: '1.2.3', editor: 'Cozy' }

describe('submit', () => {
  test('plan, push and submit; again, all is there', async () => {
    const world = makeWorld()
    const { url, token } = await registry()
    const source = await readSource(world.repo)
    const build = await world.build()
    const remote = findRemote(source)!
    const manifest = parseDocument('manifest.konnector', usualBuild['manifest.konnector'])
    const options = { build, source, konnector, remote }
    const what = {
      build,
      manifest,
      version: '1.2.3',
      publish: true,
      push: options,
      submit: { ...options, registry: { url, token } },
    }
    expect(await plan(what)).toMatchObject({
      push: { status: 'planned' },
      submit: { status: 'planned', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      diagnostics: [],
    })
    const pushed = await push(options)
    const submitted = await submit({ ...what.submit, commit: pushed.commit })
    expect(submitted).toMatchObject({
      status: 'passed',
      state: 'published',
      channel: 'stable',
      url: `${url}/registry/books/1.2.3`,
    })

    expect(await plan(what)).toMatchObject({ push: { status: 'unchanged' }, submit: { status: 'unchanged' } })
    expect(await submit({ ...what.submit, commit: pushed.commit })).toMatchObject({
      status: 'unchanged',
      sha256: submitted.sha256,
    })
  })
})

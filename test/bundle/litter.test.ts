import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { build, writeKonnector } from './konnectors.ts'

const cli = resolve(import.meta.dirname, '../../src/cli.ts')

/** A bundling whose load check does not end by itself, and what it keeps on the disk meanwhile. */
function startBundling(env: NodeJS.ProcessEnv = {}) {
  const dir = writeKonnector({ 'src/index.js': 'for (;;);' })
  const temporary = join(dir, 'temporary')
  mkdirSync(temporary)
  const child = spawn(process.execPath, [cli, 'bundle'], {
    cwd: dir,
    env: { ...process.env, TMPDIR: temporary, ...env },
    stdio: 'ignore',
  })
  const kept = () => [
    ...readdirSync(join(dir, '.konnector-lint')).filter(name => name.startsWith('.build-')),
    ...readdirSync(temporary).filter(name => name !== 'node-compile-cache'),
    ...readdirSync(dir).filter(name => /^(?:konnector-lint-|node-compile-cache)/.test(name)),
  ]
  const isLoading = async () => {
    const places = () => [temporary, dir].flatMap(place => readdirSync(place))
    while (
      !existsSync(join(dir, '.konnector-lint')) ||
      !places().some(name => name.startsWith('konnector-lint-run-'))
    )
      await sleep(20)
    // The probe of the sandbox has a folder, too.
    while (kept().filter(name => name.startsWith('.build-')).length < 2) await sleep(20)
  }
  return { dir, child, kept, isLoading }
}

describe.skipIf(process.platform === 'win32')('a bundling that is ended', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s leaves nothing', async signal => {
    const { child, kept, isLoading } = startBundling()
    await isLoading()
    expect(kept().length).toBeGreaterThanOrEqual(3)
    child.kill(signal)
    expect(await once(child, 'close')).toEqual([null, signal])
    expect(kept()).toEqual([])
  })

  test('by SIGKILL leaves what the next one removes', async () => {
    const { dir, child, kept, isLoading } = startBundling()
    await isLoading()
    child.kill('SIGKILL')
    await once(child, 'close')
    const left = kept().filter(name => name.startsWith('.build-'))
    expect(left.length).toBeGreaterThanOrEqual(2)
    writeKonnector({ 'src/index.js': 'module.exports = 1' }, dir)
    await build(dir)
    expect(kept().filter(name => left.includes(name))).toEqual([])
  })

  test('with TMPDIR=. leaves nothing in the repository', async () => {
    const { child, kept, isLoading } = startBundling({ TMPDIR: '.' })
    await isLoading()
    child.kill('SIGTERM')
    await once(child, 'close')
    expect(kept()).toEqual([])
  })
})

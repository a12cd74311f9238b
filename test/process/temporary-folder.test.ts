import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const source = resolve(import.meta.dirname, '../../src/process/temporary-folder.ts')

let around: string
const children: ChildProcess[] = []
beforeEach(() => {
  around = realpathSync(mkdtempSync(join(tmpdir(), 'process-')))
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  rmSync(around, { recursive: true, force: true })
})

/** A process that makes a folder, and stays. */
async function startOwner(parent = around): Promise<{ child: ChildProcess; dir: string }> {
  const program = `import { makeTemporaryFolder } from ${JSON.stringify(source)}
console.log(makeTemporaryFolder('owned-', ${JSON.stringify(parent)}).dir)
setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: around,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = (await once(child.stdout!, 'data')) as [Buffer]
  return { child, dir: line.toString().trim() }
}

async function end({ child }: { child: ChildProcess }, signal: NodeJS.Signals): Promise<unknown[]> {
  child.kill(signal)
  return once(child, 'close')
}

describe.skipIf(process.platform === 'win32')('a temporary folder', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('is gone after %s', async signal => {
    const owner = await startOwner()
    expect(existsSync(owner.dir)).toBe(true)
    expect(await end(owner, signal)).toEqual([null, signal])
    expect(readdirSync(around)).toEqual([])
  })

  test('of a process that was killed is removed by the next one, and that of a living one stays', async () => {
    const [killed, living] = [await startOwner(), await startOwner()]
    await end(killed, 'SIGKILL')
    renameSync(killed.dir, `${killed.dir}-old`)
    const next = await startOwner()
    expect(
      readdirSync(around)
        .map(name => join(around, name))
        .toSorted(),
    ).toEqual([living.dir, next.dir].toSorted())
  })

  test('of another machine is removed after a day', async () => {
    const [fresh, old] = ['owned-00000000.1-aaaaaa', 'owned-00000000.1-bbbbbb'].map(name => {
      mkdirSync(join(around, name))
      return join(around, name)
    })
    const twoDaysAgo = new Date(Date.now() - 2 * 24 * 3_600_000)
    utimesSync(old!, twoDaysAgo, twoDaysAgo)
    await startOwner()
    expect([existsSync(fresh!), existsSync(old!)]).toEqual([true, false])
  })

  test('is removed though its folders may not be entered', async () => {
    const owner = await startOwner()
    mkdirSync(join(owner.dir, 'deep/deeper'), { recursive: true })
    writeFileSync(join(owner.dir, 'deep/deeper/file'), '')
    for (const name of ['deep/deeper', 'deep']) chmodSync(join(owner.dir, name), 0)
    await end(owner, 'SIGTERM')
    expect(readdirSync(around)).toEqual([])
  })

  test('is absolute, though its parent is not', async () => {
    const owner = await startOwner('.')
    expect(owner.dir.startsWith(`${around}/owned-`)).toBe(true)
  })
})

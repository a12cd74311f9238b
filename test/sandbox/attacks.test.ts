import { spawn, spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findSandbox } from '../../src/sandbox/sandbox.ts'
import { canShutNamespaces, withoutNamespaces } from '../helpers/namespaces.ts'
import { nodes } from '../helpers/run.ts'
import type { AttackResult, Mode } from './attack.ts'
import { attacks } from './attacks.ts'

const { isReal } = await findSandbox(process.execPath)
const asNobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--']
/** In a user namespace, root can have no other user to become. */
const isRoot =
  process.getuid?.() === 0 && spawnSync(asNobody[0]!, [...asNobody.slice(1), 'true']).status === 0
const names = Object.keys(attacks)
/** bubblewrap cannot limit these. */
const unlimited = new Set(['sandbox (bubblewrap): fills the disk with nothing but names'])

/** Those that take as much as they get, or change the machine where they may. */
const greedy = names.filter(name =>
  /without end|all memory|the disk$|but names|wants to|becomes|mounts/.test(name),
)

interface Asked {
  modes: Mode[]
  names: string[]
  node?: string
  sandbox?: string
  before?: string[]
}

/** Runs attacks in a process of their own, with a secret in its environment and a folder outside left open for it. */
async function run({ modes, names: asked, node = nodes[24], sandbox = 'require', before = [] }: Asked) {
  const canary = `canary-${Math.random()}`
  const outside = mkdtempSync(join(tmpdir(), 'left-open-'))
  mkdirSync(join(outside, 'folder'))
  writeFileSync(join(outside, 'folder/secret'), canary)
  const leftOpen = openSync(join(outside, 'folder'), 'r')
  const script = join(import.meta.dirname, 'run-attacks.ts')
  const [file = '', ...args] = [...before, process.execPath, script, node, sandbox, modes.join(), ...asked]
  const child = spawn(file, args, {
    env: { PATH: process.env['PATH'], CANARY: canary },
    stdio: ['ignore', 'pipe', 'inherit', ...Array<'ignore'>(17).fill('ignore'), leftOpen],
  })
  closeSync(leftOpen)
  let printed = ''
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (printed += text))
  await new Promise(done => child.once('close', done))
  return JSON.parse(printed) as AttackResult[]
}

const escaped = (results: AttackResult[]) =>
  results
    .filter(({ got, sandbox, attack }) => got.length > 0 && !unlimited.has(`${sandbox}: ${attack}`))
    .map(({ attack, mode, got }) => `${mode}: ${attack}: ${got.join('; ')}`)

describe.runIf(isReal)('in a sandbox, nothing gets out', { timeout: 240_000 }, () => {
  test.concurrent.each(Object.entries(nodes))('of a node %s', async (_version, node) => {
    const results = await run({ modes: ['bare'], names, node })
    expect(escaped(results)).toEqual([])
    expect(results).toHaveLength(names.length)
    expect(new Set(results.map(({ sandbox }) => sandbox))).toEqual(new Set([(await findSandbox(node)).name]))
  })

  test.concurrent('of a build that is loaded', async () => {
    const results = await run({ modes: ['load'], names: names.filter(name => !/wants to/.test(name)) })
    expect(escaped(results)).toEqual([])
  })

  test.concurrent.each(Object.entries(nodes))(
    'of a build that is replayed on Node %s',
    async (_version, node) => {
      expect(escaped(await run({ modes: ['replay'], names, node }))).toEqual([])
    },
  )

  test.runIf(isRoot).concurrent('that another user makes', async () => {
    const results = await run({ modes: ['bare'], names, before: asNobody })
    expect(escaped(results)).toEqual([])
    expect(results[0]!.sandbox).not.toBe('sandbox (unshare)')
  })
})

/** Root of a user namespace that can be nobody else owns more of the machine than a user does. */
const isOddRoot = process.getuid?.() === 0 && !isRoot

test.skipIf(isOddRoot)('where nothing holds them, the attacks succeed', { timeout: 60_000 }, async () => {
  const results = await run({
    modes: ['bare'],
    names: names.filter(name => !greedy.includes(name)),
    sandbox: 'off',
    before: isRoot ? asNobody : [],
  })
  const without = results.filter(({ got }) => got.length === 0).map(({ attack }) => attack)
  // No run gets a descriptor that was left open; two need root; whether memory is dumped is the machine's choice.
  expect(without.filter(attack => attack !== 'dumps its memory to the disk')).toEqual([
    'uses descriptors that were left open',
    'overwrites the node that runs it',
    'changes settings of the system',
  ])
})

test.runIf(canShutNamespaces)('without namespaces, no sandbox is named', async () => {
  const asked = { modes: ['bare' as const], names: ['reads files outside'], sandbox: 'prefer' }
  const [result] = await run({ ...asked, before: withoutNamespaces })
  expect(result!.sandbox).toBe('no sandbox, node permissions alone')
})

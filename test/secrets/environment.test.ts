import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { takeTokens } from '../../src/secrets/environment.ts'
import { nodes, run } from '../helpers/run.ts'

const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-secrets-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const isLinux = process.platform === 'linux'

/** Whether this system writes the memory of a program that crashed into its working folder. */
const coresComeHere = isLinux && readFileSync('/proc/sys/kernel/core_pattern', 'utf8').startsWith('core')

const tokens = {
  REGISTRY_TOKEN: 'registry-canary',
  GITHUB_TOKEN: 'github-canary',
  GH_TOKEN: 'gh-canary',
  'INPUT_REGISTRY-TOKEN': 'input-canary',
  'INPUT_GITHUB-TOKEN': 'input-canary-2',
  ACTIONS_RUNTIME_TOKEN: 'runtime-canary',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-canary',
}

test('the tokens are in the vault, and no longer in the environment', () => {
  const env = { PATH: '/bin', GITHUB_REPOSITORY: 'a/b', INPUT_PATH: '.', ...tokens }
  const vault = takeTokens(env)
  expect(env).toEqual({ PATH: '/bin', GITHUB_REPOSITORY: 'a/b', INPUT_PATH: '.' })
  for (const [name, text] of Object.entries(tokens)) expect(vault.token(name)?.reveal()).toBe(text)
  expect(vault.input('registry-token')?.reveal()).toBe('input-canary')
  expect(vault.mask.text(Object.values(tokens).join())).not.toContain('canary')
})

test('without a token, nothing is done', () => {
  const env = { PATH: '/bin', REGISTRY_TOKEN: undefined }
  expect(takeTokens(env).isEmpty).toBe(false)
  expect(takeTokens({ PATH: '/bin' })).toMatchObject({ isEmpty: true, exposed: [] })
  expect(takeTokens({ REGISTRY_TOKEN: ' ' }).token('REGISTRY_TOKEN')).toBeUndefined()
})

const sourceOf = (name: string) => join(import.meta.dirname, '../../src/secrets', name)

/** A program of its own that takes its tokens and then does what `body` says; without types, for Node 20. */
async function program(body: string): Promise<string> {
  const outfile = join(dir, 'program.mjs')
  await build({
    stdin: {
      contents: `import { execFileSync } from 'node:child_process'
      import { readFileSync, readlinkSync } from 'node:fs'
      import { takeTokens } from '${sourceOf('environment.ts')}'
      import { maskOutput, protectTokens } from '${sourceOf('protect.ts')}'
      import { restartWithTokens } from '${sourceOf('restart.ts')}'
      const environ = () => readFileSync('/proc/self/environ', 'latin1')
      const vault = takeTokens(process.env)
      ${body}`,
      resolveDir: dir,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    outfile,
  })
  return outfile
}

async function started(body: string, { node = nodes[24], env = {}, args = [] as string[] } = {}) {
  return run([...args, await program(body)], { cwd: dir, node, env: { ...tokens, ...env } })
}

describe.runIf(isLinux).each([20, 24] as const)('on Linux with Node %i', version => {
  const node = nodes[version]

  test('the system shows none of them, and the rest of the environment is as it was', async () => {
    const { stdout, stderr } = await started(
      `const before = environ()
      const notices = protectTokens(vault, process.env)
      const child = execFileSync(process.execPath, ['-p', 'JSON.stringify(process.env)'], { encoding: 'utf8' })
      console.log(JSON.stringify({
        before: before.includes('registry-canary'), after: environ(), notices, child,
        kept: [process.env.MY_PASSWORD, process.env.PLAIN],
      }))`,
      { node, env: { MY_PASSWORD: 'other-secret', PLAIN: 'plain' } },
    )
    const { before, after, notices, child, kept } = JSON.parse(stdout)
    expect(stderr).toBe('')
    expect(before).toBe(true)
    expect(after).not.toContain('canary')
    // What git's helpers may need is still set, and handed on.
    expect(after).not.toContain('other-secret')
    expect(after).toContain('PLAIN=plain')
    expect(kept).toEqual(['other-secret', 'plain'])
    expect(JSON.parse(child)).toMatchObject({ MY_PASSWORD: 'other-secret', PLAIN: 'plain' })
    expect(child).not.toContain('canary')
    expect(notices).toEqual([])
  })

  test('no signal opens the debugger', async () => {
    const attacked = (protect: string) =>
      started(
        `${protect}
        const { url } = await import('node:inspector')
        process.kill(process.pid, 'SIGUSR1')
        await new Promise(done => setTimeout(done, 500))
        console.log(url() ?? 'closed')
        process.exit()`,
        { node },
      )
    expect((await attacked('')).stdout).toContain('ws://127.0.0.1')
    expect((await attacked('protectTokens(vault, process.env)')).stdout).toBe('closed\n')
  })

  test.skipIf(!coresComeHere)('a crash writes no token to the disk', async () => {
    const crashed = async (protect: string) => {
      const script = await program(
        `${protect}; globalThis.text = vault.token('GITHUB_TOKEN').reveal().repeat(2); process.abort()`,
      )
      for (const name of readdirSync(dir).filter(entry => entry.startsWith('core'))) rmSync(join(dir, name))
      spawnSync('bash', ['-c', `ulimit -c unlimited; exec "${node}" "${script}"`], {
        cwd: dir,
        env: { ...process.env, ...tokens },
      })
      const [core = ''] = readdirSync(dir).filter(entry => entry.startsWith('core'))
      return spawnSync('grep', ['-c', 'github-canary', core], { cwd: dir, encoding: 'utf8' }).stdout.trim()
    }
    expect(await crashed('')).not.toBe('0')
    expect(await crashed('protectTokens(vault, process.env)')).toBe('0')
  })
})

test.runIf(isLinux)('where they cannot be erased, the program starts anew without them', async () => {
  const { stdout, code } = await started(
    `if (vault.exposed.length > 0) vault.handOver(values => restartWithTokens(values, process.env))
    console.log(JSON.stringify({
      exposed: vault.exposed, environ: environ(), token: vault.token('REGISTRY_TOKEN').reveal().length,
      argv: process.argv.slice(2), execArgv: process.execArgv, stdin: readlinkSync('/proc/self/fd/0'),
      left: Object.keys(process.env).filter(name => /HANDOVER/.test(name)),
    }))`,
    { args: ['--no-warnings'] },
  )
  expect(code).toBe(0)
  const restarted = JSON.parse(stdout)
  expect(restarted).toMatchObject({
    exposed: [],
    token: 'registry-canary'.length,
    execArgv: ['--no-warnings'],
    stdin: '/dev/null',
    left: [],
  })
  expect(restarted.environ).not.toContain('canary')
})

test('a debugger that is open is named', async () => {
  const { stdout } = await started('console.log(protectTokens(vault, process.env).join())', {
    env: { NODE_OPTIONS: '--inspect=127.0.0.1:0' },
  })
  expect(stdout).toContain("Node's debugger is open (--inspect)")
})

test('an error that nothing catches shows no token', async () => {
  const thrown = "setTimeout(() => { throw new Error('about registry-canary') })"
  expect((await started(thrown)).stderr).toContain('registry-canary')
  const { code, stderr } = await started(`maskOutput(vault.mask); ${thrown}`)
  expect(stderr).toContain('Error: about ***')
  expect(stderr).not.toContain('canary')
  expect(code).toBe(70)
})

test('nothing that is written to a standard stream shows a token', async () => {
  const { stdout, stderr } = await started(
    `maskOutput(vault.mask)
    console.log('a registry-canary b')
    process.stdout.write(Buffer.from('c github-canary d\\n'))
    console.error(new Error(Buffer.from('xregistry-canaryx').toString('base64')))
    process.stdout.write('end\\n', () => process.exit())`,
  )
  expect(stdout).toBe('a *** b\nc *** d\nend\n')
  expect(stderr).toMatch(/Error: \S+\*\*\*/)
})

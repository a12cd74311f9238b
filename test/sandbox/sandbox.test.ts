import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { SandboxChoice } from '../../src/sandbox/choice.ts'
import type { SandboxJob } from '../../src/sandbox/job.ts'
import { findSandbox, type SandboxResult } from '../../src/sandbox/sandbox.ts'
import { nodes } from '../helpers/run.ts'

const { isReal } = await findSandbox(process.execPath)

/** A folder with these files. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'job-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Runs a program in the sandbox of this machine. */
async function run(source: string, job: Partial<SandboxJob> = {}, node = nodes[24]): Promise<SandboxResult> {
  const sandbox = await findSandbox(node)
  const folder = folderOf({ 'index.js': source })
  const args: SandboxJob['args'] = ({ folder: place }) => [`${place}/index.js`]
  return sandbox.run({ folder, name: 'build', args, env: {}, maxTime: 20_000, ...job })
}

const printed = async (...asked: Parameters<typeof run>) =>
  JSON.parse((await run(...asked)).stdout.toString())

describe.each(Object.entries(nodes))('a job on Node %s', (version, node) => {
  test('gets its files, its variables and its input, and reports events', async () => {
    const folder = folderOf({ 'index.js': '', 'sub/a.txt': 'a', 'README.md': '', 'b c.txt': '' })
    const file = join(folderOf({ 'preload.cjs': 'globalThis.loaded = true' }), 'preload.cjs')
    const program = `const fs = require('fs')
      fs.writeSync(4, 'told ' + fs.readFileSync(3, 'utf8'))
      console.log(JSON.stringify([loaded, fs.readdirSync('.').sort(), fs.readFileSync('sub/a.txt', 'utf8'), process.env, process.version]))
      console.error('aside')`
    writeFileSync(join(folder, 'index.js'), program)
    const ended = await run(
      '',
      {
        folder,
        leaveOut: new Set(['README.md']),
        files: { 'p r.cjs': file },
        args: places => ['--require', places.file('p r.cjs'), `${places.folder}/index.js`],
        env: { A: 'b c', EMPTY: '' },
        input: 'ü'.repeat(100_000),
      },
      node,
    )
    expect(JSON.parse(ended.stdout.toString())).toEqual([
      true,
      ['b c.txt', 'index.js', 'sub'],
      'a',
      expect.objectContaining({ A: 'b c', EMPTY: '' }),
      expect.stringMatching(`^v${version}\\.`),
    ])
    expect(ended.events.toString()).toBe(`told ${'ü'.repeat(100_000)}`)
    expect(ended.stderr.toString()).toBe('aside\n')
    expect(ended).toMatchObject({ code: 0, signal: null, timedOut: false })
    expect(ended).not.toHaveProperty('overflow')
  })

  test('writes to its folder and to a folder for what is temporary, and to no other', async () => {
    const program = `const fs = require('fs'), os = require('os'), path = require('path')
      const tried = [__dirname, os.tmpdir(), '/', path.dirname(process.execPath), '/files', '/etc'].map(folder => { try { fs.writeFileSync(folder + '/x', ''); return true } catch { return false } })
      console.log(JSON.stringify(tried))`
    expect(await printed(program, {}, node)).toEqual([true, true, false, false, false, false])
  })

  test('ends as it ends', async () => {
    expect(await run('process.exitCode = 3', {}, node)).toMatchObject({ code: 3, signal: null })
    expect(await run('process.kill(process.pid, "SIGKILL")', {}, node)).toMatchObject({
      code: null,
      signal: 'SIGKILL',
    })
    expect(await run('process.abort()', {}, node)).toMatchObject({ code: null, signal: 'SIGABRT' })
  })
})

test('a job is killed at its time, and when it prints or reports too much', async () => {
  const forever = await run('process.on("SIGTERM", () => {}); for (;;);', { maxTime: 500 })
  expect(forever).toMatchObject({ timedOut: true, signal: 'SIGKILL' })
  const flood = (fd: number) =>
    run(
      `const text = Buffer.alloc(1 << 20, 'x'); for (;;) try { require('fs').writeSync(${fd}, text) } catch {}`,
    )
  const noisy = await flood(1)
  expect(noisy).toMatchObject({ timedOut: false, overflow: 'stdout' })
  expect(noisy.stdout).toHaveLength(4 * 1024 * 1024)
  expect(await flood(2)).toMatchObject({ overflow: 'stderr' })
  expect(await flood(4)).toMatchObject({ overflow: 'events' })
}, 60_000)

test('a job is not started when its folder leads out of itself', async () => {
  const folder = folderOf({ 'index.js': '', 'sub/x.txt': 'x' })
  symlinkSync('sub/x.txt', join(folder, 'inside'))
  const inside = await run('', { folder, args: () => ['-p', 'fs.readFileSync("inside", "utf8")'] })
  expect(inside.stdout.toString()).toBe('x\n')
  symlinkSync(process.execPath, join(folder, 'out'))
  await expect(run('', { folder })).rejects.toThrow(
    /^out in .* is a symbolic link that leads out of the build/,
  )
  const piped = folderOf({ 'index.js': '' })
  execFileSync('mkfifo', [join(piped, 'pipe')])
  await expect(run('', { folder: piped })).rejects.toThrow('pipe in')
  const gone = folderOf({ 'index.js': '' })
  symlinkSync('nowhere', join(gone, 'gone'))
  await expect(run('', { folder: gone })).rejects.toThrow('gone in')
})

describe.runIf(isReal)('in a sandbox', () => {
  test('a job sees a machine of its own', async () => {
    const program = `const fs = require('fs')
      const status = fs.readFileSync('/proc/self/status', 'utf8')
      console.log(JSON.stringify({
        root: fs.readdirSync('/').filter(name => !['lib', 'lib32', 'lib64', 'usr', 'nix'].includes(name)).sort(),
        processes: fs.readdirSync('/proc').filter(name => /^\\d+$/.test(name)).length,
        capabilities: [...status.matchAll(/^Cap(?:Prm|Eff|Bnd|Amb):\\s*(\\w+)/gm)].map(match => Number(match[1])),
        privileges: /NoNewPrivs:\\s*(\\d)/.exec(status)[1],
        interfaces: Object.keys(require('os').networkInterfaces()).filter(name => name !== 'lo'),
        user: require('os').userInfo().username,
        temporary: require('os').tmpdir(),
        descriptors: fs.readdirSync('/proc/self/fd').length < 40,
        env: process.env,
      }))`
    expect(await printed(program)).toEqual({
      root: ['bin', 'build', 'dev', 'etc', 'old', 'proc', 'sbin', 'tmp'],
      processes: 2,
      capabilities: [0, 0, 0, 0],
      privileges: '1',
      interfaces: [],
      user: 'konnector',
      temporary: '/tmp',
      descriptors: true,
      env: {},
    })
  })

  test('a network that is open is the only way out', async () => {
    let asked = 0
    const server = createServer((_request, response) => response.end(`${++asked}`))
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const program = `fetch('http://127.0.0.1:${port}').then(answer => answer.text()).then(text => {
      let file; try { file = require('fs').readFileSync(${JSON.stringify(import.meta.filename)}) } catch {}
      console.log(JSON.stringify([text, file === undefined, require('fs').readdirSync('/proc').filter(name => /^\\d+$/.test(name)).length]))
    }).catch(error => console.log(JSON.stringify(error.cause.code)))`
    expect(await printed(program, { network: 'host' })).toEqual(['1', true, 2])
    expect(await printed(program)).toMatch(/^(ECONNREFUSED|ENETUNREACH|EADDRNOTAVAIL)$/)
    server.close()
  })

  const asUser = (id: number) => ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups']
  test.each([
    ['this user', []],
    ...(process.getuid?.() === 0 ? [['another user', asUser(1_234_567)] as [string, string[]]] : []),
  ])('shows folders that the code can read and not change, and hides paths in them: as %s', (_, before) => {
    // The temporary folder of the tests lets no other user in.
    const base = mkdtempSync('/tmp/konnector-lint-user-')
    onTestFinished(() => rmSync(base, { recursive: true, force: true }))
    chmodSync(base, 0o755)
    const [shown, temporary] = [join(base, 'shown'), join(base, 'temporary')]
    cpSync(folderOf({ 'a b/file': 'seen', 'hidden/file': 'x', secret: 'x' }), shown, { recursive: true })
    mkdirSync(temporary)
    if (before.length > 0) execFileSync('chown', ['-R', '1234567:1234567', shown, temporary])
    // Only its owner may enter it.
    chmodSync(shown, 0o700)
    const program = `const fs = require('fs'); process.chdir(${JSON.stringify(shown)})
      const attempt = code => { try { return code() } catch (error) { return error.code } }
      console.log(JSON.stringify([
        attempt(() => fs.readFileSync('a b/file', 'utf8')), attempt(() => fs.readdirSync('hidden')), attempt(() => fs.readFileSync('secret', 'utf8')),
        ...['new', 'a b/file', 'hidden/new', 'secret'].map(name => attempt(() => fs.writeFileSync(name, ''))),
        attempt(() => fs.readdirSync(${JSON.stringify(temporary)})),
        /CapEff:\\s*0+\\n/.test(fs.readFileSync('/proc/self/status', 'utf8')),
        attempt(() => fs.writeFileSync('/proc/sys/kernel/core_pattern', 'x')),
      ]))`
    const runner = `
      import { findSandbox } from ${JSON.stringify(join(import.meta.dirname, '../../src/sandbox/sandbox.ts'))}
      const sandbox = await findSandbox(process.execPath, 'require')
      const { stdout, stderr } = await sandbox.run({ name: 'build', args: () => ['-e', ${JSON.stringify(program)}], env: {},
        readOnly: [${JSON.stringify(shown)}], hidden: ['hidden', 'secret'].map(name => ${JSON.stringify(`${shown}/`)} + name), maxTime: 20_000 })
      process.stdout.write(stdout); process.stderr.write(stderr)`
    const [file = '', ...args] = [...before, process.execPath, '--input-type=module', '-e', runner]
    const said = execFileSync(file, args, { env: { TMPDIR: temporary }, encoding: 'utf8' })
    const readOnly = Array<string>(4).fill('EROFS')
    expect(JSON.parse(said)).toEqual([
      'seen',
      [],
      '',
      ...readOnly,
      'ENOENT',
      true,
      expect.stringMatching(/EROFS|EACCES/),
    ])
    expect(readdirSync(shown).toSorted()).toEqual(['a b', 'hidden', 'secret'])
  })

  test('all of it ends with the process that started it, even when that is killed', async () => {
    const mark = `mark-${process.pid}-${Date.now()}`
    const title = `alone-${process.pid}`
    const child = `process.title = '${title}'; setInterval(() => {}, 1000) /* ${mark} */`
    const source = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { detached: true, stdio: 'ignore' }); setInterval(() => {}, 1000) /* ${mark} */`
    const starter = `
      import { findSandbox } from ${JSON.stringify(join(import.meta.dirname, '../../src/sandbox/sandbox.ts'))}
      const sandbox = await findSandbox(process.execPath)
      await sandbox.run({ folder: ${JSON.stringify(folderOf({}))}, name: 'build', args: () => ['-e', ${JSON.stringify(source)}], env: {}, maxTime: 60000 })`
    const started = spawn(process.execPath, ['--input-type=module', '-e', starter], { stdio: 'inherit' })
    const others = () => processesWith(mark).filter(pid => pid !== started.pid)
    const alone = () => processesWith(title).some(pid => readCommand(pid).startsWith(title))
    for (let tries = 0; tries < 300 && !alone(); tries++) await sleep(50)
    expect([alone(), others().length > 0]).toEqual([true, true])
    started.kill('SIGKILL')
    for (let tries = 0; tries < 100 && (alone() || others().length > 0); tries++) await sleep(50)
    expect([alone(), others()]).toEqual([false, []])
  }, 30_000)
})

function processesWith(text: string): number[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(Number)
    .filter(pid => existsSync(`/proc/${pid}/cmdline`) && readCommand(pid).includes(text))
}

function readCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1')
  } catch {
    return ''
  }
}

test('a run without a sandbox says so, and one with a sandbox does not', async () => {
  const off = new SandboxChoice('off')
  expect(off.notice).toBeUndefined()
  expect(await off.find(process.execPath)).toMatchObject({ isReal: false })
  expect(off.notice).toMatch(/^No sandbox: it is off/)
  const best = new SandboxChoice()
  const { isReal: real } = await best.find(process.execPath)
  expect(best.notice === undefined).toBe(real)
})

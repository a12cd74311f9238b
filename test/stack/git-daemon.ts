import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A bare repository that git serves on loopback, with its build branch. */
export interface ServedRepository {
  /** `git://127.0.0.1:<port>/tiny.git` */
  url: string
  /** Puts a manifest at the root of the build branch; gives the commit. */
  push(manifest: object | string): string
  close(): Promise<void>
}

export async function serveRepository(): Promise<ServedRepository> {
  const root = mkdtempSync(join(tmpdir(), 'served-'))
  const work = join(root, 'work')
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  git('init', '--quiet', '--bare', join(root, 'tiny.git'))
  git('init', '--quiet', '--initial-branch=build', work)
  const port = await freePort()
  const daemon = spawn(
    'git',
    [
      'daemon',
      '--listen=127.0.0.1',
      `--port=${port}`,
      `--base-path=${root}`,
      '--export-all',
      '--reuseaddr',
      root,
    ],
    { stdio: 'ignore', detached: true },
  )
  while (!(await isOpen(port))) await sleep(20)
  return {
    url: `git://127.0.0.1:${port}/tiny.git`,
    push(manifest) {
      writeFileSync(
        join(work, 'manifest.konnector'),
        typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
      )
      git('-C', work, 'add', '-A')
      git('-C', work, 'commit', '--quiet', '--allow-empty', '-m', 'build')
      git('-C', work, 'push', '--quiet', '--force', join(root, 'tiny.git'), 'build')
      return git('-C', work, 'rev-parse', 'HEAD').trim()
    },
    async close() {
      const ended = new Promise(resolve => daemon.once('close', resolve))
      process.kill(-daemon.pid!, 'SIGTERM')
      await ended
      rmSync(root, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

function isOpen(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

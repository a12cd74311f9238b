/** A konnector's repository, its remote over HTTP and a registry, for benches of publishing. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPipeline, type PipelineResult } from '../src/pipeline/run.ts'
import { AccessToken } from '../src/secrets/access-token.ts'
import { createGitServer } from '../test/git/git-http.ts'

export const manifest = {
  version: '1.0.0',
  slug: 'books',
  editor: 'Cozy',
  type: 'konnector',
  icon: 'icon.svg',
}

export interface World {
  dir: string
  /** The konnector's checkout, with one commit. */
  repo: string
  /** The bare repository, and where it is served. */
  remote: string
  url: string
  close(): void
}

/** `intercept` and `breakAfter` are as in the git server of the tests. */
export async function createWorld(
  faults: {
    intercept?: (request: IncomingMessage, response: ServerResponse) => boolean
    breakAfter?: (request: IncomingMessage) => boolean | 'hang'
  } = {},
): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-bench-'))
  const [repo, remote] = [join(dir, 'repo'), join(dir, 'origin.git')]
  git(dir, 'init', '-q', '--bare', '-b', 'main', remote)
  git(dir, 'init', '-q', '-b', 'main', repo)
  writeFileSync(join(repo, '.gitignore'), 'build/\n')
  commit(repo, manifest.version)
  const server = createGitServer(dir, faults)
  const url = `${await listen(server)}/origin.git`
  git(repo, 'push', '-q', remote, 'main')
  git(repo, 'remote', 'add', 'origin', url)
  return {
    dir,
    repo,
    remote,
    url,
    close() {
      server.closeAllConnections()
      server.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** A commit of the konnector at a version. */
export function commit(repo: string, version: string): void {
  writeFileSync(join(repo, 'manifest.konnector'), JSON.stringify({ ...manifest, version }))
  git(repo, 'add', '.')
  git(repo, 'commit', '-q', '-m', `Version ${version}`)
}

/** A build whose entry says `text`. */
export function writeBuild(repo: string, version: string, text: string): void {
  mkdirSync(join(repo, 'build'), { recursive: true })
  writeFileSync(join(repo, 'build/index.js'), `// ${text}\n`)
  writeFileSync(join(repo, 'build/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>\n')
  writeFileSync(join(repo, 'build/manifest.konnector'), JSON.stringify({ ...manifest, version }))
}

/** Pushes the build in a checkout, and submits it when there is a registry. */
export function publish(
  repo: string,
  registry?: { url: string; token: string },
  env = process.env,
): Promise<PipelineResult> {
  return runPipeline({
    cwd: repo,
    env,
    dir: '.',
    steps: registry ? ['push', 'submit'] : ['push'],
    publish: true,
    registry: registry?.url,
    tokens: { registry: registry && new AccessToken(registry.token) },
  })
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const dates = { GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z', GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z' }

/** git with nothing of this machine's configuration, at one moment: the same files give the same commit. */
export function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=Author', '-c', 'user.email=author@example.org']
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...dates,
  }
  return execFileSync('git', [...who, ...args], {
    cwd,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

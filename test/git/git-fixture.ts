/** A konnector's repository, its build and a bare remote, all real, in a temporary folder. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { type Build, readBuild } from '../../src/build/build.ts'

export function temporary(prefix = 'konnector-lint-test-'): string {
  const dir = mkdtempSync(join(tmpdir(), prefix))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

export function writeFiles(dir: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), content)
  }
}

/** git as a person would run it, with nothing of this machine's configuration. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Author',
      GIT_AUTHOR_EMAIL: 'author@example.org',
      GIT_AUTHOR_DATE: '2026-01-02T03:04:05+01:00',
      GIT_COMMITTER_NAME: 'Author',
      GIT_COMMITTER_EMAIL: 'author@example.org',
      GIT_COMMITTER_DATE: '2026-01-02T03:04:05+01:00',
    },
  }).trim()
}

export interface World {
  dir: string
  repo: string
  remote: string
  /** Writes build/ and reads it. */
  build(files?: Record<string, string | Uint8Array>): Promise<Build>
}

export const manifest = {
  version: '1.2.3',
  slug: 'books',
  editor: 'Cozy',
  type: 'konnector',
  icon: 'icon.svg',
}

export const usualBuild = {
  'index.js': 'module.exports = 1\n',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'manifest.konnector': `${JSON.stringify(manifest, undefined, 2)}\n`,
}

/** Made once, and copied for each test: a repository with one commit, pushed to the bare one beside it. */
const template = mkdtempSync(join(tmpdir(), 'konnector-lint-test-'))
const [templateRepo, templateRemote] = [join(template, 'repo'), join(template, 'origin.git')]
git(template, 'init', '-q', '--bare', '-b', 'main', templateRemote)
git(template, 'init', '-q', '-b', 'main', templateRepo)
writeFiles(templateRepo, {
  'manifest.konnector': usualBuild['manifest.konnector'],
  '.gitignore': 'build/\n',
  'src/index.js': '// source\n',
})
git(templateRepo, 'add', '.')
git(templateRepo, 'commit', '-qm', 'First bills')
git(templateRepo, 'remote', 'add', 'origin', '../origin.git')
git(templateRepo, 'push', '-q', 'origin', 'main')
afterAll(() => rmSync(template, { recursive: true, force: true }))

export function makeWorld(): World {
  const dir = temporary()
  const repo = join(dir, 'repo')
  cpSync(template, dir, { recursive: true, preserveTimestamps: true })
  return {
    dir,
    repo,
    remote: join(dir, 'origin.git'),
    async build(files = usualBuild) {
      rmSync(join(repo, 'build'), { recursive: true, force: true })
      writeFiles(join(repo, 'build'), files)
      return readBuild(join(repo, 'build'), repo)
    },
  }
}

export function commitSource(repo: string, message: string): string {
  writeFiles(repo, { 'src/index.js': `// ${message}\n` })
  git(repo, 'commit', '-qam', message)
  return git(repo, 'rev-parse', 'HEAD')
}

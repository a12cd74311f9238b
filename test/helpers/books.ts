import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  renameSync,
  rmdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build as esbuild, type OutputFile } from 'esbuild'
import type { Build } from '../../src/build/build.ts'
import { nockOwnChance } from '../../scripts/build/nock-own-chance.ts'
import { bundle } from '../../src/bundle/bundle.ts'
import { readKonnector } from '../../src/konnector/read.ts'

const root = resolve(import.meta.dirname, '../..')
const cache = join(root, 'node_modules/.cache/konnector-lint-tests')

/** The example konnector's repository. */
export const booksDir = join(root, 'examples/books')

/** The example's build, as `konnector-lint bundle` makes it: made once for all tests, so leave it as it is. */
export function buildBooks(): Promise<Build> {
  return once('books', async () => {
    installProject('examples/books')
    const copy = join(cache, 'books')
    copyBooks(copy)
    const bundled = await bundle(readKonnector(copy))
    if (bundled.status === 'failed') throw new Error(JSON.stringify(bundled.diagnostics, undefined, 2))
    return bundled.build
  })
}

/** Installs a project that has a lockfile of its own, when it is not. */
export function installProject(folder: string): void {
  execFileSync(process.execPath, [join(root, 'scripts/install-projects.ts'), folder], { stdio: 'inherit' })
}

/** The preload of a replay, from the source of this moment. */
export function buildPreload(): Promise<string> {
  return once('preload', async () => {
    const file = join(cache, 'preload.cjs')
    const { outputFiles } = await esbuild({
      absWorkingDir: root,
      entryPoints: ['src/replay/child/preload.ts'],
      write: false,
      bundle: true,
      platform: 'node',
      target: 'node20.18',
      format: 'cjs',
      mainFields: ['module', 'main'],
      plugins: [nockOwnChance],
      logLevel: 'silent',
    })
    const [{ contents }] = outputFiles as [OutputFile]
    // Another test's konnector may be reading it.
    if (!existsSync(file) || !readFileSync(file).equals(contents)) {
      writeFileSync(`${file}.new`, contents)
      renameSync(`${file}.new`, file)
    }
    return file
  })
}

/** The example's repository somewhere else, to be changed at will; its node_modules is a link. */
export function booksCopy(): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'books-')), 'books')
  copyBooks(dir)
  return dir
}

/** The same with its recordings alone, for tests that run the whole pipeline: the derived scenarios take as long again. */
export function recordedBooks(): string {
  const dir = booksCopy()
  for (const scenario of ['changed-page', 'timeout', 'vendor-down'])
    rmSync(join(dir, 'test/replay', scenario), { recursive: true })
  return dir
}

function copyBooks(dir: string): void {
  const generated = new Set(['node_modules', 'build', '.konnector-lint', 'konnector-dev-config.json'])
  cpSync(booksDir, dir, { recursive: true, filter: file => !generated.has(relative(booksDir, file)) })
  if (!existsSync(join(dir, 'node_modules')))
    symlinkSync(join(booksDir, 'node_modules'), join(dir, 'node_modules'), 'junction')
}

export interface Shop {
  origin: string
  credentials: { login: string; password: string }
  close(): Promise<void>
}

/** The shop the example imports from, on loopback. */
export function startShop(): Promise<Shop> {
  const site = createRequire(import.meta.url)(join(booksDir, 'site/site.js')) as {
    startSite(): Promise<Shop>
  }
  return site.startSite()
}

const made = new Map<string, Promise<unknown>>()

/** Several test files run at the same time, in processes of their own: one works, the others wait. */
function once<T>(name: string, work: () => Promise<T>): Promise<T> {
  const making = (made.get(name) as Promise<T> | undefined) ?? underLock(name, work)
  made.set(name, making)
  return making
}

async function underLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(cache, { recursive: true })
  const lock = join(cache, `${name}.lock`)
  while (!take(lock)) await sleep(100)
  try {
    return await work()
  } finally {
    rmdirSync(lock)
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    // Left by a run that was killed.
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - since > 300_000) rmdirSync(lock)
    return false
  }
}

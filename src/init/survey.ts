import { existsSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { readingEnv } from '../git/env.ts'
import { runGit } from '../git/run.ts'
import { readObject } from '../json/read.ts'
import { isFile, readFileText } from '../konnector/disk.ts'
import { isOfRepository } from '../konnector/repository.ts'
import { findOldPipeline, type OldPipeline } from './old-pipeline.ts'
import { detectManager, type Manager } from './manager.ts'

/** Where the repository is hosted, and so which pipeline it gets. */
export const hosts = ['github', 'gitlab', 'forgejo'] as const
export type Host = (typeof hosts)[number]

/** What a konnector's repository looks like before it uses this tool. */
export interface Survey {
  /** The konnector's folder, absolute. */
  dir: string
  /** The root of the git repository, absolute; the konnector's folder without git. */
  root: string
  /** The konnector's folder in the repository, with `/`; empty when it is the root. */
  folder: string
  host: Host
  defaultBranch: string
  manager: Manager
  /** What decides the version of Node. */
  node: { file: string } | { version: string }
  old: OldPipeline
  /** The texts of the files that `init` may change, by their path in the repository; `undefined` is missing. */
  read(path: string): string | undefined
  /** Whether git ignores a path of the konnector. */
  isIgnored(path: string): boolean
}

/** Reads all that `init` goes by; changes nothing. */
export async function surveyRepository(
  dir: string,
  { env, host }: { env: NodeJS.ProcessEnv; host?: Host | undefined },
): Promise<Survey> {
  const git = async (...args: string[]) => {
    const run = await runGit(args, { cwd: dir, env: readingEnv(env), timeoutMs: 20_000 }).catch(
      () => undefined,
    )
    return run?.code === 0 ? run.stdout.toString().trim() : undefined
  }
  const root = (await git('rev-parse', '--show-toplevel')) ?? dir
  const read = (path: string) =>
    isFile(join(root, path)) && isOfRepository(join(root, path)) ? readFileText(join(root, path)) : undefined
  const folder = relative(root, dir).split(sep).join('/')
  const inFolder = (name: string) => (folder === '' ? name : `${folder}/${name}`)
  const names = readdirSync(dir)
  const pkg = readObject(Buffer.from(read(inFolder('package.json')) ?? '{}')) ?? {}
  const ignored = new Set<string>()
  for (const path of ignoredPaths)
    if ((await git('check-ignore', '-q', path)) !== undefined) ignored.add(path)
  const origin = (await git('ls-remote', '--get-url', 'origin')) ?? ''
  return {
    dir,
    root,
    folder,
    host: host ?? detectHost(origin, root),
    defaultBranch: await findDefaultBranch(git),
    manager: detectManager([...names, ...readdirSync(root)], pkg),
    node: detectNode(inFolder, read, pkg),
    old: findOldPipeline({ names, inFolder, pkg, read, workflows: workflowsOf(root) }),
    read,
    isIgnored: path => ignored.has(path),
  }
}

/** Paths of the konnector that must not be in git: the build, credentials, and what this tool keeps. */
export const ignoredPaths = ['build/', 'konnector-dev-config.json', '.konnector-lint/'] as const

async function findDefaultBranch(git: (...args: string[]) => Promise<string | undefined>): Promise<string> {
  const remote = await git('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  const current = await git('symbolic-ref', '--short', 'HEAD')
  return remote?.replace(/^origin\//, '') ?? current ?? 'main'
}

function detectHost(origin: string, root: string): Host {
  if (/github\.com/.test(origin)) return 'github'
  if (/gitlab|framagit\.org/.test(origin) || existsSync(join(root, '.gitlab-ci.yml'))) return 'gitlab'
  if (/codeberg\.org|forgejo|gitea/.test(origin) || existsSync(join(root, '.forgejo'))) return 'forgejo'
  return 'github'
}

function detectNode(
  inFolder: (name: string) => string,
  read: (path: string) => string | undefined,
  pkg: Record<string, unknown>,
): Survey['node'] {
  const candidates = [inFolder('.nvmrc'), '.nvmrc', inFolder('.node-version')]
  const file = candidates.find(path => read(path) !== undefined)
  if (file !== undefined) return { file }
  const engines = pkg['engines'] as { node?: unknown } | undefined
  if (typeof engines?.node === 'string') return { file: inFolder('package.json') }
  // The stack runs konnectors on Node 20.
  return { version: '20' }
}

function workflowsOf(root: string): string[] {
  const folders = ['.github/workflows', '.forgejo/workflows', '.gitea/workflows']
  return folders.flatMap(folder =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter(name => /\.ya?ml$/.test(name))
          .map(name => `${folder}/${name}`)
      : [],
  )
}

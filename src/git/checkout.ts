import { resolve } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { runGit, gitEnv, readGit, gitErrorSummary } from './git.ts'

/** What git knows of a konnector's repository. */
export interface Checkout {
  /** The konnector's folder; it may be one of several in a repository. Absolute. */
  dir: string
  /** The root of the work tree. */
  root: string
  /** Of HEAD: 40 hexadecimal digits. */
  commit: string
  subject: string
  author: { name: string; email: string }
  /** Author date of HEAD, seconds since 1970. */
  date: number
  /** That point at HEAD. */
  tags: string[]
  /** Nothing when HEAD is detached and nobody says. */
  branch?: string
  /** Tracked files below `dir` that differ from HEAD, relative to `root`. */
  dirty: string[]
  shallow: boolean
  /** Name → URL, as configured: a URL may hold a password. */
  remotes: Record<string, string>
}

/** The folder is in no git repository, or in one without a commit. */
export class NotARepository extends OperationalError {
  override readonly name = 'NotARepository'
}

/** Reads the repository around a folder; changes nothing in it. Throws `GitMissing`, `NotARepository`. */
export async function readCheckout(dir: string, env: NodeJS.ProcessEnv = process.env): Promise<Checkout> {
  const cwd = resolve(dir)
  const options = { cwd, env: gitEnv(env) }
  const top = await runGit(['rev-parse', '--show-toplevel', '--is-shallow-repository'], options)
  if (top.code !== 0) {
    const foreign = /dubious ownership/.test(top.stderr)
    throw new NotARepository(
      foreign
        ? `git does not trust ${cwd}, because another user owns it. Run git config --global --add safe.directory ${cwd}.`
        : `${cwd} is not in a git repository (${gitErrorSummary(top)}). Publish from a clone of the konnector's repository.`,
    )
  }
  const [root = cwd, shallow] = top.stdout.toString().trim().split('\n')
  const head = await runGit(['log', '-1', '--format=%H%x00%at%x00%an%x00%ae%x00%s', 'HEAD', '--'], options)
  if (head.code !== 0)
    throw new NotARepository(
      `The repository at ${root} has no commit yet. Commit the konnector first: a publication says which commit it is of.`,
    )
  const [commit = '', date, name = '', email = '', subject = ''] = head.stdout.toString().trim().split('\0')
  const [tags, status, remotes, symbolic] = await Promise.all([
    readGit(['tag', '--points-at', 'HEAD'], options),
    runGit(['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no', '--', '.'], options),
    runGit(['config', '-z', '--get-regexp', String.raw`^remote\..*\.url$`], options),
    runGit(['symbolic-ref', '-q', '--short', 'HEAD'], options),
  ])
  const runner = runnerRef(env, commit)
  const branch = symbolic.stdout.toString().trim() || runner.branch
  return {
    dir: cwd,
    root,
    commit,
    subject,
    author: { name, email },
    date: Number(date),
    tags: [...new Set([...tags.split('\n').filter(Boolean), ...runner.tags])],
    ...(branch ? { branch } : {}),
    dirty: records(status.stdout).map(record => record.slice(3)),
    shallow: shallow === 'true',
    remotes: Object.fromEntries(
      records(remotes.stdout).map(record => {
        const [key = '', ...value] = record.split('\n')
        return [key.replace(/^remote\.|\.url$/g, ''), value.join('\n')]
      }),
    ),
  }
}

function records(output: Buffer): string[] {
  return output.toString().split('\0').filter(Boolean)
}

/** A runner checks out a detached commit, at times without its tag: its own variables tell which ref it was. */
function runnerRef(env: NodeJS.ProcessEnv, commit: string): { branch?: string; tags: string[] } {
  const name = env['GITHUB_REF_NAME']
  if (name === undefined || env['GITHUB_SHA'] !== commit) return { tags: [] }
  if (env['GITHUB_REF_TYPE'] === 'tag') return { tags: [name] }
  return env['GITHUB_REF_TYPE'] === 'branch' ? { branch: name, tags: [] } : { tags: [] }
}

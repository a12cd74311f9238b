import { readdirSync, symlinkSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { OperationalError } from '../diagnostics/errors.ts'
import { type GitConfig, readingEnv } from './env.ts'
import { gitErrorSummary, type GitOptions, isForeign, readGit, runGit, trustCommand } from './run.ts'
import { readGitSettings, workTreeSettings } from './settings.ts'
import { TempRepo } from './temp-repo.ts'

/** What git knows about a konnector's repository. */
export interface Checkout {
  /** The konnector's folder; it may be one of several in a repository. Absolute. */
  dir: string
  /** The root of the work tree. */
  root: string
  /** The folder of the repository's objects. Absolute. */
  objects: string
  /** Of HEAD: 40 hexadecimal digits. */
  commit: string
  subject: string
  author: { name: string; email: string }
  /** Author date of HEAD, seconds since 1970. */
  date: number
  /** That point at HEAD. */
  tags: string[]
  /** The tag whose push started this workflow, when it is of this commit. */
  eventTag?: string
  /** Undefined when HEAD is detached and no runner says which branch it is. */
  branch?: string
  /** Tracked files below `dir` that differ from HEAD, relative to `root`. */
  dirty: string[]
  shallow: boolean
  /** Of git, as they count in this checkout: some hold passwords. */
  settings: GitConfig
  /** Paths of the files of a name that the commit holds, relative to `root`. */
  findTracked(name: string): Promise<string[]>
}

/** The folder is in no git repository, or in one without a commit. */
export class NotARepository extends OperationalError {
  override readonly name = 'NotARepository'
}

/** Reads the repository around a folder; changes nothing in it. Throws `GitMissing`, `NotARepository`. */
export async function readCheckout(dir: string, env: NodeJS.ProcessEnv = process.env): Promise<Checkout> {
  const cwd = resolve(dir)
  const options = { cwd, env: readingEnv(env) }
  const { index, ...place } = await findRepository(options)
  const [settings, tags] = await Promise.all([
    readGitSettings(options),
    readGit(['for-each-ref', `--points-at=${place.commit}`, '--format=%(refname)', 'refs/tags'], options),
  ])
  await using temp = await TempRepo.create(env, place.commit)
  const inside = { index, dir: cwd, root: place.root }
  const [commit, dirty] = await Promise.all([
    readCommit(temp.reading(place.objects), place.commit),
    readDirtyFiles(temp.reading(place.objects, workTreeSettings(settings)), inside),
  ])
  const event = readEventRef(env, place.commit)
  const { branch = event.branch, ...rest } = place
  return {
    dir: cwd,
    ...rest,
    ...commit,
    tags: [...new Set([...namesOf(tags), ...(event.tag === undefined ? [] : [event.tag])])],
    ...(event.tag !== undefined && { eventTag: event.tag }),
    ...(branch !== undefined && { branch }),
    dirty,
    settings,
    findTracked: name => findTracked(place, name, env),
  }
}

async function findTracked(
  { objects, commit }: Pick<Checkout, 'objects' | 'commit'>,
  name: string,
  env: NodeJS.ProcessEnv,
): Promise<string[]> {
  await using temp = await TempRepo.create(env)
  const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]
  return records(await readGit(args, temp.reading(objects))).filter(path => posix.basename(path) === name)
}

/** Where everything is. */
async function findRepository(
  options: GitOptions,
): Promise<Pick<Checkout, 'root' | 'objects' | 'commit' | 'shallow' | 'branch'> & { index: string }> {
  const { cwd } = options
  const args = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'index']
  const asked = [...args, '--is-shallow-repository', 'HEAD', '--symbolic-full-name', 'HEAD']
  const run = await runGit(['rev-parse', ...asked], options)
  const [root, objects = '', index = '', shallow, commit, head = ''] = run.stdout.toString().split('\n')
  if (!root) {
    throw new NotARepository(
      isForeign(run)
        ? `git does not trust ${cwd}, because another user owns it. Run ${trustCommand(cwd)}.`
        : `${cwd} is not in a git repository (${gitErrorSummary(run)}). Publish from a clone of the konnector's repository.`,
    )
  }
  if (run.code !== 0 || commit === undefined)
    throw new NotARepository(
      `The repository at ${root} has no commit yet. Commit the konnector first: a publication names the commit it is made from.`,
    )
  const branch = /^refs\/heads\/(.*)$/.exec(head)?.[1]
  return {
    root,
    objects,
    index,
    commit,
    shallow: shallow === 'true',
    ...(branch !== undefined && { branch }),
  }
}

async function readCommit(
  options: GitOptions,
  commit: string,
): Promise<Pick<Checkout, 'subject' | 'author' | 'date'>> {
  const format = '--format=%at%x00%an%x00%ae%x00%s'
  const text = await readGit(['log', '--no-walk', format, commit, '--'], options)
  const [date, name = '', email = '', subject = ''] = text.split('\0')
  return { subject, author: { name, email }, date: Number(date) }
}

/**
 * Tracked files that differ from the commit. The index and the files are the checkout's, the configuration is not: no
 * filter and no file system monitor of it runs.
 */
async function readDirtyFiles(
  { cwd, env }: GitOptions,
  { index, dir, root }: { index: string; dir: string; root: string },
): Promise<string[]> {
  // A split index keeps its larger part beside it.
  for (const name of readdirSync(dirname(index)).filter(file => file.startsWith('sharedindex.')))
    symlinkSync(join(dirname(index), name), join(cwd, name))
  const inTree = { cwd: root, env: { ...env, GIT_DIR: cwd, GIT_WORK_TREE: root, GIT_INDEX_FILE: index } }
  const below = relative(root, dir).split(sep).join('/') || '.'
  const status = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=no']
  const args = [...status, '--ignore-submodules=dirty', '--', `:(literal)${below}`]
  const output = await readGit(args, inTree)
  const changed = records(output).map(record => record.slice(3))
  if (changed.length === 0) return []
  // The filter of a file, such as that of Git LFS, does not run, so its content cannot be compared.
  const input = changed.map(path => `${path}\0`).join('')
  const filters = await readGit(['check-attr', '-z', '--stdin', 'filter'], { ...inTree, input })
  const filtered = records(filters).filter((_, at) => at % 3 === 2)
  return changed.filter((_, at) => ['unspecified', 'unset'].includes(filtered[at] ?? ''))
}

function records(output: string): string[] {
  return output.split('\0').filter(Boolean)
}

function namesOf(refs: string): string[] {
  return refs
    .split('\n')
    .filter(Boolean)
    .map(ref => ref.replace(/^refs\/tags\//, ''))
}

/** The ref that a workflow runs for; a runner checks out a detached commit, at times without its tag. */
export function readEventRef(env: NodeJS.ProcessEnv, commit: string): { branch?: string; tag?: string } {
  const { GITHUB_SHA, GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name } = env
  if (GITHUB_SHA === commit && name !== undefined && (type === 'tag' || type === 'branch'))
    return { [type]: name }
  const { CI_COMMIT_SHA, CI_COMMIT_TAG: tag, CI_COMMIT_BRANCH: branch } = env
  if (CI_COMMIT_SHA !== commit) return {}
  return tag ? { tag } : branch ? { branch } : {}
}

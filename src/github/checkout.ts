import { lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { join, posix, relative, resolve, sep } from 'node:path'
import { type Checkout, readEventRef } from '../git/checkout.ts'
import { createObject } from '../git/objects.ts'
import type { AccessToken } from '../secrets/access-token.ts'
import { GitHubClient } from './client.ts'
import { GitData } from './git-data.ts'
import { parseGitHubRepository } from './server.ts'

/**
 * The checkout of a workflow on a machine without git, where actions/checkout downloads the files alone: what the runner
 * and GitHub say of its commit. Undefined outside of a workflow. Throws `GitHubError`.
 */
export async function readWorkflowCheckout(
  dir: string,
  env: NodeJS.ProcessEnv,
  token: AccessToken | undefined,
): Promise<Checkout | undefined> {
  const { GITHUB_REPOSITORY, GITHUB_SHA: commit, GITHUB_WORKSPACE } = env
  if (!GITHUB_REPOSITORY || !GITHUB_WORKSPACE || !/^[0-9a-f]{40}$/.test(commit ?? '')) return undefined
  const repository = parseGitHubRepository(GITHUB_REPOSITORY, env)
  if (repository === undefined || commit === undefined) return undefined
  const data = new GitData(new GitHubClient({ apiUrl: repository.apiUrl, token }), repository)
  const [{ message, author, date }, files] = await Promise.all([
    data.readHeader(commit),
    data.readFiles(commit),
  ])
  const root = resolve(GITHUB_WORKSPACE)
  const { branch, tag } = readEventRef(env, commit)
  const folder = relative(root, resolve(dir)).split(sep).join('/')
  const below = [...files].filter(([path]) => folder === '' || path.startsWith(`${folder}/`))
  return {
    dir: resolve(dir),
    root,
    objects: '',
    commit,
    subject: message.split('\n')[0]!,
    author,
    date,
    tags: tag === undefined ? [] : [tag],
    ...(tag !== undefined && { eventTag: tag }),
    ...(branch !== undefined && { branch }),
    dirty: below.filter(([path, entry]) => !isSame(join(root, path), entry)).map(([path]) => path),
    shallow: true,
    settings: [['remote.origin.url', `${repository.origin}/${GITHUB_REPOSITORY}`]],
    async findTracked(name) {
      return [...files.keys()].filter(path => posix.basename(path) === name)
    },
  }
}

/** Whether a file on the disk is the one of the commit, given as `100644 <id>`. */
function isSame(file: string, entry: string): boolean {
  const [mode, id] = entry.split(' ')
  // A submodule is another repository.
  if (mode === '160000') return true
  const stat = lstatSync(file, { throwIfNoEntry: false })
  if (stat?.isSymbolicLink()) return createObject('blob', Buffer.from(readlinkSync(file))).id === id
  return stat?.isFile() === true && createObject('blob', readFileSync(file)).id === id
}

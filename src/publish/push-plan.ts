import type { TreeFile } from '../build/tree.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import type { Checkout } from '../git/checkout.ts'
import { createCommit, createTree, type GitObject } from '../git/objects.ts'
import type { FetchedCommit, RefUpdate, RemoteRepo } from '../git/remote-repo.ts'
import { checkBranch, checkSameKonnector, compareWithTip } from './build-branch.ts'
import { formatCommitMessage, parseCommitMessage } from './commit-message.ts'

/** The author of every build commit. Fixed, so that the same source gives the same commit id everywhere. */
const identity = { name: 'konnector-lint', email: 'konnector-lint@users.noreply.invalid' }

/** What a push puts where. */
export interface PushRequest {
  files: readonly TreeFile[]
  checkout: Checkout
  konnector: { slug: string; version: string }
  /** The build branch. */
  branch: string
  /** The tag that keeps a release's build, whatever becomes of the branch; undefined for a development version. */
  tag?: string | undefined
  /** Replace a build that was made from a later commit or of a greater version. */
  allowRollback?: boolean | undefined
}

/** What a push would do, read from the remote. */
export interface PushPlan {
  /**
   * `planned`: refs would be moved. `unchanged`: the remote has this very build. `stale`: the branch holds a later
   * build and nothing else was to be done.
   */
  status: 'planned' | 'unchanged' | 'stale'
  branch: string
  /** Of a release. */
  tag?: string
  /** The commit that holds the build on the remote, now or after the push. */
  commit: string
  tree: string
  /** Files that differ from what the branch holds. */
  added: string[]
  changed: string[]
  removed: string[]
  /** Of all files together. */
  bytes: number
  /** What the user should know: the branch was left alone, or may hold a later build. */
  notices: string[]
}

/** A plan, and what carries it out. */
export interface PlannedPush {
  plan: PushPlan
  updates: RefUpdate[]
  /** What the remote may lack. */
  objects: GitObject[]
}

/** Reads the remote and plans the push; writes nothing. Throws `PushRefused`, `OperationalError`. */
export async function planPush(request: PushRequest, remote: RemoteRepo): Promise<PlannedPush> {
  const { files, checkout, konnector, branch, tag } = request
  const [branchRef, tagRef] = [`refs/heads/${branch}`, tag && `refs/tags/${tag}`]
  const { refs, defaultBranch } = await remote.list([branchRef, ...(tagRef ? [tagRef] : [])])
  checkBranch(branch, checkout, defaultBranch)
  const there = [branchRef, tagRef].filter(name => name !== undefined && refs.has(name)) as string[]
  const fetched = await remote.fetch(there)
  const tip = fetched[there.indexOf(branchRef)]
  const tagged = tagRef === undefined ? undefined : fetched[there.indexOf(tagRef)]
  if (tip) checkSameKonnector(branch, tip, konnector.slug)

  const objects = createTree(files)
  const tree = objects.at(-1)!.id
  const commitOn = (parent: string | undefined) =>
    createCommit({
      tree,
      parent,
      identity,
      date: checkout.date,
      message: formatCommitMessage(checkout, konnector),
    })
  const onBranch = await planBranch(request, remote, tip, tree)
  const updates: RefUpdate[] = []
  const move = (ref: string, object: GitObject, expected: string | undefined) => {
    objects.push(object)
    updates.push({ ref, commit: object.id, expected })
    return object.id
  }
  // Without a parent, the commit of a release depends on nothing but its source.
  if (tagged && tagged.tree !== tree) throw otherBuild(tag!, tagged)
  const released = tagged?.commit ?? (tagRef && move(tagRef, commitOn(undefined), undefined))
  const pushed = onBranch.moves ? move(branchRef, commitOn(tip?.commit), tip?.commit) : tip?.commit
  const stale = onBranch.goesBack && tagRef === undefined
  return {
    objects,
    updates,
    plan: {
      status: stale ? 'stale' : updates.length === 0 ? 'unchanged' : 'planned',
      branch,
      ...(tag !== undefined && { tag }),
      commit: released ?? pushed!,
      tree,
      ...compareFiles(tip, files),
      bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
      notices: onBranch.notices,
    },
  }
}

/** Whether the branch moves to the build, and if not, why. */
async function planBranch(
  { checkout, konnector, branch, allowRollback }: PushRequest,
  remote: RemoteRepo,
  tip: FetchedCommit | undefined,
  tree: string,
): Promise<{ moves: boolean; goesBack: boolean; notices: string[] }> {
  if (tip?.tree === tree) return { moves: false, goesBack: false, notices: [] }
  if (tip === undefined || allowRollback) return { moves: true, goesBack: false, notices: [] }
  const { version } = konnector
  const { goesBack, holds, notice } = await compareWithTip(remote, { checkout, version, tip })
  if (!goesBack) return { moves: true, goesBack, notices: notice === undefined ? [] : [notice] }
  const left = `The branch "${branch}" holds the build of ${holds} and was not moved. Use --allow-rollback to move it back.`
  return { moves: false, goesBack, notices: [left] }
}

function otherBuild(tag: string, { message, commit }: FetchedCommit): OperationalError {
  const { source = commit } = parseCommitMessage(message)
  return new OperationalError(
    `The tag "${tag}" of the remote holds another build of this version, made from commit ${source.slice(0, 7)}. Raise the version, or delete that tag if the version was never published.`,
  )
}

function compareFiles(
  tip: FetchedCommit | undefined,
  files: readonly TreeFile[],
): Pick<PushPlan, 'added' | 'changed' | 'removed'> {
  const before = tip?.files ?? new Map<string, string>()
  const now = new Map(files.map(({ path, mode, blob }) => [path, `${mode} ${blob}`]))
  const paths = [...now.keys()]
  return {
    added: paths.filter(path => !before.has(path)),
    changed: paths.filter(path => before.has(path) && before.get(path) !== now.get(path)),
    removed: [...before.keys()].filter(path => !now.has(path)),
  }
}

import type { TreeFile } from '../build/tree.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import type { Checkout } from '../git/checkout.ts'
import { type CommitFields, createTree, type GitObject } from '../git/objects.ts'
import type { FetchedCommit, RemoteReader } from '../git/remote-repo.ts'
import { checkBranch, checkSameKonnector, chooseBranch, compareWithTip, releaseTag } from './build-branch.ts'
import { formatCommitMessage, parseCommitMessage } from './commit-message.ts'

/** The author of every build commit. Fixed, so that the same source gives the same commit id everywhere. */
const identity = { name: 'konnector-lint', email: 'konnector-lint@users.noreply.invalid' }

/** Waits after a lost race or a failed connection, in milliseconds. */
export const pushWaits = [500, 1_500, 4_000, 8_000]

/** What a push puts where. */
export interface PushRequest {
  files: readonly TreeFile[]
  checkout: Checkout
  konnector: { slug: string; version: string }
  /** The build branch; by default it is chosen by the konnectors of the repository. */
  branch?: string | undefined
  /** Whether a tag keeps the build, whatever becomes of the branch: not for a development version. */
  isRelease?: boolean | undefined
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
  /** The commit that holds the build on the remote, now or after the push; undefined when only the push makes its id. */
  commit?: string
  /** The commit that the branch holds before the push; undefined when there is no branch. */
  previous?: string
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

/** A ref that moves to a new commit of the build. */
export interface RefMove {
  /** Full name. */
  ref: string
  /** What the remote has there, which is also the parent of the new commit; undefined: it must not have the ref. */
  expected: string | undefined
  /** What the new commit holds. */
  fields: CommitFields
}

/** A plan, and what carries it out. */
export interface PlannedPush {
  plan: PushPlan
  moves: RefMove[]
  /** The tree of the build and its files, which the remote may lack. */
  objects: GitObject[]
  /** What the branch holds. */
  tip: FetchedCommit | undefined
}

/**
 * Reads the remote and plans the push; writes nothing. `idOf` tells the id of a commit that is not made yet, when its
 * fields alone decide it. Throws `PushRefused`, `OperationalError`.
 */
export async function planPush(
  request: PushRequest,
  remote: RemoteReader,
  idOf: (fields: CommitFields) => string | undefined,
): Promise<PlannedPush> {
  const { files, checkout, konnector, isRelease } = request
  const branch = request.branch ?? (await chooseBranch(remote, checkout, konnector.slug))
  const tag = isRelease ? releaseTag(branch, konnector.version) : undefined
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
  const fieldsOn = (parent: string | undefined): CommitFields => ({
    tree,
    parent,
    identity,
    date: checkout.date,
    message: formatCommitMessage(checkout, konnector),
  })
  const onBranch = await planBranch({ ...request, branch }, remote, tip, tree)
  const moves: RefMove[] = []
  const move = (ref: string, expected: string | undefined) => {
    const fields = fieldsOn(expected)
    moves.push({ ref, expected, fields })
    return idOf(fields)
  }
  // Without a parent, the commit of a release depends on nothing but its source.
  if (tagged && tagged.tree !== tree) throw otherBuild(tag!, tagged)
  const released = tagged?.commit ?? (tagRef && move(tagRef, undefined))
  const onTip = onBranch.moves ? move(branchRef, tip?.commit) : tip?.commit
  const commit = tagRef === undefined ? onTip : released
  const stale = onBranch.goesBack && tagRef === undefined
  return {
    objects,
    moves,
    tip,
    plan: {
      status: stale ? 'stale' : moves.length === 0 ? 'unchanged' : 'planned',
      branch,
      ...(tag !== undefined && { tag }),
      ...(commit !== undefined && { commit }),
      ...(tip !== undefined && { previous: tip.commit }),
      tree,
      ...compareFiles(tip, files),
      bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
      notices: onBranch.notices,
    },
  }
}

/** Whether the branch moves to the build, and if not, why. */
async function planBranch(
  { checkout, konnector, branch, allowRollback }: PushRequest & { branch: string },
  remote: RemoteReader,
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

import { valueAt } from '../src/json/values.ts'
import { isVersionTag } from '../src/publish/version.ts'

/** What of the workflow's event decides whether a run may publish. */
export interface Event {
  name: string
  /** `branch` or `tag`. */
  refType: string
  refName: string
  /** The payload GitHub wrote to `GITHUB_EVENT_PATH`; strangers write parts of it. Undefined when it cannot be read. */
  payload: unknown
}

/** The pull request of an event; nothing of it when there is none. */
export function pullRequestOf({ payload }: Event): { number?: number; base?: string } {
  const number = valueAt(payload, 'pull_request', 'number')
  const base = valueAt(payload, 'pull_request', 'base', 'sha')
  return {
    ...(typeof number === 'number' && Number.isSafeInteger(number) && { number }),
    ...(typeof base === 'string' && { base }),
  }
}

/** Events whose code is the repository's own; a comment or a pull request may come from anybody. */
const ownEvents = ['push', 'release', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'workflow_run']

export type PublishDecision = { publish: true } | { publish: false; why: string }

/**
 * Whether this event may publish: pushes to the publish branch and tags of a version do, pull requests and forks never do,
 * whatever the inputs say.
 */
export function mayPublish(
  event: Event,
  input: { publish: string; publishBranch: string | undefined },
  slug?: string,
): PublishDecision {
  const { payload } = event
  if (!ownEvents.includes(event.name))
    return no(`the event is ${event.name}, and only ${ownEvents.join(', ')} publish`)
  if (payload === undefined)
    return no('the description of the event, the file at GITHUB_EVENT_PATH, is missing or is not JSON')
  if (valueAt(payload, 'repository', 'fork')) return no('the repository is a fork')
  if (valueAt(payload, 'workflow_run') && fromElsewhere(payload))
    return no('the run was started by a fork or a pull request')
  if (input.publish === 'never') return no('the input publish is never')
  if (event.refType === 'tag')
    return isVersionTag(event.refName, slug)
      ? { publish: true }
      : no(`the tag ${JSON.stringify(event.refName)} is not a version of ${slug ?? 'this konnector'}`)
  const branch = input.publishBranch ?? valueAt(payload, 'repository', 'default_branch')
  if (typeof branch !== 'string') return no('the publish branch is not known: set the input publish-branch')
  if (event.refName === branch) return { publish: true }
  return no(`this is ${event.refName}, and only ${branch} and tags publish`)
}

/** What a run does for the preview of a pull request. */
export type PreviewDecision =
  | { do: 'push' | 'remove'; pullRequest: number }
  /** `why` is for people who asked for previews. */
  | { do: 'nothing'; why: string }

/**
 * Whether a run pushes a preview of its pull request, or removes it when that is closed: for pull requests from the
 * repository itself, as the token of a fork's may only read, and its code may never meet one that writes.
 */
export function decidePreview(event: Event, input: { preview: boolean; publish: string }): PreviewDecision {
  const { name, payload } = event
  const nothing = (why: string): PreviewDecision => ({ do: 'nothing', why })
  if (!input.preview) return nothing('the input preview is false')
  if (input.publish === 'never') return nothing('the input publish is never')
  if (name !== 'pull_request') return nothing(`the event is ${name}, and only pull_request has previews`)
  const { number } = pullRequestOf(event)
  if (number === undefined) return nothing('the description of the event names no pull request')
  const [from, own] = [
    valueAt(payload, 'pull_request', 'head', 'repo', 'full_name'),
    valueAt(payload, 'repository', 'full_name'),
  ]
  if (typeof from !== 'string' || from !== own)
    return nothing('the pull request comes from a fork, whose token may only read')
  if (valueAt(payload, 'pull_request', 'user', 'login') === 'dependabot[bot]')
    return nothing("the pull request is Dependabot's, whose token may only read")
  return { do: valueAt(payload, 'action') === 'closed' ? 'remove' : 'push', pullRequest: number }
}

function fromElsewhere(payload: unknown): boolean {
  const from = valueAt(payload, 'workflow_run', 'head_repository', 'full_name')
  return (
    valueAt(payload, 'workflow_run', 'event') !== 'push' ||
    from !== valueAt(payload, 'repository', 'full_name')
  )
}

function no(why: string): PublishDecision {
  return { publish: false, why }
}

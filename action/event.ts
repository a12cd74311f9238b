import { isVersionTag } from '../src/publish/version.ts'

/** What of the workflow's event decides whether a run may publish. */
export interface Event {
  name: string
  /** `branch` or `tag`. */
  refType: string
  refName: string
  /** The payload GitHub wrote to `GITHUB_EVENT_PATH`; strangers write parts of it. */
  payload: Payload
}

export interface Payload {
  repository?: { default_branch?: string; fork?: boolean; full_name?: string }
  pull_request?: { number?: number; base?: { sha?: string } }
  workflow_run?: { event?: string; head_repository?: { full_name?: string } }
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
  if (payload.repository?.fork) return no('the repository is a fork')
  if (payload.workflow_run && fromElsewhere(payload))
    return no('the run was started by a fork or a pull request')
  if (input.publish === 'never') return no('the input publish is never')
  if (event.refType === 'tag')
    return isVersionTag(event.refName, slug)
      ? { publish: true }
      : no(`the tag ${JSON.stringify(event.refName)} is not a version of ${slug ?? 'this konnector'}`)
  const branch = input.publishBranch ?? payload.repository?.default_branch
  if (branch === undefined) return no('the publish branch is not known: set the input publish-branch')
  if (event.refName === branch) return { publish: true }
  return no(`this is ${event.refName}, and only ${branch} and tags publish`)
}

function fromElsewhere({ workflow_run: run, repository }: Payload): boolean {
  return run?.event !== 'push' || run.head_repository?.full_name !== repository?.full_name
}

function no(why: string): PublishDecision {
  return { publish: false, why }
}

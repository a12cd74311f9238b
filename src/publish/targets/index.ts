import type { AccessToken } from '../../secrets/access-token.ts'
import { submissionKind, type TargetValues } from './options.ts'
import type { Target } from './target.ts'

/** What a publication is asked to be listed in. */
export interface TargetOptions {
  /** Address of a cozy-apps-registry. */
  registry?: string | undefined
  space?: string | undefined
  /** The other options of the targets. */
  values: TargetValues
  /** Of the registry, and of GitHub. */
  tokens: { registry?: AccessToken | undefined; git?: AccessToken | undefined }
  env: NodeJS.ProcessEnv
  progress?: ((line: string) => void) | undefined
}

type TargetMaker = (options: TargetOptions) => Promise<Target> | undefined

/** Every kind of target; the first that the options name is used. */
const targets: readonly TargetMaker[] = [cozyRegistry, pullRequest, issue]

/** The target that the options name; undefined when they name none. */
export async function createTarget(options: TargetOptions): Promise<Target | undefined> {
  for (const make of targets) {
    const target = make(options)
    if (target !== undefined) return target
  }
  return undefined
}

async function load<T>(loading: Promise<T>, make: (module: T) => Target): Promise<Target> {
  return make(await loading)
}

function cozyRegistry({ registry, space, tokens, env, progress }: TargetOptions) {
  if (registry === undefined) return undefined
  const options = { url: registry, space, token: tokens.registry, env, progress }
  return load(import('./cozy-registry.ts'), ({ createCozyRegistry }) => createCozyRegistry(options))
}

function pullRequest(options: TargetOptions) {
  if (
    options.values['registry-repository'] === undefined ||
    submissionKind(options.values) !== 'pull-request'
  )
    return undefined
  return load(import('./pull-request.ts'), ({ createPullRequestTarget }) =>
    createPullRequestTarget(withRepositoryToken(options)),
  )
}

function issue(options: TargetOptions) {
  if (options.values['registry-repository'] === undefined) return undefined
  return load(import('./issue.ts'), ({ createIssueTarget }) =>
    createIssueTarget(withRepositoryToken(options)),
  )
}

/** A registry repository takes GitHub's tokens: one of its own, or else that of the push. */
function withRepositoryToken({ values, tokens, env, progress }: TargetOptions) {
  return { values, token: tokens.registry ?? tokens.git, env, progress }
}

import { join, resolve } from 'node:path'
import { exitCodeOf, expectedError } from '../src/diagnostics/errors.ts'
import { type ExitCode, exitCodes } from '../src/diagnostics/exit-code.ts'
import { readObject } from '../src/json/read.ts'
import { readFile } from '../src/konnector/disk.ts'
import { readKonnector } from '../src/konnector/read.ts'
import { manifestString } from '../src/publish/version.ts'
import { runPipeline } from '../src/pipeline/run.ts'
import type { PipelineOptions } from '../src/pipeline/options.ts'
import type { TokenVault } from '../src/secrets/token-vault.ts'
import { decidePreview, type Event, mayPublish, pullRequestOf } from './event.ts'
import { createGitHub, repositoryPath } from './github.ts'
import { findKonnector, inWorkspace } from './folder.ts'
import { describeUnknownInputs, type Inputs, readInputs } from './inputs.ts'
import { type RunContext, type Core, publishFailure, publishResults, setOutputs } from './results.ts'

/** Runs the Action once: inputs, pipeline, then annotations, summary and outputs. */
export async function run(env: NodeJS.ProcessEnv, core: Core, tokens: TokenVault): Promise<ExitCode> {
  try {
    for (const problem of describeUnknownInputs(Object.keys(env))) core.warning(problem)
    const inputs = readInputs(name => core.getInput(name))
    const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')
    const folder = findKonnector(workspace, inputs)
    const event = readEvent(env)
    const decision = mayPublish(event, inputs, readSlug(workspace, folder))
    const preview = decidePreview(event, inputs)
    const wouldPublish = inputs.steps.includes('push') || inputs.steps.includes('submit')
    if (inputs.preview && preview.do === 'nothing') core.info(`No preview: ${preview.why}.`)
    if (wouldPublish && !decision.publish && preview.do === 'nothing')
      core.info(`Nothing will be published: ${decision.why}.`)
    const git = tokens.input('github-token')
    const registry = tokens.input('registry-token')
    const notify = tokens.input('notify')
    const oidc = tokens.token('ACTIONS_ID_TOKEN_REQUEST_TOKEN')
    for (const token of [git, registry, notify]) if (token?.notice !== undefined) core.warning(token.notice)
    const github = createGitHub(env, git)
    const around = { workspace, folder, event, github, env, core, mask: tokens.mask }
    const asked = requestOf(inputs, decision.publish, around)
    if (preview.do === 'remove') {
      const { dropPreview } = await import('../src/pipeline/preview.ts')
      core.info(await dropPreview({ ...asked, preview: preview.pullRequest, token: git }))
      setOutputs({ 'exit-code': exitCodes.ok, published: false }, core)
      return exitCodes.ok
    }
    const writes =
      preview.do === 'push'
        ? { publish: true, preview: preview.pullRequest, profile: inputs.profile ?? ('recommended' as const) }
        : {}
    // Whatever is published, a token for the registry is there for the code that runs.
    const sandbox = inputs.sandbox ?? (asked.publish || writes.publish || registry ? 'require' : 'prefer')
    const outcome = await runPipeline({
      ...asked,
      ...writes,
      sandbox,
      tokens: { registry, git, notify, oidc },
    })
    await publishResults(outcome, { inputs, ...around })
    return outcome.exit
  } catch (thrown) {
    const exit = exitCodeOf(thrown)
    const error = expectedError(thrown)
    await publishFailure(exit, tokens.mask.text(error?.message ?? 'Internal error. The log has it.'), {
      env,
      core,
    })
    if (error === undefined) throw thrown
    core.error(error.message)
    return exit
  }
}

/** The event as the runner describes it; without a path of a payload, it has none. */
function readEvent(env: NodeJS.ProcessEnv): Event {
  const path = env.GITHUB_EVENT_PATH
  const payload = path ? readObject(readFile(path) ?? '') : {}
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    refType: env.GITHUB_REF_TYPE ?? '',
    refName: env.GITHUB_REF_NAME ?? '',
    payload,
  }
}

/** The konnector's slug, which names the tags; the pipeline says what is wrong with the manifest. */
function readSlug(workspace: string, path: string): string | undefined {
  try {
    return manifestString(readKonnector(path, { cwd: workspace, manifestOnly: true }).manifest, 'slug')
  } catch {
    return undefined
  }
}

function requestOf(
  inputs: Inputs,
  publish: boolean,
  { workspace, folder, event, github, env, core }: Omit<RunContext, 'inputs'>,
): Omit<PipelineOptions, 'tokens' | 'sandbox'> {
  const { path: _path, workingDirectory, config, sandbox: _sandbox, preview: _preview, ...rest } = inputs
  const ownRepository =
    env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY && `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`
  return {
    ...rest,
    cwd: workspace,
    env,
    dir: folder,
    config: config && inWorkspace(workspace, workingDirectory, config),
    publish,
    replayPage: inputs.formats.some(({ name }) => name === 'html'),
    base: inputs.base ?? pullRequestOf(event).base,
    readRemoteFile: async (dir, file, ref) =>
      github?.readFile(repositoryPath(workspace, join(dir, file)), ref),
    fallbackRemote: ownRepository || undefined,
    // Of several tags on the commit, the one that started the run counts.
    tag: inputs.tag ?? (publish && event.refType === 'tag' ? event.refName : undefined),
    progress: line => core.info(line),
  }
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ExitCode, exitCodes } from '../src/exit.ts'
import { runPipeline } from '../src/pipeline.ts'
import type { Request } from '../src/pipeline/request.ts'
import { type Event, mayPublish, type Payload } from './event.ts'
import { InputError, type Inputs, readInputs } from './inputs.ts'
import { type Core, tell } from './tell.ts'

/** Runs the Action once: inputs, pipeline, then annotations, summary and outputs. */
export async function run(env: NodeJS.ProcessEnv, core: Core): Promise<ExitCode> {
  try {
    const inputs = readInputs(name => core.getInput(name))
    for (const secret of [inputs.registryToken, inputs.githubToken]) if (secret) core.setSecret(secret)
    const workspace = resolve(env.GITHUB_WORKSPACE ?? '.')
    const event = readEvent(env)
    const decision = mayPublish(event, inputs)
    if (!decision.publish) core.info(`Nothing will be published: ${decision.why}.`)
    const outcome = await runPipeline(
      requestOf(inputs, { workspace, event, publish: decision.publish, env, core }),
    )
    await tell(outcome, { inputs, workspace, published: decision.publish, core, env })
    return outcome.exit
  } catch (error) {
    core.setOutput('exit-code', error instanceof InputError ? exitCodes.usage : exitCodes.fault)
    if (!(error instanceof InputError)) throw error
    core.error(error.message)
    return exitCodes.usage
  }
}

/** The event as the runner describes it; the payload may be missing outside of GitHub. */
function readEvent(env: NodeJS.ProcessEnv): Event {
  const path = env.GITHUB_EVENT_PATH
  const payload = path ? (JSON.parse(readFileSync(path, 'utf8')) as Payload) : {}
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    refType: env.GITHUB_REF_TYPE ?? '',
    refName: env.GITHUB_REF_NAME ?? '',
    payload,
  }
}

interface Surroundings {
  workspace: string
  event: Event
  publish: boolean
  env: NodeJS.ProcessEnv
  core: Core
}

function requestOf(inputs: Inputs, { workspace, event, publish, env, core }: Surroundings): Request {
  const { githubToken, registryToken, path, ...rest } = inputs
  const ownRepository =
    env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY && `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`
  return {
    ...rest,
    cwd: workspace,
    dir: path,
    publish,
    base: inputs.base ?? event.payload.pull_request?.base?.sha,
    remote: inputs.remote ?? (ownRepository || undefined),
    tokens: { registry: registryToken, git: githubToken },
    progress: line => core.info(line),
  }
}

import type { Build } from '../build/build.ts'
import { OperationalError } from '../diagnostics/errors.ts'
import type { Profile } from '../diagnostics/rule.ts'
import type { Konnector } from '../konnector/konnector.ts'
import type { PipelineOptions, StepOptions } from './options.ts'
import { preparePublication } from './publication.ts'
import { Publisher } from './publisher.ts'
import { lacking, type StepResult, type StepRunner } from './step-runner.ts'

type PublishRequest = StepOptions & Pick<PipelineOptions, 'tokens'> & { profile: Profile }

/** Pushes the build and submits it, or says what that would do. */
export async function publishSteps(
  konnector: Konnector,
  build: Build,
  request: PublishRequest,
  runner: StepRunner,
): Promise<void> {
  const { steps, publish } = request
  const checks = [...runner.steps]
  let preparing: Promise<Publisher> | undefined
  const prepare = async () => {
    const publisher = new Publisher(
      await preparePublication(konnector, build, { ...request, checks }),
      request,
    )
    if (publish) await publisher.authorize()
    return publisher
  }
  const publisher = () => (preparing ??= prepare())
  try {
    for (const name of ['push', 'submit'] as const)
      if (steps.includes(name))
        await runner.step(name, () => orLacking(publish, async () => (await publisher())[name]()))
  } finally {
    const prepared = await preparing?.catch(() => undefined)
    await prepared?.[Symbol.asyncDispose]()
  }
}

/** What a plan lacks is a reason to skip the step; what a publication lacks ends with 3. */
async function orLacking(
  publish: boolean,
  run: () => Promise<StepResult<undefined>>,
): Promise<StepResult<undefined>> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof OperationalError && !publish) return lacking(publish, error.message)
    throw error
  }
}

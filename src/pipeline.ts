import type { Profile } from './diagnostic/rule.ts'
import { type ExitCode, exitCodes, worstOf } from './exit.ts'
import type { Konnector } from './konnector/konnector.ts'
import { readKonnector } from './konnector/read.ts'
import { bundleStep, existingBuild } from './pipeline/bundle.ts'
import { Journal } from './pipeline/journal.ts'
import { lintStep } from './pipeline/lint.ts'
import { publishSteps } from './pipeline/publish.ts'
import { replayStep } from './pipeline/replay.ts'
import type { Request } from './pipeline/request.ts'
import { makeReport, type Report, type StepName } from './report/report.ts'

export interface Outcome {
  report: Report
  exit: ExitCode
}

/**
 * Runs the asked steps over one konnector, each on what the one before returned. A manifest that cannot be read stops
 * what follows; nothing is pushed or submitted unless all before it passed. Throws `ManifestNotFound`.
 */
export async function runPipeline(request: Request): Promise<Outcome> {
  const konnector = readKonnector(request.dir, { cwd: request.cwd })
  const journal = new Journal(request.progress ?? (() => undefined))
  const settings = { ...request, profile: request.profile ?? defaultProfile(request) }
  await runSteps(konnector, settings, journal)
  const report = makeReport(journal.diagnostics, journal.steps, 1)
  return { report, exit: worstOf([...journal.exits, tooMany(report, request.maxWarnings)]) }
}

function defaultProfile({ publish }: Request): Profile {
  return publish ? 'registry' : 'recommended'
}

async function runSteps(
  konnector: Konnector,
  request: Request & { profile: Profile },
  journal: Journal,
): Promise<void> {
  const asked = (name: StepName) => request.steps.includes(name)
  const skip = (name: StepName, reason: string) =>
    journal.step(name, async () => ({ status: 'skipped', reason }))
  const readable = konnector.manifest.problems.length === 0 && konnector.manifest.root?.type === 'object'

  if (asked('lint')) await journal.step('lint', () => lintStep(konnector, request))
  if (!readable) {
    if (!asked('lint')) await journal.step(request.steps[0]!, () => lintStep(konnector, request))
    const rest = asked('lint') ? request.steps : request.steps.slice(1)
    for (const name of rest) if (name !== 'lint') await skip(name, 'The manifest cannot be read.')
    return
  }
  const build = asked('bundle')
    ? await journal.step('bundle', () => bundleStep(konnector, request))
    : await existingBuild(konnector, request)
  if (asked('replay')) {
    if (build) await journal.step('replay', () => replayStep(konnector, build, request))
    else await skip('replay', 'There is no build to run.')
  }
  if (asked('push') || asked('submit')) {
    const reason = journal.clean ? 'There is no build.' : 'A step before it failed.'
    if (build && journal.clean) await publishSteps(konnector, build, request, journal)
    else for (const name of request.steps) if (name === 'push' || name === 'submit') await skip(name, reason)
  }
}

function tooMany({ summary }: Report, maxWarnings = Infinity): ExitCode {
  return summary.warnings > maxWarnings ? exitCodes.found : exitCodes.ok
}

import type { Konnector } from '../konnector/konnector.ts'
import { Linter } from '../linter/linter.ts'
import type { LinterOptions } from '../linter/options.ts'
import type { StepResult } from './step-runner.ts'

/** Lints one konnector as a step of the pipeline. The caller reports what is wrong with the settings. */
export async function lintStep(
  konnector: Konnector,
  options: LinterOptions & Required<Pick<LinterOptions, 'settings'>>,
): Promise<StepResult<undefined>> {
  const linter = await Linter.of(konnector, options)
  const { problems, notices } = linter
  return {
    status: 'passed',
    changes: linter.userChanges(),
    diagnostics: [...problems, ...linter.lint()],
    ...(notices.length > 0 && { reason: notices.join(' ') }),
  }
}

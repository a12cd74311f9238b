import { expectedError, OperationalError } from '../diagnostics/errors.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import type { Rule } from '../diagnostics/rule.ts'
import type { Outputs, Step, StepName, StepStatus } from '../report/report.ts'
import type { Settings } from '../linter/settings.ts'

/** What a step says of itself, and what it hands to the next one. */
export interface StepResult<T> {
  status: StepStatus
  reason?: string
  outputs?: Outputs
  diagnostics?: Diagnostic[]
  /** The rules that could have spoken; without, the diagnostics are as the configuration wants them already. */
  rules?: readonly Rule[]
  /** Default: 1 when failed, else 0. */
  exit?: ExitCode
  value?: T
}

/** A step that lacks something: skipped, and 3 when it was to write. */
export function lacking(publish: boolean, reason: string): StepResult<never> {
  return { status: 'skipped', reason, exit: publish ? exitCodes.notRun : exitCodes.ok }
}

/** Writes down the steps as they end. */
export class StepRunner {
  readonly steps: Step[] = []
  readonly diagnostics: Diagnostic[] = []
  readonly exits: ExitCode[] = []
  readonly #progress: (line: string) => void
  readonly #policy: Settings

  constructor(policy: Settings, progress: (line: string) => void) {
    this.#policy = policy
    this.#progress = progress
  }

  /** Whether every step so far passed, had nothing to do, or was not asked for more. */
  get clean(): boolean {
    return this.steps.every(step => step.status !== 'failed')
  }

  /**
   * Runs a step and gives what it hands on. A step with an error among its diagnostics failed; `OperationalError` makes it a
   * failed step of exit code 3.
   */
  async step<T>(name: StepName, run: () => Promise<StepResult<T>>): Promise<T | undefined> {
    this.#progress(`${name}…`)
    const start = performance.now()
    const result = await run().catch((thrown: unknown): StepResult<T> => {
      const error = expectedError(thrown)
      if (!(error instanceof OperationalError)) throw thrown
      return { status: 'failed', reason: error.message, exit: exitCodes.notRun }
    })
    const ms = Math.round(performance.now() - start)
    const { outputs = {} } = result
    const diagnostics = this.#heeded(result)
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
    const status = hasErrors ? 'failed' : result.status
    const reason = result.reason ?? (status === 'failed' && !hasErrors ? leftOut(result) : undefined)
    this.steps.push({ name, status, ms, outputs, ...(reason === undefined ? {} : { reason }) })
    this.diagnostics.push(...diagnostics)
    this.exits.push(result.exit ?? (status === 'failed' ? exitCodes.found : exitCodes.ok))
    return status === 'failed' ? undefined : result.value
  }

  #heeded({ diagnostics = [], rules }: StepResult<unknown>): Diagnostic[] {
    return rules ? this.#policy.apply(diagnostics, new Set(rules.map(rule => rule.id))) : diagnostics
  }
}

/** What a step failed for although the configuration wants to hear nothing of it. */
function leftOut({ diagnostics = [] }: StepResult<unknown>): string | undefined {
  const error = diagnostics.find(({ severity }) => severity === 'error')
  return error && `${error.message} Whatever the configuration says of ${error.rule}, the step cannot go on.`
}

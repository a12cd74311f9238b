import { expectedError, OperationalError } from '../diagnostics/errors.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type ExitCode, exitCodes } from '../diagnostics/exit-code.ts'
import type { Rule } from '../diagnostics/rule.ts'
import type { Outputs, Step, StepName, StepStatus } from '../report/report.ts'
import type { RunDetails } from '../report/run-details.ts'
import type { Settings } from '../linter/settings.ts'

/** What came of a step, and what it hands to the next one. */
export interface StepResult<T> {
  status: StepStatus
  reason?: string
  outputs?: Outputs
  diagnostics?: Diagnostic[]
  /** The rules that could have spoken; without, the diagnostics are as the configuration wants them already. */
  rules?: readonly Rule[]
  /** Default: 1 when failed, else 0. */
  exit?: ExitCode
  /** What it means for users, in sentences. */
  changes?: readonly string[]
  value?: T
  /** What replayed scenarios did. */
  runs?: RunDetails[]
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
  readonly changes: string[] = []
  readonly runs: RunDetails[] = []
  readonly #progress: (line: string) => void
  readonly #settings: Settings

  constructor(settings: Settings, progress: (line: string) => void) {
    this.#settings = settings
    this.#progress = progress
  }

  /** Whether no step has failed so far. */
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
    const diagnostics = this.#applySettings(result)
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error')
    const status = hasErrors ? 'failed' : result.status
    const reason =
      result.reason ?? (status === 'failed' && !hasErrors ? explainHiddenError(result) : undefined)
    this.steps.push({ name, status, ms, outputs, ...(reason === undefined ? {} : { reason }) })
    this.changes.push(...(result.changes ?? []))
    this.diagnostics.push(...diagnostics)
    this.runs.push(...(result.runs ?? []))
    this.exits.push(result.exit ?? (status === 'failed' ? exitCodes.found : exitCodes.ok))
    return status === 'failed' ? undefined : result.value
  }

  #applySettings({ diagnostics = [], rules }: StepResult<unknown>): Diagnostic[] {
    return rules ? this.#settings.apply(diagnostics, new Set(rules.map(rule => rule.id))) : diagnostics
  }
}

/** Why a step failed when the configuration turns the error's rule off. */
function explainHiddenError({ diagnostics = [] }: StepResult<unknown>): string | undefined {
  const error = diagnostics.find(({ severity }) => severity === 'error')
  return (
    error && `${error.message} The step cannot go on, although the configuration turns ${error.rule} off.`
  )
}

import type { SandboxMode } from './modes.ts'
import { findSandbox, type Sandbox } from './sandbox.ts'

/** Finds the sandbox when code is about to run, as a user wants it, and remembers when there was none. */
export class SandboxChoice {
  readonly mode: SandboxMode
  #weakness: string | undefined

  constructor(mode: SandboxMode = 'prefer') {
    this.mode = mode
  }

  /** Starts to look for it, so that it is known when it is needed. */
  prepare(node: string): void {
    if (this.mode !== 'off') void findSandbox(node).catch(() => undefined)
  }

  /** Throws `OperationalError` when a sandbox is required and there is none. */
  async find(node: string): Promise<Sandbox> {
    const sandbox = await findSandbox(node, this.mode)
    this.report(sandbox.weakness)
    return sandbox
  }

  /**
   * For a program that starts others, which Node's permission model cannot hold: without a sandbox, it runs with all
   * that the user may do. `what` names it in a sentence. Throws as `find` does.
   */
  async findForProgram(node: string, what: string): Promise<Sandbox> {
    const sandbox = await findSandbox(node, this.mode)
    if (sandbox.isReal) return sandbox
    const why = this.mode === 'off' ? 'it is off' : 'this machine gives none'
    this.report(`${why}, so ${what} ran with all that you may do.`)
    return findSandbox(node, 'off')
  }

  /** Notes that code runs without a sandbox: why, and what that means, after "No sandbox: ". */
  report(weakness: string | undefined): void {
    this.#weakness ??= weakness
  }

  /** What a report says before everything else: code of the build ran, and no sandbox held it. */
  get notice(): string | undefined {
    return this.#weakness && `No sandbox: ${this.#weakness}`
  }
}

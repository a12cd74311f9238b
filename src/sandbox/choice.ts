import type { SandboxMode } from './modes.ts'
import { findSandbox, type Sandbox } from './sandbox.ts'

/** Finds the sandbox when code is about to run, as a user wants it, and keeps in mind what was found. */
export class SandboxChoice {
  readonly mode: SandboxMode
  #used: Sandbox | undefined

  constructor(mode: SandboxMode = 'prefer') {
    this.mode = mode
  }

  /** Starts to look for it, so that it is known when it is needed. */
  prepare(node: string): void {
    if (this.mode !== 'off') void findSandbox(node).catch(() => undefined)
  }

  /** Throws `OperationalError` when a sandbox is required and there is none. */
  async find(node: string): Promise<Sandbox> {
    return (this.#used = await findSandbox(node, this.mode))
  }

  /** What a report says before everything else: code of the build ran, and no sandbox held it. */
  get notice(): string | undefined {
    if (this.#used === undefined || this.#used.isReal) return undefined
    return this.mode === 'off'
      ? 'No sandbox: it is off, so the build ran with all that you may do.'
      : "No sandbox: this machine gives none, so the build ran under Node's permission model alone, which does not stop hostile code."
  }
}

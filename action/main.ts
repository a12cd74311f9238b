import * as core from '@actions/core'
import { exitCodes } from '../src/diagnostics/exit-code.ts'
import { takeTokens } from '../src/secrets/environment.ts'
import { maskOutput, protectTokens } from '../src/secrets/protect.ts'
import { secretInputs } from './inputs.ts'
import { run } from './run.ts'

const tokens = takeTokens(process.env)
if (!tokens.isEmpty) {
  // The runner's own command registers the masks; our mask of the output would hide it.
  for (const name of secretInputs) tokens.input(name)?.tell(core.setSecret)
  maskOutput(tokens.mask)
  for (const notice of protectTokens(tokens, process.env)) core.warning(notice)
}

process.exitCode = await run(process.env, core, tokens).catch((error: unknown) => {
  core.error('konnector-lint: internal error. Please report it with the lines below.')
  core.info(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return exitCodes.fault
})

import * as core from '@actions/core'
import { exitCodes } from '../src/diagnostics/exit-code.ts'
import { run } from './run.ts'

process.exitCode = await run(process.env, core).catch((error: unknown) => {
  core.error('konnector-lint failed, and the fault is its own. Please report this with the lines above.')
  core.info(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return exitCodes.fault
})

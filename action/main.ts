import * as core from '@actions/core'
import { exitCodes } from '../src/diagnostics/exit-code.ts'
import { run } from './run.ts'

process.exitCode = await run(process.env, core).catch((error: unknown) => {
  core.error('konnector-lint: internal error. Please report it with the lines below.')
  core.info(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return exitCodes.fault
})

import * as core from '@actions/core'
import { run } from './run.ts'

process.exitCode = await run(process.env, core)

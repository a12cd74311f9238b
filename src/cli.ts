#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { tmpdir } from 'node:os'
import { isAbsolute } from 'node:path'
import { nodeVersionError } from './node-version.ts'

// Nothing else is loaded before this: an older Node would fail on its syntax.
const error = nodeVersionError(process.versions.node)
if (error === undefined) {
  // Node 22 and later keep compiled code between runs, in the temporary folder; it must be asked for before the code is loaded.
  if (isAbsolute(tmpdir())) nodeModule.enableCompileCache?.()
  await import('./cli/start.ts')
} else {
  process.stderr.write(`${error}\n`)
  process.exitCode = 3
}

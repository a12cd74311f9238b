#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { nodeVersionError } from './node-version.ts'

// Nothing else is loaded before this: an older Node would fail on its syntax.
const error = nodeVersionError(process.versions.node)
if (error === undefined) {
  // Node 22 and later keep compiled code between runs; it must be asked for before the code is loaded.
  nodeModule.enableCompileCache?.()
  await import('./cli/start.ts')
} else {
  process.stderr.write(`${error}\n`)
  process.exitCode = 3
}

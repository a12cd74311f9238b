#!/usr/bin/env node
import * as nodeModule from 'node:module'

// Node 22 and later keep compiled code between runs; it must be asked for before the code is loaded.
nodeModule.enableCompileCache?.()

const { main } = await import('./cli/main.ts')
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  // Only asking for it makes a stream of it.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
})

#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { exitCodes } from './diagnostics/exit-code.ts'
import { removeSecrets } from './secrets.ts'

// Node 22 and later keep compiled code between runs; it must be asked for before the code is loaded.
nodeModule.enableCompileCache?.()

// `| head` closes the pipe when it has seen enough; what runs goes on, and its exit code counts.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    // What could not be told must not look like a verdict.
    if (stream === process.stdout)
      process.stderr.write(
        `konnector-lint: Cannot write its output: ${error.message}. Look at where it goes, then run this again.\n`,
      )
    process.exit(exitCodes.notRun)
  })

const { main } = await import('./cli/main.ts')
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: removeSecrets(process.env),
  // Only asking for it makes a stream of it.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
})

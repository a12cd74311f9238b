import { exitCodes } from '../diagnostics/exit-code.ts'
import { takeTokens } from '../secrets/environment.ts'

const tokens = takeTokens(process.env)

// `| head` closes the pipe when it has seen enough; what runs goes on, and its exit code counts.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    // Output that is cut off must not look like a verdict.
    if (stream === process.stdout)
      process.stderr.write(
        `konnector-lint: Cannot write its output: ${error.message}. Look at where it goes, then run this again.\n`,
      )
    process.exit(exitCodes.notRun)
  })

if (!tokens.isEmpty) {
  const { maskOutput, protectTokens } = await import('../secrets/protect.ts')
  // The embedded registry shows the tokens that it makes; what an editor gets has a length that is sent first.
  if (!['registry', 'lsp'].includes(process.argv[2] ?? '')) maskOutput(tokens.mask)
  for (const notice of protectTokens(tokens, process.env)) process.stderr.write(`konnector-lint: ${notice}\n`)
}

const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  tokens,
  // Only asking for it makes a stream of it.
  get stdin() {
    return process.stdin
  },
  stdout: process.stdout,
  stderr: process.stderr,
})

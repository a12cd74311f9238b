import { type ExitCode, exitCodes } from '../exit.ts'
import { readKonnector } from '../konnector/read.ts'
import { type Arguments, flag, stringOption, type Terminal } from './command.ts'
import { onlyFolder } from './pipeline-command.ts'

/** Bundles whenever a source changes, a line each time, until Ctrl+C. */
export async function watchCommand(args: Arguments, { cwd, stdout }: Terminal): Promise<ExitCode> {
  const { watchAndBundle, watchLine } = await import('../bundle/watch.ts')
  const dir = onlyFolder(args)
  const [outDir, flavour] = [stringOption(args, 'out-dir'), stringOption(args, 'flavour')]
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  await watchAndBundle(() => readKonnector(dir, { cwd }), {
    cwd,
    ...(outDir !== undefined && { outDir }),
    ...(flavour !== undefined && { flavour }),
    bare: flag(args, 'bare'),
    signal: stop.signal,
    onBundled: (bundled, ms) => stdout.write(`${watchLine(bundled, ms)}\n`),
  })
  return exitCodes.ok
}

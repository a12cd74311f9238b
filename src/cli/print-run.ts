import { expectedFile, scenariosDir } from '../replay/recording.ts'
import type { Run } from '../replay/replay.ts'
import type { Terminal } from './command.ts'
import { unifiedDiff } from './diff.ts'

/** Lines of a log that are shown without `--verbose`, when a run fails. */
const maxLines = 10

/** Prints what a report does not hold: the konnector's log, and what changed in `expected.json`. */
export async function printRun(run: Run, { stdout, stderr }: Terminal, verbose: boolean): Promise<void> {
  if (run.updated) {
    const { before, after } = run.updated
    stdout.write(await unifiedDiff(`${scenariosDir}/${run.scenario}/${expectedFile}`, before, after))
  }
  const failed = run.status === 'failed' || run.status === 'timeout'
  const lines = verbose ? run.log : failed ? run.log.slice(-maxLines) : []
  if (lines.length === 0) return
  stderr.write(`${run.scenario}: the konnector's log${lines.length < run.log.length ? ', its end' : ''}\n`)
  for (const { type, message } of lines) stderr.write(`  ${type.padEnd(8)} ${message}\n`)
}

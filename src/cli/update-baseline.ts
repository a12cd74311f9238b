import { baselineName, type LoadedBaseline, writeBaseline } from '../config/baseline-file.ts'
import type { Linter } from '../linter/linter.ts'
import type { Terminal } from './command.ts'

/** Writes what is found now into the baseline of the working folder; what no linter looks at stays in it. */
export function updateBaseline(
  linters: readonly Linter[],
  { baseline: before }: LoadedBaseline,
  { cwd, stdout }: Terminal,
): void {
  let baseline = before
  let total = 0
  for (const linter of linters) {
    const taken = linter.takeBaseline(baseline)
    baseline = taken.baseline
    total += taken.count
  }
  if (baseline) writeBaseline(cwd, baseline)
  stdout.write(`${baselineName}: ${total} findings are left out of later reports.\n`)
}

import { type Baseline, makeBaseline } from '../config/baseline.ts'
import { baselineName, readBaseline, writeBaseline } from '../config/baseline-file.ts'
import { type Lintable, lintPrepared } from '../pipeline/lint.ts'
import type { Terminal } from './command.ts'

/** Writes what is found now into the baseline of the working folder; what was not looked at stays in it. */
export async function updateBaseline(
  lintables: readonly Lintable[],
  { cwd, stdout }: Terminal,
): Promise<void> {
  let baseline: Baseline | undefined = (await readBaseline(cwd)).baseline
  let count = 0
  for (const lintable of lintables) {
    const { konnector, ran } = lintable
    const found = lintPrepared(lintable)
    const names = [konnector.manifest.file, konnector.pkg?.file, ...found.map(({ file }) => file)]
    const files = new Set(names.filter(name => name !== undefined))
    baseline = makeBaseline(found, { files, rules: ran }, baseline)
    count += found.length
  }
  if (baseline) writeBaseline(cwd, baseline)
  stdout.write(`${baselineName}: ${count} findings kept out of later reports.\n`)
}

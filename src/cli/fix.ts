import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { UsageError } from '../diagnostics/errors.ts'
import { writeInside } from '../konnector/write.ts'
import type { Linter } from '../linter/linter.ts'
import { allRules } from '../rules.ts'
import { escapeLines } from '../text/escape.ts'
import type { Terminal } from './command.ts'
import { unifiedDiff } from './diff.ts'

/** Where fixed manifests go: into their files, or to standard output as patches or as they are. */
export type FixOutput = 'files' | 'patch' | 'text'

interface FixRequest {
  output: FixOutput
  /** The rules whose suggestions are applied, too. */
  suggestions: readonly string[]
}

/** Fixes manifests and returns what is left in each of them. */
export async function fixManifests(
  linters: readonly Linter[],
  { output, suggestions }: FixRequest,
  { cwd, stdout, stderr }: Terminal,
): Promise<Diagnostic[][]> {
  const left: Diagnostic[][] = []
  for (const linter of linters) {
    const { file, text, invalid } = linter.konnector.manifest
    const fixed = linter.fix({ suggestions })
    left.push(fixed.left)
    if (invalid.length > 0) {
      stderr.write(`${file}: not fixed, because it is not UTF-8. Save it as UTF-8 first.\n`)
      continue
    }
    if (output === 'text') stdout.write(fixed.text)
    else if (output === 'patch') {
      const patch = await unifiedDiff(file, text, fixed.text)
      // A terminal obeys control characters in a manifest; git apply needs its bytes.
      stdout.write(stdout.isTTY ? escapeLines(patch) : patch)
    } else if (fixed.text !== text) {
      writeInside(cwd, file, fixed.text)
      stderr.write(`${file}: ${fixed.applied.length} fixed\n`)
    }
  }
  return left
}

/** The rules that a comma-separated list names. Throws `UsageError` for one that does not exist. */
export function parseRuleList(list = ''): string[] {
  const names = list
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
  const unknown = names.find(name => !allRules.some(rule => rule.id === name))
  if (unknown !== undefined)
    throw new UsageError(
      `Unknown rule ${JSON.stringify(unknown)} in --fix-suggestions. Run konnector-lint explain for the list.`,
    )
  return names
}

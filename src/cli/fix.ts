import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { parseDocument } from '../json/document.ts'
import { unifiedDiff } from './diff.ts'
import { fixUntilStable } from '../lint/engine/fix-until-stable.ts'
import { type Lintable, lintPrepared } from '../pipeline/lint.ts'
import { escapeControls } from '../text/escape.ts'
import { allRules } from '../rules.ts'
import { UsageError } from '../diagnostics/errors.ts'
import type { OptionValues, Terminal } from './command.ts'
import type { fixOptions } from './options.ts'

/** Repairs manifests, on the disk or as a patch on standard output, and gives what is left in each of them. */
export async function fixManifests(
  lintables: readonly Lintable[],
  options: OptionValues<typeof fixOptions>,
  { cwd, stdout, stderr }: Terminal,
): Promise<Diagnostic[][]> {
  const suggestions = namedRules(options['fix-suggestions'])
  const left: Diagnostic[][] = []
  for (const lintable of lintables) {
    const { manifest } = lintable.konnector
    const { file, text } = manifest
    const relint = (changed: string) => lintPrepared(lintable, parseDocument(file, changed))
    const whole = manifest.invalid.length === 0
    const fixed = whole
      ? fixUntilStable(text, relint, { file, suggestions })
      : { text, applied: [], left: lintPrepared(lintable) }
    left.push(fixed.left)
    if (!whole) stderr.write(`${file}: nothing fixed, as it is not UTF-8. Save it as UTF-8 first.\n`)
    if (options['fix-dry-run']) {
      const patch = await unifiedDiff(file, text, fixed.text)
      // A terminal obeys what a manifest may hold; git apply needs the bytes.
      stdout.write(stdout.isTTY ? patch.split('\n').map(escapeControls).join('\n') : patch)
    } else if (fixed.text !== text) {
      writeFileSync(resolve(cwd, file), fixed.text)
      stderr.write(`${file}: ${fixed.applied.length} fixed\n`)
    }
  }
  return left
}

function namedRules(list: string | undefined): string[] {
  const names = list?.split(',').map(name => name.trim()) ?? []
  const unknown = names.find(name => !allRules.some(rule => rule.id === name))
  if (unknown !== undefined)
    throw new UsageError(`There is no rule ${JSON.stringify(unknown)} for --fix-suggestions.`)
  return names
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { parseDocument } from '../json/document.ts'
import { isFile } from '../konnector/read.ts'
import type { Baseline } from './baseline.ts'

/** In the working folder: one baseline for all that is checked from there. */
export const baselineName = '.konnector-lint-baseline.json'

/** The baseline of a working folder, if there is one; one that cannot be read is told by rule `config`. */
export async function readBaseline(cwd: string): Promise<{ baseline?: Baseline; diagnostics: Diagnostic[] }> {
  const path = join(cwd, baselineName)
  if (!isFile(path)) return { diagnostics: [] }
  const [
    { checkShape: shapeProblems, checkSyntax: syntaxProblems },
    { baselineSchema },
    { baseline: validate },
  ] = await Promise.all([import('./problems.ts'), import('./schema.ts'), import('./validate.gen.ts')])
  const document = parseDocument(baselineName, readFileSync(path, 'utf8'))
  const syntax = syntaxProblems(document)
  const diagnostics =
    syntax.length > 0 ? syntax : shapeProblems(document, [], { schema: baselineSchema, validate })
  return diagnostics.length > 0 ? { diagnostics } : { baseline: document.value as Baseline, diagnostics }
}

/** Writes the baseline of a working folder. */
export function writeBaseline(cwd: string, baseline: Baseline): void {
  writeFileSync(join(cwd, baselineName), `${JSON.stringify(baseline, null, 2)}\n`)
}

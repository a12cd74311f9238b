import { join } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { writeInside } from '../konnector/write.ts'
import { parseDocument } from '../json/document.ts'
import type { Baseline } from './baseline.ts'
import { type ReadText, readTextFile } from './read.ts'

/** In the working folder: one baseline for everything that is checked from there. */
export const baselineName = '.konnector-lint-baseline.json'

export interface LoadedBaseline {
  /** `undefined` if there is none that can be read. */
  baseline?: Baseline
  /** Of rule `config`: why it cannot be read. */
  diagnostics: Diagnostic[]
}

/** Reads the baseline of a working folder. */
export async function readBaseline(cwd: string, readText: ReadText = readTextFile): Promise<LoadedBaseline> {
  const text = readText(join(cwd, baselineName))
  if (text === undefined) return { diagnostics: [] }
  const [{ checkShape, checkSyntax }, { baselineSchema }, { baseline: validate }] = await Promise.all([
    import('./problems.ts'),
    import('./schema.ts'),
    import('./validate.gen.ts'),
  ])
  const document = parseDocument(baselineName, text)
  const syntax = checkSyntax(document)
  const diagnostics =
    syntax.length > 0 ? syntax : checkShape(document, [], { schema: baselineSchema, validate })
  return diagnostics.length > 0 ? { diagnostics } : { baseline: document.value as Baseline, diagnostics }
}

/** Writes the baseline of a working folder. */
export function writeBaseline(cwd: string, baseline: Baseline): void {
  writeInside(cwd, baselineName, `${JSON.stringify(baseline, null, 2)}\n`)
}

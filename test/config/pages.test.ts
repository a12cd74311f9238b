import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { applyConfig } from '../../src/config/apply.ts'
import { applyBaseline } from '../../src/config/baseline.ts'
import { baselineName, readBaseline } from '../../src/config/baseline-file.ts'
import { readConfig } from '../../src/config/read.ts'
import { configRules } from '../../src/config/rules.ts'
import { readKonnector } from '../../src/konnector/read.ts'
import { lint } from '../../src/lint/engine/lint.ts'
import { allRules } from '../../src/rules.ts'
import { type Example, examplesOf, pageOf } from '../helpers/examples.ts'
import { filesOf } from '../helpers/lint-inputs.ts'

/** Checks the repository of an example as the command line does, and names the rules that spoke. */
async function findingsOf(example: Example): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'konnector-lint-'))
  onTestFinished(() => rmSync(cwd, { recursive: true }))
  for (const [name, text] of [...example.files, ['manifest.konnector', example.manifest] as const]) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
  const config = await readConfig('.', { cwd, rules: async () => allRules })
  const { baseline, diagnostics } = await readBaseline(cwd)
  const problems = [...config.diagnostics, ...diagnostics]
  if (problems.length > 0) return problems.map(({ rule }) => rule)
  const konnector = readKonnector('.', { cwd })
  const rules = new Set(allRules.map(({ id }) => id))
  const found = applyConfig(lint(konnector, filesOf(konnector)), config, rules)
  const scope = { files: new Set([konnector.manifest.file]), rules }
  const left = baseline ? applyBaseline(found, baseline, scope, baselineName) : found
  return left.map(({ rule }) => rule)
}

describe.each(configRules.map(({ id }) => id))('the examples of %s', id => {
  test.each(examplesOf(id, pageOf(id) ?? '').map(example => [example.kind, example.line, example] as const))(
    'the %s one at line %i',
    async (kind, _, example) => {
      expect(new Set(await findingsOf(example))).toEqual(new Set(kind === 'bad' ? [id] : []))
    },
  )
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { applyBaseline, type Baseline, makeBaseline } from '../../src/config/baseline.ts'
import { baselineName, readBaseline, writeBaseline } from '../../src/config/baseline-file.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

function finding(
  rule: string,
  pointer?: string,
  file: string | undefined = 'manifest.konnector',
): Diagnostic {
  return {
    rule,
    severity: 'warning',
    authority: ['store'],
    ...(file !== '' && { file }),
    ...(pointer !== undefined && { pointer }),
    message: 'Wrong.',
    fixable: false,
    related: [],
    url: 'https://example.org',
  }
}

const scope = { files: new Set(['manifest.konnector']), rules: new Set(['a', 'b']) }

function temporary(): string {
  const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  return dir
}

describe('the baseline', () => {
  const found = [finding('b', '/x'), finding('a', '/y'), finding('a', '/y'), finding('a', undefined, '')]
  const baseline: Baseline = {
    version: 1,
    files: { '': { a: { '': 1 } }, 'manifest.konnector': { a: { '/y': 2 }, b: { '/x': 1 } } },
  }

  test('holds how often a rule found something, by file and pointer', () => {
    expect(makeBaseline(found, scope)).toEqual(baseline)
    expect(JSON.stringify(makeBaseline(found.toReversed(), scope))).toBe(JSON.stringify(baseline))
    expect(makeBaseline([...found, finding('unused-ignore', '/ignore/0')], scope)).toEqual(baseline)
  })

  test('hides what it holds and shows what is new, wherever the lines went', () => {
    const moved = found.map(each => ({ ...each, ...(each.file && { line: 99, column: 1 }) }))
    expect(applyBaseline(moved, baseline, scope, baselineName)).toEqual([])
    const once_more = finding('a', '/y')
    const elsewhere = finding('b', '/z')
    expect(applyBaseline([...found, once_more, elsewhere], baseline, scope, baselineName)).toEqual([
      once_more,
      elsewhere,
    ])
  })

  test('lists the entries that match nothing', () => {
    expect(applyBaseline(found.slice(2), baseline, scope, baselineName)).toMatchObject([
      {
        rule: 'stale-baseline',
        severity: 'warning',
        file: baselineName,
        message:
          'The baseline contains findings that no longer exist: a at /y, b at /x. Run with --update-baseline.',
      },
    ])
  })

  test('says nothing of what was not looked at, and keeps it when updated', () => {
    const elsewhere = { files: new Set(['other/manifest.konnector']), rules: scope.rules }
    const fewer = { files: scope.files, rules: new Set(['a']) }
    const part: Baseline = {
      version: 1,
      files: { 'manifest.konnector': baseline.files['manifest.konnector']! },
    }
    expect(applyBaseline([], part, elsewhere, baselineName)).toEqual([])
    expect(makeBaseline([], elsewhere, part)).toEqual(part)
    expect(makeBaseline([], fewer, part).files).toEqual({ 'manifest.konnector': { b: { '/x': 1 } } })
  })

  test('what is taken is hidden, all of it and no more', () => {
    const name = fc.constantFrom('a', 'b')
    const pointer = fc.option(fc.constantFrom('', '/x', '/__proto__', '/1'), { nil: undefined })
    const file = fc.constantFrom('manifest.konnector', '__proto__', '')
    const findings = fc.array(
      fc.tuple(name, pointer, file).map(args => finding(...args)),
      { maxLength: 12 },
    )
    const all = { files: new Set(['manifest.konnector', '__proto__']), rules: scope.rules }
    fc.assert(
      fc.property(findings, findings, (before, more) => {
        const taken = makeBaseline(before, all)
        expect(applyBaseline(before, taken, all, baselineName)).toEqual([])
        expect(applyBaseline([...before, ...more], taken, all, baselineName)).toEqual(more)
        expect(makeBaseline(before, all, makeBaseline(more, all))).toEqual(taken)
      }),
    )
  })
})

describe('its file', () => {
  test('is read as it was written', async () => {
    const cwd = temporary()
    expect(await readBaseline(cwd)).toEqual({ diagnostics: [] })
    const baseline = makeBaseline([finding('a', '/x', '__proto__'), finding('b', '/é')], scope)
    writeBaseline(cwd, baseline)
    expect((await readBaseline(cwd)).baseline).toEqual(baseline)
  })

  test.each([
    ['{', 'config'],
    ['{ "version": 2, "files": {} }', '"version" is 2. Use 1.'],
    ['{ "version": 1, "files": { "m": { "a": { "/x": 0 } } } }', '"files.m.a./x" is 0. Use 1 or more.'],
    ['{ "version": 1 }', '"files" is missing in this object.'],
  ])('%s is told: %s', async (text, message) => {
    const cwd = temporary()
    writeFileSync(join(cwd, baselineName), text)
    const { baseline, diagnostics } = await readBaseline(cwd)
    expect(baseline).toBeUndefined()
    expect(diagnostics[0]).toMatchObject({ rule: 'config', file: baselineName, line: 1 })
    if (message !== 'config') expect(diagnostics[0]?.message).toBe(message)
  })
})

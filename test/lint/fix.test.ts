import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Diagnostic, Edit, Fix } from '../../src/diagnostics/diagnostic.ts'
import { unifiedDiff } from '../../src/cli/diff.ts'
import { applyFixes } from '../../src/lint/engine/apply-fixes.ts'
import { fixUntilStable } from '../../src/lint/engine/fix-until-stable.ts'

const file = 'manifest.konnector'

function finding(edits: Edit[], more: Partial<Diagnostic> & { kind?: Fix['kind'] } = {}): Diagnostic {
  const { kind = 'safe', ...rest } = more
  return {
    rule: 'permission-verbs',
    severity: 'error',
    authority: ['stack'],
    file,
    message: 'Wrong.',
    fixable: kind === 'safe',
    related: [],
    url: 'https://example.org',
    fixes: [{ kind, description: 'Right.', edits }],
    ...rest,
  }
}

/** Finds every word of a table and offers to replace it. */
function finder(table: Record<string, string>, rule = 'permission-verbs', kind: Fix['kind'] = 'safe') {
  return (text: string): Diagnostic[] =>
    Object.entries(table).flatMap(([word, content]) =>
      Array.from(text.matchAll(new RegExp(word, 'g')), ({ index }) =>
        finding([{ offset: index, length: word.length, content }], {
          rule,
          kind,
          message: `${word} ${index}`,
        }),
      ),
    )
}

/** A rule whose fix makes two findings of another. */
function harmful(text: string): Diagnostic[] {
  return [
    ...finder({ get: 'GET', bad: 'worse worse', put: 'PUT' })(text),
    ...finder({ worse: 'fine' }, 'worse-rule')(text).map(each => ({ ...each, fixes: [] })),
  ]
}

/** A wrong name, which hides a wrong value. */
function misnamed(kind: Fix['kind']): (text: string) => Diagnostic[] {
  return text => [
    ...finder({ verison: 'version' }, 'unknown-field', kind)(text),
    ...(/\bversion/.test(text)
      ? finder({ '"1"': '' }, 'version-format', 'suggestion')(text)
      : [finding([], { rule: 'required-fields', fixes: [] })]),
  ]
}

function gitApply(before: string, patch: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'konnector-lint-'))
  writeFileSync(join(dir, file), before)
  execFileSync('git', ['apply', '-'], { cwd: dir, input: patch })
  const after = readFileSync(join(dir, file), 'utf8')
  rmSync(dir, { recursive: true })
  return after
}

describe('one round', () => {
  test('every other byte stays: line ends, indentation, byte order mark', () => {
    const text = '\ufeff{\r\n\t"verbs": ["get", "post"]\r\n}\r\n'
    const fixed = applyFixes(text, finder({ get: 'GET', post: 'POST' })(text), { file })
    expect(fixed.text).toBe('\ufeff{\r\n\t"verbs": ["GET", "POST"]\r\n}\r\n')
    expect(fixed.applied).toHaveLength(2)
    expect(fixed.left).toEqual([])
  })

  test('of two fixes that touch, the first is applied and the other waits', () => {
    const first = finding([{ offset: 0, length: 2, content: 'x' }])
    const touching = finding([{ offset: 2, length: 0, content: 'y' }])
    const apart = finding([{ offset: 3, length: 1, content: 'z' }])
    const fixed = applyFixes('abcde', [first, touching, apart], { file })
    expect(fixed).toEqual({ text: 'xcze', applied: [first, apart], left: [touching] })
  })

  test('the edits of a fix are applied all or not at all', () => {
    const both = finding([
      { offset: 4, length: 1, content: 'Y' },
      { offset: 0, length: 1, content: 'X' },
    ])
    const half = finding([
      { offset: 2, length: 1, content: '!' },
      { offset: 4, length: 1, content: '!' },
    ])
    expect(applyFixes('abcde', [both, half], { file })).toMatchObject({ text: 'XbcdY', left: [half] })
  })

  test.each([
    ['past the end', [{ offset: 4, length: 9, content: '' }]],
    ['before the start', [{ offset: -1, length: 1, content: '' }]],
    [
      'over itself',
      [
        { offset: 0, length: 3, content: 'x' },
        { offset: 1, length: 1, content: 'y' },
      ],
    ],
    ['nowhere', []],
  ])('a fix that reaches %s is left', (_, edits) => {
    expect(applyFixes('abcde', [finding(edits)], { file })).toMatchObject({ text: 'abcde', applied: [] })
  })

  test('another file is not touched', () => {
    const other = finding([{ offset: 0, length: 1, content: 'x' }], { file: 'package.json' })
    expect(applyFixes('abc', [other], { file }).text).toBe('abc')
  })

  test('a suggestion is applied when its rule is named and it is the only one', () => {
    const one = finding([{ offset: 0, length: 1, content: 'x' }], {
      kind: 'suggestion',
      rule: 'unknown-field',
    })
    const two = { ...one, fixes: [...one.fixes!, ...one.fixes!] }
    const suggestions = ['unknown-field']
    expect(applyFixes('abc', [one], { file }).text).toBe('abc')
    expect(applyFixes('abc', [one], { file, suggestions: ['slug-format'] }).text).toBe('abc')
    expect(applyFixes('abc', [two], { file, suggestions }).text).toBe('abc')
    expect(applyFixes('abc', [one], { file, suggestions }).text).toBe('xbc')
  })

  test('text outside the edits is untouched, whatever the text and the edits', () => {
    const edit = fc.record({
      offset: fc.nat(60),
      length: fc.nat(8),
      content: fc.string({ unit: 'binary', maxLength: 5 }),
    })
    const findings = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), findings, (text, all) => {
        const fixed = applyFixes(
          text,
          all.map(edits => finding(edits)),
          { file },
        )
        const edits = fixed.applied
          .flatMap(({ fixes }) => fixes![0]!.edits)
          .toSorted((a, b) => a.offset - b.offset || a.length - b.length)
        let before = 0
        let after = 0
        for (const { offset, length, content } of edits) {
          const same = text.slice(before, offset)
          expect(fixed.text.slice(after, after + same.length + content.length)).toBe(same + content)
          before = offset + length
          after += same.length + content.length
        }
        expect(fixed.text.slice(after)).toBe(text.slice(before))
        expect(fixed.applied.length + fixed.left.length).toBe(all.length)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('until stable', () => {
  test('goes on while a round uncovers more, and what it applied is reported', () => {
    const stable = fixUntilStable('getput', finder({ get: 'GET', put: 'PUT' }), { file })
    expect(stable).toMatchObject({ text: 'GETPUT', left: [] })
    expect(stable.applied.map(({ message }) => message)).toEqual(['get 0', 'put 3'])
  })

  test('a fix that makes another finding is left out, the others are kept', () => {
    const stable = fixUntilStable('get bad put bad', harmful, { file })
    expect(stable.text).toBe('GET bad PUT bad')
    expect(stable.left.map(({ message }) => message)).toEqual(['bad 4', 'bad 12'])
  })

  test('a safe fix may not bring another rule to speak; a suggestion that was asked for may', () => {
    const text = '"verison": "1"'
    expect(fixUntilStable(text, misnamed('safe'), { file }).text).toBe(text)
    const asked = { file, suggestions: ['unknown-field'] }
    expect(fixUntilStable(text, misnamed('suggestion'), asked)).toMatchObject({
      text: '"version": "1"',
      left: [{ rule: 'version-format' }],
    })
  })

  test('fixes that undo each other end', () => {
    let lints = 0
    const relint = (text: string) => {
      lints++
      return finder({ a: 'b', b: 'a' })(text)
    }
    expect(fixUntilStable('ab ab ab', relint, { file }).text).toBe('ab ab ab')
    expect(lints).toBeLessThanOrEqual(100)
  })

  test('twice is once, and finds are never more than before', () => {
    const word = fc.constantFrom('get', 'post', 'bad', 'aa', 'x', 'y', 'xy', '\r\n', '{', 'é')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), words => {
        const relint = finder({ get: 'GET', post: 'POST', bad: 'badbad', aa: 'a', xy: 'yx', yx: 'xy' })
        const text = words.join('')
        const once = fixUntilStable(text, relint, { file })
        expect(fixUntilStable(once.text, relint, { file }).text).toBe(once.text)
        expect(once.left.length).toBeLessThanOrEqual(relint(text).length)
        expect(once.left).toEqual(relint(once.text))
      }),
      { numRuns: 200 },
    )
  })

  test('a hundred thousand fixes are one round', () => {
    const text = 'get '.repeat(100_000)
    let lints = 0
    const relint = (current: string) => {
      lints++
      return finder({ get: 'GET' })(current)
    }
    expect(fixUntilStable(text, relint, { file }).text).toBe('GET '.repeat(100_000))
    expect(lints).toBe(2)
  })
})

describe('the difference', () => {
  test('is what git applies', async () => {
    const before = '{\r\n  "verbs": ["get"]\r\n}'
    const after = before.replace('get', 'GET')
    const patch = await unifiedDiff(file, before, after)
    expect(patch).toMatch(/^--- a\/manifest\.konnector\n\+\+\+ b\/manifest\.konnector\n@@ -1,3 \+1,3 @@\n/)
    expect(patch).toContain('-  "verbs": ["get"]\r\n+  "verbs": ["GET"]\r\n')
    expect(gitApply(before, patch)).toBe(after)
    expect(await unifiedDiff(file, before, before)).toBe('')
  })

  test('of a text changed all over takes no time', async () => {
    const before = 'get\n'.repeat(30_000)
    const after = `${'GET\n'.repeat(30_000)}end`
    const patch = await unifiedDiff(file, before, after)
    expect(patch).toContain('@@ -1,30000 +1,30001 @@')
    expect(gitApply(before, patch)).toBe(after)
  })
})

import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { checkstyle } from '../../src/report/checkstyle.ts'
import { gitlab } from '../../src/report/gitlab.ts'
import { rdjson } from '../../src/report/rdjson.ts'
import { createReport } from '../../src/report/report.ts'
import { manifest, verb } from './example.ts'

const context = { rules: [], source: () => manifest, color: false, width: 80, version: '0.1.0' }
const { line: _, column: __, endLine: ___, endColumn: ____, file: _____, ...placeless } = verb
const accented = { ...verb, line: 9, column: 16, endLine: 9, endColumn: 22, fixes: [] }

describe('checkstyle', () => {
  test('is XML with an element for each file and finding', () => {
    const tags: { name: string; attributes: Record<string, string> }[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes }))
    const other = { ...verb, file: 'src/a.js', message: 'a <b> & "c"\u0000' }
    parser.write(checkstyle(createReport([verb, verb, other], [], 1), context)).close()
    expect(tags.map(({ name }) => name)).toEqual(['checkstyle', 'file', 'error', 'error', 'file', 'error'])
    expect(tags[2]!.attributes).toMatchObject({
      line: '6',
      column: '17',
      severity: 'error',
      source: 'konnector-lint.permission-verbs',
    })
    expect(tags[5]!.attributes['message']).toContain('a <b> & "c"')
  })
})

describe('gitlab', () => {
  test('each finding has a path, a line and a fingerprint of its own', () => {
    const issues = JSON.parse(gitlab(createReport([verb, verb, placeless], [], 1), context))
    expect(issues[0]).toMatchObject({
      check_name: 'permission-verbs',
      severity: 'critical',
      location: { path: 'manifest.konnector', lines: { begin: 6, end: 6 } },
    })
    expect(issues[2].location).toEqual({ path: 'manifest.konnector', lines: { begin: 1, end: 1 } })
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(3)
  })

  test('a fingerprint stays when lines move', () => {
    const of = (line: number) =>
      JSON.parse(gitlab(createReport([{ ...verb, line, endLine: line }], [], 1), context))[0].fingerprint
    expect(of(6)).toBe(of(60))
  })
})

describe('rdjson', () => {
  test('a fix is a suggestion', () => {
    const { diagnostics } = JSON.parse(rdjson(createReport([verb], [], 1), context))
    expect(diagnostics[0]).toMatchObject({
      severity: 'ERROR',
      code: { value: 'permission-verbs' },
      location: { path: 'manifest.konnector', range: { start: { line: 6, column: 17 } } },
    })
    const [{ range, text }] = diagnostics[0].suggestions
    expect(text).toBe(verb.fixes![0]!.edits[0]!.content)
    expect(range.start.line).toBe(6)
  })

  test('columns count bytes', () => {
    const { diagnostics } = JSON.parse(rdjson(createReport([accented], [], 1), context))
    // é has two bytes, 漢 and 字 have three.
    expect(diagnostics[0].location.range.start.column).toBe(16 + 1 + 2 + 2)
  })
})

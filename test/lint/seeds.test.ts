import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/konnector/document.ts'
import { lint } from '../../src/lint/lint.ts'

const folder = resolve(import.meta.dirname, '../fixtures/seeds')

function found(name: string, severity: string): string[] {
  const manifest = parseDocument('manifest.konnector', readFileSync(join(folder, name), 'utf8'))
  return lint({ dir: '/', manifest })
    .filter(diagnostic => diagnostic.severity === severity)
    .map(({ rule }) => rule)
}

describe('the manifests that the first documents print', () => {
  test.each(['stack-documentation.konnector', 'tutorial.konnector'])('%s has warnings and no error', name => {
    expect(found(name, 'error')).toEqual([])
    expect(found(name, 'warning')).toContain('type-konnector')
  })

  test('a field that is a string is told', () => {
    expect(
      found('stack-documentation.konnector', 'warning').filter(rule => rule === 'field-object'),
    ).toHaveLength(3)
  })

  test("the tutorial's words are told", () => {
    expect(found('tutorial.konnector', 'warning')).toContain('no-placeholder')
  })
})

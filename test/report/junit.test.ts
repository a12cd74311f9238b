import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { junit } from '../../src/report/junit.ts'
import { createReport } from '../../src/report/report.ts'
import { context, isCommand, report, strangeReport, verb } from './example.ts'

interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

/** Reads XML strictly: anything not well-formed throws. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ fragment: false })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes as Record<string, string>,
      children: [],
      text: '',
    }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', text => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  return root.children[0]!
}

/** What CI systems read: each element's attributes and children. There is no official schema. */
const grammar: Record<string, { attributes: string[]; children: string[] }> = {
  testsuites: {
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
    children: ['testsuite'],
  },
  testsuite: {
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
    children: ['testcase'],
  },
  testcase: { attributes: ['name', 'classname', 'time'], children: ['failure', 'skipped', 'system-out'] },
  failure: { attributes: ['message', 'type'], children: [] },
  skipped: { attributes: ['message'], children: [] },
  'system-out': { attributes: [], children: [] },
}

function check(element: Element): void {
  const rule = grammar[element.name]
  expect(rule?.attributes).toEqual(expect.arrayContaining(Object.keys(element.attributes)))
  expect(rule?.children).toEqual(expect.arrayContaining(element.children.map(child => child.name)))
  if ('tests' in element.attributes) {
    const cases = element.children.flatMap(child => (child.name === 'testcase' ? [child] : child.children))
    const having = (name: string) =>
      cases.filter(each => each.children.some(child => child.name === name)).length
    expect(Number(element.attributes['tests'])).toBe(cases.length)
    expect(Number(element.attributes['failures'])).toBe(having('failure'))
    expect(Number(element.attributes['skipped'])).toBe(having('skipped'))
  }
  element.children.forEach(check)
}

describe('junit', () => {
  test('a suite a file and one for the steps; only errors and failed steps are failures', () => {
    const root = parse(junit(report, context))
    check(root)
    expect(root.attributes).toEqual({
      name: 'konnector-lint',
      tests: '8',
      failures: '3',
      errors: '0',
      skipped: '1',
      time: '1.369',
    })
    expect(root.children.map(suite => suite.attributes['name'])).toEqual([
      'manifest.konnector',
      'konnector',
      'steps',
    ])
    const [error, warning] = root.children[0]!.children
    expect(error?.attributes).toEqual({
      name: 'permission-verbs 6:17 /permissions/files/verbs/0',
      classname: 'manifest.konnector',
      time: '0.000',
    })
    expect(error?.children[0]).toMatchObject({
      name: 'failure',
      attributes: { message: '"get" is not a verb cozy-stack knows.', type: 'permission-verbs' },
    })
    expect(error?.children[0]?.text).toContain('did you mean "GET"?')
    expect(warning?.children[0]?.name).toBe('system-out')
    const bundle = root.children[2]!.children[1]!
    expect(bundle.attributes).toEqual({ name: 'bundle', classname: 'steps', time: '1.312' })
  })

  test('no two cases of a suite share a name', () => {
    const names = parse(junit(createReport([verb, verb, { ...verb, pointer: '/slug' }], [], 1), context))
      .children.flatMap(suite => suite.children)
      .map(({ attributes }) => attributes['name'])
    expect(new Set(names).size).toBe(3)
    expect(names[1]).toBe('permission-verbs 6:17 /permissions/files/verbs/0 (2)')
  })

  test('what lint could not compare is not why it failed', () => {
    const lint = { name: 'lint', status: 'failed', ms: 1, outputs: {}, reason: 'Not compared.' } as const
    const text = junit(createReport([verb], [lint], 1), context)
    expect(text).toContain('message="There are errors."')
    expect(text).not.toContain('Not compared.')
  })

  test('nothing found is one test that passed', () => {
    const root = parse(junit(createReport([], [], 3), context))
    check(root)
    expect(root.children[0]!.children[0]!.attributes['name']).toBe('No problem in 3 manifests')
  })

  test('strange text is well-formed XML, and all of it that XML can hold comes back', () => {
    fc.assert(
      fc.property(strangeReport, strange => {
        const text = junit(strange, context)
        const root = parse(text)
        check(root)
        expect(text.split('\n').filter(isCommand)).toEqual([])
        const failed = root.children.at(-1)!.children[1]!.children[0]!
        const reason = strange.steps[1]!.reason!.replace(/\p{Cs}/gu, '\ufffd').replace(
          /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
          '',
        )
        expect(failed.text.replaceAll('\r', '')).toBe(reason)
      }),
      { numRuns: 500 },
    )
  })

  test('a finding without a line has none in its name', () => {
    const { line: _line, column: _column, endLine: _endLine, endColumn: _endColumn, ...placeless } = verb
    const root = parse(junit(createReport([placeless], [], 1), context))
    expect(root.children[0]!.children[0]!.attributes['name']).toBe(
      'permission-verbs /permissions/files/verbs/0',
    )
  })
})

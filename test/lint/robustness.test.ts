import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { konnectorFromBytes } from '../../src/konnector/read.ts'
import { lint } from '../../src/lint/engine/lint.ts'
import { goodFiles } from '../helpers/examples.ts'

const good = Buffer.from(goodFiles().get('manifest.konnector')!)

/** `FUZZ_RUNS=1000000 npx vitest run test/lint/robustness.test.ts` goes on for longer. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 400)

/** Some bytes of the good manifest. */
const piece = fc
  .tuple(fc.nat(good.length), fc.nat(30))
  .map(([from, length]): Uint8Array => good.subarray(from, from + length))

function lintBytes(bytes: Uint8Array): number {
  return lint(konnectorFromBytes('manifest.konnector', bytes), { profile: 'registry' }).length
}

describe('any bytes get a report', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => lintBytes(bytes) > 0),
      { numRuns },
    )
  })

  test('random JSON', () => {
    fc.assert(
      fc.property(fc.json(), text => lintBytes(Buffer.from(text)) > 0),
      { numRuns },
    )
  })

  test('the good manifest with pieces of itself and of others cut, moved and put in', () => {
    const at = fc.nat(good.length)
    const change = fc.record({
      path: at,
      length: fc.nat(40),
      put: fc.oneof(fc.uint8Array({ maxLength: 4 }), piece),
    })
    const changes = fc.array(change, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(changes, list => {
        const bytes = list.reduce(
          (before, { path: offset, length, put }) =>
            Buffer.concat([before.subarray(0, offset), put, before.subarray(offset + length)]),
          good,
        )
        expect(() => lintBytes(bytes)).not.toThrow()
      }),
      { numRuns },
    )
  })

  test('the good manifest with any value in the place of any other', () => {
    const manifest = JSON.parse(good.toString()) as Record<string, unknown>
    const keys = fc.constantFrom(...Object.keys(manifest))
    fc.assert(
      fc.property(keys, keys, fc.jsonValue({ maxDepth: 3 }), (one, other, value) => {
        const changed = { ...manifest, [one]: value, [other]: { [one]: value, [other]: [value] } }
        expect(() => lintBytes(Buffer.from(JSON.stringify(changed)))).not.toThrow()
      }),
      { numRuns },
    )
  })
})

describe('the largest there is gets a report', () => {
  test.each([
    ['10,000 lists', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['10,000 objects', `${'{"a":'.repeat(9_999)}{}${'}'.repeat(9_999)}`],
    ['deep locales', `{"locales":${'{"en":'.repeat(9_000)}1${'}'.repeat(9_001)}`],
    ['deep fields', `{"fields":${'{"login":'.repeat(9_000)}1${'}'.repeat(9_001)}`],
    ['deep permissions', `{"permissions":${'{"type":'.repeat(9_000)}1${'}'.repeat(9_001)}`],
    ['deep twins', `${'{"a":1,"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`],
    ['100,000 fields', `{${many(100_000, index => `"k${index}":${index}`)}}`],
    ['100,000 twins', `{${many(100_000, index => `"version":${index}`)}}`],
    [
      '20,000 permissions',
      `{"permissions":{${many(20_000, index => `"k${index}":{"type":"X","verbs":["get"]}`)}}}`,
    ],
    ['2 MiB of one text', `{"name":"${'x '.repeat(1 << 20)}"}`],
    ['2 MiB of line ends in a text', `{"name":"${'\n'.repeat(2 << 20)}"}`],
    ['2 MiB of brackets', '[{'.repeat(1 << 20)],
  ])('%s', (_, text) => {
    expect(lintBytes(Buffer.from(text))).toBeGreaterThan(0)
  })

  test('fields that hold lists and objects of 9,900 levels', () => {
    const lists = '['.repeat(9_900) + ']'.repeat(9_900)
    const objects = `${'{"type":'.repeat(9_900)}1${'}'.repeat(9_900)}`
    const inside = `{"a":{"type":${lists},"label":${lists},"default":${lists},"verbs":${lists}}}`
    const fields = 'name type version frequency time_interval fields folders oauth categories locales'.split(
      ' ',
    )
    for (const value of [lists, objects, inside]) {
      const members = fields.map(field => `"${field}":${value}`)
      expect(lintBytes(Buffer.from(`{${members.join(',')}}`))).toBeGreaterThan(0)
    }
  })

  test('2 MiB that are no UTF-8', () => {
    expect(lintBytes(Buffer.alloc(2 << 20, 0xff))).toBeGreaterThan(0)
  })
})

function many(count: number, member: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => member(index)).join(',')
}

import { describe, expect, test } from 'vitest'
import { parseJobOutput } from '../../src/replay/job-output.ts'

const job = (...lines: string[]) =>
  parseJobOutput(Buffer.from(`${lines.join('\n')}\n`), { code: 0, signal: null })

describe('a line is decoded as Go does', () => {
  test('the case of names does not count', () => {
    expect(job('{"Type":"critical","MESSAGE":"x"}').error).toBe('x')
  })

  test('a member of another type drops the line', () => {
    expect(job('{"type":"critical","message":{"a":1}}').error).toBeUndefined()
    expect(job('{"type":1,"message":"x"}').log).toEqual([])
    expect(job('{"type":"critical","message":"x","no_retry":"yes"}').error).toBeUndefined()
    expect(job('["critical"]').nonJsonLines).toEqual(['["critical"]'])
  })

  test('null leaves a member empty', () => {
    expect(job('{"type":"critical","message":null}').error).toBe('')
  })
})

test('what follows a line that is too long fills the pipe, and the job ends with its time', () => {
  expect(job('x'.repeat(70_000), '{"type":"critical","message":"x"}')).toMatchObject({
    error: undefined,
    oversizedLine: 70_000,
  })
  expect(job('x'.repeat(300_000)).error).toBe('context deadline exceeded')
  expect(job('{"type":"critical","message":"before"}', 'x'.repeat(300_000)).error).toBe('before')
})

import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { AccessToken, DamagedToken } from '../../src/secrets/access-token.ts'

test('a token shows itself only when it is asked to', () => {
  const token = new AccessToken('canary', 'REGISTRY_TOKEN')
  expect(token.reveal()).toBe('canary')
  const shown = [
    String(token),
    `${token}`,
    JSON.stringify({ token }),
    inspect({ token }, { showHidden: true }),
  ]
  expect(shown.join()).not.toContain('canary')
  expect(structuredClone({ ...token })).toEqual({ notice: undefined })
})

test.each(['canary\n', '\r\n canary', '\u00a0canary\ufeff', '\tcanary'])(
  'white space around a token is ignored, with a word: %j',
  text => {
    const token = new AccessToken(text, 'REGISTRY_TOKEN')
    expect(token.reveal()).toBe('canary')
    expect(token.notice).toBe(
      'REGISTRY_TOKEN has white space around the token, which is ignored. Set it again without spaces and line breaks.',
    )
  },
)

test('a clean one says nothing', () => {
  expect(new AccessToken('canary', 'REGISTRY_TOKEN').notice).toBeUndefined()
})

describe('what no header can carry is refused, without showing any of it', () => {
  test.each([
    ['cana\nry', 'a line break'],
    ['cana\r\nry', 'a line break'],
    ['cana ry', 'white space'],
    ['cana\u00a0ry', 'white space'],
    ['cana\0ry', 'a control character'],
    ['cana\u001b[2Jry', 'a control character'],
    ['canaéry', 'a character outside ASCII'],
    ['cana\u200bry', 'a character outside ASCII'],
    ['cana…ry', 'a character outside ASCII'],
  ])('%j', (text, what) => {
    const error = (() => {
      try {
        return new AccessToken(text, 'REGISTRY_TOKEN').reveal()
      } catch (thrown) {
        return thrown
      }
    })() as Error
    expect(error).toBeInstanceOf(DamagedToken)
    expect(error.message).toBe(
      `The token is damaged: REGISTRY_TOKEN holds ${what}. Set it again, exactly as it was handed out.`,
    )
  })

  test('nothing but white space', () => {
    expect(() => new AccessToken(' \n', 'GITHUB_TOKEN').reveal()).toThrow('GITHUB_TOKEN is empty')
  })
})

import { describe, expect, test } from 'vitest'
import { cleanKey, hasPassword, isPossibleKey } from '../../../src/core/presets/credentials'

describe('a key', () => {
  test.each([
    ['invisible characters', 'sk-\u200B12\uFEFF34\u2060'],
    ['quotation marks', '“sk-1234”'],
    ['plain marks and spaces', ' "sk-1234"\n'],
    ['its scheme', 'Bearer sk-1234'],
  ])('loses %s that came along', (_, typed) => expect(cleanKey(typed)).toBe('sk-1234'))

  test.each(['sk-12\n34', 'sk-열쇠1234', 'sk-12 34', 'sk–1234', 'ѕk-1234'])('that cannot be sent is refused: %j', (typed) =>
    expect(isPossibleKey(cleanKey(typed))).toBe(false),
  )

  test('or none can be sent', () => expect(['', 'sk-proj_12.34~!', 'a=b/c+d'].every(isPossibleKey)).toBe(true))
})

test.each([
  ['http://name:secret@127.0.0.1:4000/v1', true],
  ['https://name@server.example/v1', true],
  ['https://server.example/v1?at=a@b', false],
  ['no address', false],
])('a name or a password in %s: %s', (address, told) => expect(hasPassword(address)).toBe(told))

import { expect, test } from 'vitest'
import { findQuote } from '../../../src/extract/locate/find-quote'

const found = (text: string, exact: string, prefix = '', suffix = '') => {
  const span = findQuote(text, { exact, prefix, suffix })
  return span && text.slice(span.start, span.end)
}

test('of equal passages the one whose surroundings agree is found', () => {
  const text = 'Marsh said we will wait. Later Reed said we will wait too.'
  expect(findQuote(text, { exact: 'we will wait', prefix: 'Reed said ', suffix: ' too' })?.start).toBe(text.lastIndexOf('we will wait'))
})

test('other spaces and other quotation marks are the same passage', () => {
  expect(found('그는\n\n‘부두는  우리 것’이라고 했다.', "'부두는 우리 것'")).toBe('‘부두는  우리 것’')
})

test('a passage with a corrected word is found by the rest of it', () => {
  const text = 'The board said on Monday that the old pier will be repaired before winter, and that it is paid for.'
  expect(found(text, 'the old pier will be repared before the winter')).toContain('old pier will be repa')
})

test('a passage that is gone is not found elsewhere', () => {
  expect(found('The museum opened a new wing.', 'the old pier will be repaired before winter')).toBeNull()
  expect(found('anything', ' ')).toBeNull()
})

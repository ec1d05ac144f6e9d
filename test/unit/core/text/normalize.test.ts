import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalize } from '../../../../src/core/text/normalize'

const slice = (text: string, span: { start: number; end: number }) => text.slice(span.start, span.end)

describe('normalized text', () => {
  it('composes letters, makes every space plain, and drops what shows as nothing', () => {
    expect(normalize('샘\u00A0올트먼\u200B이 re\u00ADlease cafe\u0301'.normalize('NFD')).text).toBe('샘 올트먼이 release café')
  })

  it('leads every span back to the source, with invisible edges left outside', () => {
    const source = `\u200B${'한글'.normalize('NFD')}\u200B\u00A0text`
    const normalized = normalize(source)
    expect(normalized.text).toBe('한글 text')
    expect(slice(source, normalized.sourceSpan({ start: 0, end: 2 }))).toBe('한글'.normalize('NFD'))
    expect(slice(source, normalized.sourceSpan({ start: 3, end: 7 }))).toBe('text')
    expect(slice(source, normalized.sourceSpan({ start: 1, end: 4 })).normalize('NFC')).toBe('글\u200B\u00A0t')
  })

  it('maps source spans forth and back to the same words', () => {
    const part = fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '가',
      '가'.normalize('NFD'),
      '각'.normalize('NFD'),
      '\u200B',
      '\u00A0',
      ' ',
      '“',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(part), fc.array(part), fc.array(part), (before, inside, after) => {
        const source = [...before, '|', ...inside, '|', ...after].join('')
        const span = { start: before.join('').length, end: before.join('').length + inside.join('').length + 2 }
        const normalized = normalize(source)
        const there = normalized.normalizedSpan(span)
        expect(slice(normalized.text, there)).toBe(normalize(slice(source, span)).text)
        expect(normalized.sourceSpan(there)).toEqual(span)
      }),
    )
  })

  it('leaves a clean text alone', () => {
    const normalized = normalize('A plain text, 그대로.')
    expect(normalized.text).toBe('A plain text, 그대로.')
    expect(normalized.sourceOffset(7)).toBe(7)
  })
})

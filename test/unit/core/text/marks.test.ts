import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../support/paragraphs'
import { findMarks } from '../../../../src/core/text/marks'

const markedTexts = (text: string) => findMarks(text, paragraphsOf(text)).map((span) => text.slice(span.start, span.end))

describe('quotation marks', () => {
  it.each([
    ['curly', '“Ship it,” she said.', ['Ship it,']],
    ['straight', '"Ship it," she said.', ['Ship it,']],
    ['mixed', '“Ship it," she said.', ['Ship it,']],
    ['an opening mark that closes', '“Ship it,“ she said.', ['Ship it,']],
    ['Korean corners', '『긴 겨울』과 「봄」', ['긴 겨울', '봄']],
    ['guillemets', '«Livrez», a-t-elle dit.', ['Livrez']],
    ['British single marks', '‘We don’t wait,’ said Brandt.', ['We don’t wait,']],
    ['straight single marks', "'We don't wait,' said Brandt.", ["We don't wait,"]],
    ['particles after the mark', '‘속도’보다 "안전이 먼저"라고 했다', ['속도', '안전이 먼저']],
  ])('pairs them: %s', (_, text, expected) => {
    expect(markedTexts(text)).toEqual(expected)
  })

  it.each([
    ['an apostrophe', 'Raman’s firm isn’t small'],
    ['a plural possessive', 'the workers’ rights and the boys’ toys'],
    ['a decade and a clipped word', 'back in the ’90s, how ’bout it, ‘til dawn’'],
    ['inches', 'The 6.1" screen is brighter.'],
    ['a stray closing mark', 'He left.” Nobody asked.'],
  ])('does not take for a mark: %s', (_, text) => {
    expect(markedTexts(text)).toEqual([])
  })

  it('reads a possessive inside single marks as part of the quotation', () => {
    expect(markedTexts('‘The workers’ rights come first,’ he said')).toEqual(['The workers’ rights come first,'])
  })

  it('tells which span encloses which', () => {
    const text = '“He told us ‘never on Friday’ and left,” Osei recalled. “Then he laughed.”'
    expect(findMarks(text, paragraphsOf(text)).map((span) => span.parent)).toEqual([null, 0, null])
  })

  it('runs an unclosed quotation to the end of its paragraph, and on when the next reopens it or closes it', () => {
    expect(markedTexts('She said: “One.\n“Two.”')).toEqual(['One.', 'Two.'])
    const rest = 'Two, and after that a third thing that took her a long while,'
    expect(markedTexts(`She said: “One.\n${rest}” and left.`)).toEqual(['One.', rest])
    expect(markedTexts('“One.\nJane Roe.”')).toEqual(['One.'])
    const text = 'She said: “One.\n\n“Two.”'
    expect(findMarks(text, paragraphsOf(text)).map((span) => span.closed)).toEqual([false, true])
  })

  it('keeps every span inside its paragraph, in order, and properly nested, whatever the text', () => {
    const text = fc
      .array(fc.constantFrom('“', '”', '"', '‘', '’', "'", '「', '」', ' ', 's', 'a', '1', ',', '\n', '가'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (sample) => {
        const paragraphs = paragraphsOf(sample)
        const spans = findMarks(sample, paragraphs)
        for (const [index, span] of spans.entries()) {
          const paragraph = paragraphs[span.paragraph]
          expect(span.start).toBeGreaterThanOrEqual(paragraph?.start ?? Infinity)
          expect(span.end).toBeLessThanOrEqual(paragraph?.end ?? -1)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.start ?? 0)
          const parent = span.parent === null ? null : spans[span.parent]
          if (parent) expect([parent.start <= span.start, parent.end >= span.end]).toEqual([true, true])
        }
      }),
    )
  })

  it.each([
    ['10,000 open marks', '“'.repeat(10_000)],
    ['single marks that close doubles', `${'‘'.repeat(10_000)}${'”'.repeat(10_000)}`],
    ['a mark per character', '"a'.repeat(10_000)],
    ['possessives', `‘${'s’ a '.repeat(10_000)}`],
    ['paragraphs that never close', '“a\n'.repeat(10_000)],
    ['paragraphs without marks', 'a\n'.repeat(10_000)],
  ])('stays quick on %s', (_, text) => {
    const before = process.cpuUsage()
    findMarks(text, paragraphsOf(text))
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(500)
  })
})

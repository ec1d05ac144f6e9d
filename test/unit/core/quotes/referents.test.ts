import { describe, expect, it } from 'vitest'
import { findQuotes, type FoundQuotes } from '../../../../src/core/quotes/find-quotes'
import { mostReferents } from '../../../../src/core/quotes/number-referents'
import type { Language } from '../../../../src/core/text/language'
import { paragraphsOf } from '../../../support/paragraphs'

const found = (language: Language, ...lines: string[]): FoundQuotes => {
  const text = lines.join('\n')
  return findQuotes({ text, title: '', language, paragraphs: paragraphsOf(text) })
}
const told = ({ referents }: FoundQuotes): string[] => referents.map(({ id, kind, canonical }) => `${id} ${kind} ${canonical}`)

const english = found(
  'en',
  'The Harrow Transport Board met on Monday. Martha Vane, chief engineer at Novalab, spoke first.',
  '“The bridge is sound,” Vane said. Residents disagreed: “It sways,” said a baker who lives nearby.',
  'Peter Lund, 47, did not speak. “We will look again,” she said.',
)
const korean = found(
  'ko',
  '다솜랩 한도담 대표는 3일 “다리는 튼튼하다”고 말했다. 가온전자는 답하지 않았다.',
  '업계 관계자는 “흔들린다”고 했다. 한 대표는 “다시 살피겠다”고 덧붙였다. 가온전자 이하늘 이사도 자리에 있었다.',
)

describe('the referents of an article', () => {
  it('are those who speak and those whom the article names with what they are, in the order of their first mention', () => {
    expect(told(english)).toEqual([
      '1 body Harrow Transport Board',
      '2 person Martha Vane',
      '3 body Novalab',
      '4 unnamed baker',
      '5 person Peter Lund',
    ])
    expect(told(korean)).toEqual(['1 person 한도담', '2 body 가온전자', '3 unnamed 업계 관계자', '4 person 이하늘'])
  })

  it('stand with what the article says of them, and with the words that mean them', () => {
    const vane = english.referents.find(({ canonical }) => canonical === 'Martha Vane')
    expect(vane).toMatchObject({ role: 'chief engineer', affiliation: 'Novalab' })
    expect(vane?.mentions.map(({ text }) => text)).toEqual(['Martha Vane', 'Vane', 'she'])
    expect(korean.referents[0]?.mentions.map(({ text }) => text)).toEqual(['한도담 대표', '한 대표'])
  })

  it('are what speakers point to', () => {
    for (const { quotes, referents } of [english, korean])
      for (const { speaker } of quotes) expect(referents.find(({ id }) => id === speaker?.referent)?.canonical).toBe(speaker?.canonical)
  })

  it('are nobody of whom only a pronoun is known', () => {
    const { quotes, referents } = found('en', '“It is late,” they said.')
    expect(quotes[0]?.speaker).toMatchObject({ canonical: 'they', referent: null })
    expect(referents).toEqual([])
  })

  it('are found where nobody is quoted, and have nothing of words that only look like names', () => {
    expect(told(found('en', 'Driven by rain, Martha Vane, a geologist, left. Others were driven home.'))).toEqual(['1 person Martha Vane'])
    expect(told(found('ko', '한도담 대표는 떠났다. 미국은 답하지 않았다.'))).toEqual(['1 person 한도담'])
  })

  it('are at most forty, those named most often', () => {
    const names = Array.from({ length: 60 }, (_, index) => `Mary R${'abcdefghij'[index % 10]}l${'stuvwx'[Math.floor(index / 10)]}an`)
    const lines = names.map((name, index) => (index < 20 ? `${name} left.` : `${name} left. Then ${name} came.`))
    const { referents } = found('en', ...lines)
    expect(referents.map(({ canonical }) => canonical)).toEqual(names.slice(20))
    expect(referents).toHaveLength(mostReferents)
  })
})

import { describe, expect, it } from 'vitest'
import type { Quote, Speaker } from '../../../../src/core/quotes/quote'
import { orderQuotes, type QuotedArticle } from '../../../../src/ui/quotes/order-quotes'
import { voicesOf } from '../../../../src/ui/quotes/voices'

const words = {
  nobodys: 'one of them is the end of it all',
  okoros: 'two of them are nowhere near enough',
  hans: 'three of them would have been quite enough',
  described: 'four of them came to us in the end',
  holms: 'five of them are still out there somewhere',
  scrap: 'six of them',
}
const text = Object.values(words).join('. ')

const speaker = (canonical: string, facts: Partial<Speaker> = {}): Speaker => ({
  mention: { text: canonical, start: 0, end: 3 },
  canonical,
  role: null,
  affiliation: null,
  referent: null,
  evidence: { kind: 'named', note: '' },
  doubt: 'none',
  ...facts,
})

function quote(id: number, said: string, by: Speaker | null): Quote {
  const start = text.indexOf(said)
  const span = { start, end: start + said.length }
  return { id, ...span, segments: [span], speaker: by, kind: 'direct', translated: null }
}

const quotes = [
  quote(1, words.nobodys, null),
  quote(2, words.okoros, speaker('Okoro')),
  quote(3, words.hans, speaker('한서윤', { figureId: 'han' })),
  quote(4, words.described, speaker('an official', { evidence: { kind: 'unnamed', note: '' } })),
  quote(5, words.holms, speaker('Margaret Holm', { role: 'director' })),
]
const read = (given: Quote[] = quotes, keySentences: QuotedArticle['keySentences'] = []): QuotedArticle => ({
  article: { text, language: 'en' },
  quotes: given,
  sentences: [{ index: 0, paragraph: 0, start: text.indexOf(words.holms), end: text.length }],
  keySentences,
})
const idsOf = (watched: string[], picked: number[], given = read()): number[] =>
  orderQuotes(given, watched, picked).map(({ verified }) => verified.quote.id)

describe('quotations on screen', () => {
  it('begin with people whose office or figure is known; those that nobody is named for stand last', () => {
    expect(idsOf([], [])).toEqual([3, 5, 2, 4, 1])
  })

  it('begin with watched figures', () => {
    const given = read([...quotes, quote(6, words.scrap, speaker('Voss', { figureId: 'voss' }))])
    expect(idsOf(['voss'], [], given)[0]).toBe(6)
  })

  it('of a summary that was finished before begin with its picks, behind the watched', () => {
    expect(idsOf(['han'], [4, 2])).toEqual([3, 4, 2, 5, 1])
  })

  it('that a key sentence holds stand before equal ones', () => {
    expect(idsOf([], [], read(quotes, [0]))).toEqual([5, 3, 2, 4, 1])
  })

  it('of a few words are called short', () => {
    const listed = orderQuotes(read([quote(1, words.scrap, null), quote(2, words.okoros, null)]), [], [])
    expect(listed.map(({ isShort }) => isShort)).toEqual([false, true])
  })

  it('show only words that the article’s text holds', () => {
    const invented = { ...quote(6, words.scrap, null), segments: [{ start: 20, end: 900 }] }
    expect(orderQuotes(read([invented]), [], [])).toEqual([])
  })
})

describe('the voices of an article', () => {
  it('are described as fully as the article does anywhere', () => {
    const voices = voicesOf([quote(1, words.okoros, speaker('Okoro')), quote(2, words.hans, speaker('Okoro', { role: 'director' }))])
    expect(voices.get(1)?.speaker?.role).toBe('director')
    expect(voices.get(1)).toBe(voices.get(2))
  })

  it('are told by the mention as it is written where it is in doubt whom it means, one for each who may be meant', () => {
    const he = (id: number, canonical: string) =>
      quote(id, words.okoros, speaker(canonical, { mention: { text: 'he', start: 0, end: 2 }, doubt: 'person' }))
    const voices = new Set(voicesOf([he(1, 'Okoro'), he(2, 'Holm'), he(3, 'Okoro')]).values())
    expect([...voices].map((voice) => [voice.speaker?.canonical, voice.perhaps, voice.quoteIds])).toEqual([
      ['he', 'Okoro', [1, 3]],
      ['he', 'Holm', [2]],
    ])
  })

  it('are nobody’s where it is in doubt who speaks', () => {
    const voice = voicesOf([quote(1, words.okoros, speaker('Okoro', { doubt: 'speaker' }))]).get(1)
    expect([voice?.key, voice?.speaker]).toEqual(['', null])
  })
})

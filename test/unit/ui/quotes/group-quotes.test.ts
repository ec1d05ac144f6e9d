import { describe, expect, it } from 'vitest'
import type { Quote, Speaker } from '../../../../src/core/quotes/quote'
import { groupQuotes } from '../../../../src/ui/quotes/group-quotes'

const text = 'one two three four five six'

const speaker = (canonical: string, figureId?: string, role: string | null = null): Speaker => ({
  referent: null,
  mention: { text: canonical, start: 0, end: 3 },
  canonical,
  role,
  affiliation: null,
  ...(figureId ? { figureId } : {}),
  evidence: { kind: 'named', note: '' },
  doubt: 'none',
})

function quote(id: number, words: string, by: Speaker | null): Quote {
  const start = text.indexOf(words)
  const span = { start, end: start + words.length }
  return { id, ...span, segments: [span], speaker: by, kind: 'direct', translated: null }
}

const quotes = [
  quote(1, 'one', null),
  quote(2, 'two', speaker('Okoro')),
  quote(3, 'three', speaker('한서윤', 'han')),
  quote(4, 'four', speaker('Okoro', undefined, 'director')),
  quote(5, 'five', speaker('Margaret Holm', 'holm')),
]
const idsOf = (watched: string[], picked: number[]): number[][] =>
  groupQuotes({ article: { text }, quotes }, watched, picked).map((group) => group.quotes.map(({ quote: { id } }) => id))

describe('quotations on screen', () => {
  it('are gathered by speaker in the article’s order, the unattributed last', () => {
    expect(idsOf([], [])).toEqual([[2, 4], [3], [5], [1]])
  })

  it('begin with watched figures', () => {
    expect(idsOf(['holm'], [])).toEqual([[5], [2, 4], [3], [1]])
  })

  it('of a summary that was finished before begin with its picks, behind the watched', () => {
    expect(idsOf(['holm'], [3, 4])).toEqual([[5], [3], [4, 2], [1]])
  })

  it('describe a speaker as fully as the article does anywhere', () => {
    const okoro = groupQuotes({ article: { text }, quotes }, [], []).find((group) => group.key === 'Okoro')
    expect(okoro?.speaker?.role).toBe('director')
  })

  it('are headed by the mention as it is written where it is in doubt whom it means, one heading for each who may be meant', () => {
    const he = (id: number, word: string, canonical: string) =>
      quote(id, word, { ...speaker(canonical), mention: { text: 'he', start: 0, end: 2 }, doubt: 'person' })
    const groups = groupQuotes(
      { article: { text }, quotes: [he(1, 'one', 'Okoro'), he(2, 'two', 'Holm'), he(3, 'three', 'Okoro')] },
      [],
      [],
    )
    expect(groups.map((group) => [group.speaker?.canonical, group.perhaps, group.quotes.length])).toEqual([
      ['he', 'Okoro', 2],
      ['he', 'Holm', 1],
    ])
  })

  it('stand under nobody’s name where it is in doubt who speaks', () => {
    const groups = groupQuotes({ article: { text }, quotes: [quote(1, 'one', { ...speaker('Okoro'), doubt: 'speaker' })] }, ['Okoro'], [])
    expect(groups.map((group) => [group.key, group.speaker])).toEqual([['', null]])
  })

  it('show only words that the article’s text holds', () => {
    const invented = { ...quote(6, 'six', null), segments: [{ start: 20, end: 90 }] }
    expect(groupQuotes({ article: { text }, quotes: [invented] }, [], [])).toEqual([])
  })
})

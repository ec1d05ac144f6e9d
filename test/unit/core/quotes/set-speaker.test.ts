import { describe, expect, it } from 'vitest'
import type { Doubt, Quote, Speaker } from '../../../../src/core/quotes/quote'
import { speakersOf, withEarlierChoices, withSpeaker } from '../../../../src/core/quotes/set-speaker'
import { perhapsSpeaker, toldSpeaker } from '../../../../src/core/quotes/told-speaker'

const speaker = (canonical: string, doubt: Doubt = 'none', role: string | null = null): Speaker => ({
  mention: { text: 'she', start: 40, end: 43 },
  canonical,
  role,
  affiliation: null,
  evidence: { kind: 'pronoun', note: '' },
  doubt,
})
const quote = (id: number, said: Speaker | null): Quote => ({
  id,
  start: id * 10,
  end: id * 10 + 5,
  segments: [{ start: id * 10, end: id * 10 + 5 }],
  speaker: said,
  kind: 'direct',
  translated: null,
})
const quotes = [quote(1, speaker('Mira Solberg', 'none', 'mayor')), quote(2, speaker('Ada Quill', 'person')), quote(3, null)]
const first = (changed: readonly Quote[], id: number): Quote | undefined => changed.find((one) => one.id === id)

describe('whom a quotation may be told of', () => {
  it('is the person, the mention as it is written, or nobody', () => {
    expect(toldSpeaker(speaker('Ada Quill'))?.canonical).toBe('Ada Quill')
    expect(toldSpeaker(speaker('Ada Quill', 'person', 'mayor'))).toEqual({ canonical: 'she', role: null, affiliation: null })
    expect(toldSpeaker(speaker('Ada Quill', 'speaker'))).toBeNull()
  })

  it('is perhaps somebody only where there is doubt', () => {
    expect(
      [speaker('Ada Quill'), speaker('Ada Quill', 'person'), speaker('she', 'person'), speaker('Ada Quill', 'speaker')].map(perhapsSpeaker),
    ).toEqual([null, 'Ada Quill', null, 'Ada Quill'])
  })
})

describe('a speaker the reader chooses', () => {
  it('is one of the article’s, with all the article says of them, beyond doubt, for these quotations only', () => {
    const changed = withSpeaker(quotes, [2], { name: 'Mira Solberg' })
    expect(first(changed, 2)?.speaker).toMatchObject({ canonical: 'Mira Solberg', role: 'mayor', doubt: 'none', mention: { text: 'she' } })
    expect(first(changed, 1)).toBe(quotes[0])
  })

  it('may be nobody, or somebody the article does not have', () => {
    expect(first(withSpeaker(quotes, [1], 'nobody'), 1)?.speaker).toBeNull()
    expect(first(withSpeaker(quotes, [3], { name: 'Jo Vance' }), 3)?.speaker).toMatchObject({
      canonical: 'Jo Vance',
      role: null,
      doubt: 'none',
    })
  })

  it('is taken back in one step, however often another was chosen', () => {
    const twice = withSpeaker(withSpeaker(quotes, [2], 'nobody'), [2], { name: 'Mira Solberg' })
    expect(withSpeaker(twice, [2], 'as-found')).toEqual(quotes)
  })

  it('hides nobody from the choice', () => {
    const names = (list: readonly Quote[]): string[] => speakersOf(list).map(({ canonical }) => canonical)
    expect(names(withSpeaker(quotes, [1, 2], 'nobody'))).toEqual(names(quotes))
  })

  it('is kept for the same words when the article is read again', () => {
    const words = (one: Quote): string => `words ${one.id}`
    const again = withEarlierChoices(quotes, withSpeaker(quotes, [1], 'nobody'), words)
    expect(first(again, 1)?.speaker).toBeNull()
    expect(withSpeaker(again, [1], 'as-found')).toEqual(quotes)
  })
})

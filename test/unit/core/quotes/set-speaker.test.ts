import { describe, expect, it } from 'vitest'
import type { Doubt, Quote, Speaker } from '../../../../src/core/quotes/quote'
import { speakersToChoose, withEarlierChoices, withSpeaker } from '../../../../src/core/quotes/set-speaker'
import type { Referent } from '../../../../src/core/quotes/referent'
import { perhapsSpeaker, toldSpeaker } from '../../../../src/core/quotes/told-speaker'

const speaker = (canonical: string, doubt: Doubt = 'none', role: string | null = null): Speaker => ({
  referent: null,
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
const referent = (id: number, kind: Referent['kind'], canonical: string, role: string | null = null): Referent => ({
  id,
  kind,
  canonical,
  role,
  affiliation: null,
  mentions: [{ text: canonical, start: id, end: id + canonical.length }],
})
const referents = [
  referent(1, 'body', 'Harrow Quarry Board'),
  referent(2, 'document', 'the survey'),
  referent(3, 'person', 'Mira Solberg', 'mayor'),
  referent(4, 'person', 'Ada Quill', 'geologist'),
]
const quotes = [
  quote(1, { ...speaker('Mira Solberg', 'none', 'mayor'), referent: 3, figureId: 'own-mira' }),
  quote(2, { ...speaker('Ada Quill', 'person'), referent: 4 }),
  quote(3, null),
]
const found = { quotes, referents }
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
    const changed = withSpeaker(found, [2], { referent: 3 })
    expect(first(changed, 2)?.speaker).toMatchObject({ canonical: 'Mira Solberg', role: 'mayor', referent: 3, figureId: 'own-mira' })
    expect(first(changed, 2)?.speaker).toMatchObject({ doubt: 'none', mention: { text: 'she' } })
    expect(first(changed, 1)).toBe(quotes[0])
  })

  it('may be somebody the article names and does not quote, or has a name of the article’s', () => {
    expect(first(withSpeaker(found, [3], { referent: 1 }), 3)?.speaker).toMatchObject({ canonical: 'Harrow Quarry Board', referent: 1 })
    expect(first(withSpeaker(found, [3], { name: 'Ada Quill' }), 3)?.speaker).toMatchObject({ role: 'geologist', referent: 4 })
  })

  it('may be nobody, or somebody the article does not have', () => {
    expect(first(withSpeaker(found, [1], 'nobody'), 1)?.speaker).toBeNull()
    expect(first(withSpeaker(found, [3], { name: 'Jo Vance' }), 3)?.speaker).toMatchObject({
      canonical: 'Jo Vance',
      referent: null,
      role: null,
      doubt: 'none',
    })
  })

  it('stays who it was at a number that nobody has', () => {
    expect(withSpeaker(found, [1], { referent: 9 })).toEqual(quotes)
  })

  it('is taken back in one step, however often another was chosen', () => {
    const twice = withSpeaker({ quotes: withSpeaker(found, [2], 'nobody'), referents }, [2], { referent: 3 })
    expect(withSpeaker({ quotes: twice, referents }, [2], 'as-found')).toEqual(quotes)
  })

  it('is offered from those who speak, then from other people and bodies, whatever was chosen before', () => {
    const names = (list: Quote[]): string[] => speakersToChoose({ quotes: list, referents }).map(({ canonical }) => canonical)
    expect(names(quotes)).toEqual(['Mira Solberg', 'Ada Quill', 'Harrow Quarry Board'])
    expect(names(withSpeaker(found, [1, 2], 'nobody'))).toEqual(names(quotes))
  })

  it('is kept for the same words when the article is read again, under the number it has now', () => {
    const words = (one: Quote): string => `words ${one.id}`
    const renumbered = referents.map((one) => ({ ...one, id: one.id + 1 }))
    const again = withEarlierChoices({ quotes, referents: renumbered }, withSpeaker(found, [1], { referent: 4 }), words)
    expect(first(again, 1)?.speaker).toMatchObject({ canonical: 'Ada Quill', referent: 5 })
    expect(withSpeaker({ quotes: again, referents }, [1], 'as-found')).toEqual(quotes)
  })
})

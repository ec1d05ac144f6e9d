import { describe, expect, it } from 'vitest'
import { changesOf, totalsOf, type PredictedQuote } from '../../eval/compare/changes'

const text = 'Mira Solberg runs the mill. “It turns,” she said. “It hums,” she added. “It rests,” said the clerk.'
const source = { id: 'mill', lang: 'en', text } as const

type PredictedSpeaker = NonNullable<PredictedQuote['speaker']>

const solberg: PredictedSpeaker = {
  ...{ text: 'she', start: 40, end: 43 },
  ...{ canonical: 'Mira Solberg', role: 'miller', affiliation: null, doubt: 'none' },
}

/** The quotation of these words. */
const quote = (words: string, speaker: PredictedQuote['speaker']): PredictedQuote => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, speaker }
}

/** Each change as `kind: old → new ×count`. */
const read = (before: PredictedQuote[], after: PredictedQuote[]): string[] =>
  changesOf(source, before, after).map((change) => `${change.kind}: ${change.old} → ${change.new} ×${change.count}`)

const both = (speaker: PredictedQuote['speaker']): PredictedQuote[] => [quote('It turns', speaker), quote('It hums', speaker)]

describe('a change', () => {
  it('is told once for the quotations of a text', () => {
    expect(read(both(solberg), both({ ...solberg, role: null }))).toEqual(['role: miller → null ×2'])
  })

  it('is a quotation found or lost', () => {
    const [turns, hums] = both(solberg) as [PredictedQuote, PredictedQuote]
    const rests = quote('It rests', null)
    expect(read([turns, hums], [hums, rests])).toEqual(['lost: It turns → null ×1', 'found: null → It rests ×1'])
  })

  it('is a quotation that ends elsewhere', () => {
    expect(read([quote('It turns', solberg)], [quote('It turns,', solberg)])).toEqual(['words: It turns → It turns, ×1'])
  })

  it('is a quotation that is now two', () => {
    const whole = quote('It turns,” she said. “It hums', solberg)
    expect(read([whole], both(solberg))).toEqual(['words: It turns,” she said. “It hums → It turns ×1', 'found: null → It hums ×1'])
  })

  it('of the person says nothing of the office, which is another by nature', () => {
    const clerk = { ...solberg, canonical: 'clerk', role: 'clerk' }
    expect(read([quote('It rests', solberg)], [quote('It rests', clerk)])).toEqual(['canonical: Mira Solberg → clerk ×1'])
  })

  it('names the phrase and the person where nobody was named', () => {
    expect(read([quote('It rests', null)], [quote('It rests', solberg)])).toEqual([
      'speaker: null → she ×1',
      'canonical: null → Mira Solberg ×1',
    ])
  })

  it('of doubt is told only where both sides know it', () => {
    const { doubt: _, ...undoubted } = solberg
    expect(read([quote('It hums', solberg)], [quote('It hums', { ...solberg, doubt: 'person' })])).toEqual(['doubt: none → person ×1'])
    expect(read([quote('It hums', undoubted)], [quote('It hums', solberg)])).toEqual([])
  })

  it('comes with the words around it', () => {
    const [change] = changesOf(source, [quote('It hums', null)], [])
    expect(change).toMatchObject({ id: 'mill', start: text.indexOf('It hums'), passage: text })
  })
})

it('totals count changes and the quotations they are true of', () => {
  const changes = changesOf(source, both(solberg), both({ ...solberg, role: null, doubt: 'speaker' }))
  expect(totalsOf(changes)).toEqual({ role: { distinct: 1, quotations: 2 }, doubt: { distinct: 1, quotations: 2 } })
})

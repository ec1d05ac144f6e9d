/** A model names a speaker by numbers, and only as the text allows. */
import { describe, expect, it } from 'vitest'
import { mayBeSpeaker, withChosenSpeakers } from '../../../../src/core/quotes/chosen-speaker'
import type { Quote, Speaker } from '../../../../src/core/quotes/quote'
import type { Referent } from '../../../../src/core/quotes/referent'
import { withSpeaker } from '../../../../src/core/quotes/set-speaker'

const mention = (text: string, start = 0) => ({ text, start, end: start + text.length })
const speaker = (text: string, doubt: Speaker['doubt']): Speaker => ({
  ...{
    referent: null,
    mention: mention(text),
    canonical: text,
    role: null,
    affiliation: null,
    evidence: { kind: 'pronoun', note: '' } as const,
    doubt,
  },
})
const quote = (id: number, said: Speaker | null): Quote => ({
  ...{ id, start: 100, end: 120, segments: [{ start: 100, end: 120 }], speaker: said, kind: 'direct', translated: null },
})
const referent = (id: number, canonical: string, kind: Referent['kind'] = 'person', at: number[] = []): Referent => ({
  ...{ id, kind, canonical, role: 'mayor', affiliation: null, mentions: at.map((start) => mention(canonical, start)) },
})
const quill = referent(1, 'Ada Quill', 'person', [10, 90])
const board = referent(2, 'Harbour Board', 'body')

describe('whom a mention can mean', () => {
  it.each([
    ['she', quill, true],
    ['She', board, false],
    ['it', board, true],
    ['it', quill, false],
    ['they', board, true],
    ['그는', board, true],
    ['그', board, false],
    ['이들', referent(3, '솔내시', 'body'), true],
    ['Quill', quill, true],
    ['Mayor Quill', quill, true],
    ['Vance', quill, false],
    ['the mayor', quill, true],
    ['나 시장', referent(4, '나래솔'), true],
    ['윤 시장', referent(4, '나래솔'), false],
  ])('%s → %o: %s', (text, who, may) => {
    expect(mayBeSpeaker(quote(1, speaker(text, 'person')), who)).toBe(may)
  })

  it('is not asked where even the phrase is in doubt, and nobody is named where nothing is', () => {
    expect(mayBeSpeaker(quote(1, speaker('Vance', 'speaker')), quill)).toBe(true)
    expect(mayBeSpeaker(quote(1, speaker('Quill', 'none')), quill)).toBe(false)
    expect(mayBeSpeaker(quote(1, null), quill)).toBe(true)
    expect(mayBeSpeaker({ ...quote(1, null), kind: 'partial' }, quill)).toBe(false)
  })
})

describe('what a model chose', () => {
  const quotes = [quote(1, speaker('she', 'person')), quote(2, speaker('Harbour', 'speaker')), quote(3, speaker('Jo Vance', 'none'))]
  const chosen = [1, 2, 3].map((id) => ({ quote: id, referent: 1 }))

  it('is named for open quotations alone, with who chose', () => {
    const changed = withChosenSpeakers({ quotes, referents: [quill, board] }, chosen, 'hanbit-1')
    expect(changed.map((one) => one.speaker?.canonical)).toEqual(['Ada Quill', 'Ada Quill', 'Jo Vance'])
    expect(changed[0]?.speaker).toMatchObject({
      ...{
        mention: mention('she'),
        role: 'mayor',
        doubt: 'none',
        referent: 1,
        setBy: 'model',
        evidence: { kind: 'chosen', note: 'hanbit-1' },
      },
    })
  })

  it('stands at the referent’s nearest mention where the phrase was in doubt', () => {
    expect(withChosenSpeakers({ quotes, referents: [quill] }, chosen, 'm')[1]?.speaker?.mention.start).toBe(90)
  })

  it('gives way to the reader’s choice, and is nothing where the number is nobody’s', () => {
    const corrected = withSpeaker({ quotes, referents: [] }, [1], { name: 'Jo Vance' })
    expect(withChosenSpeakers({ quotes: corrected, referents: [quill] }, chosen, 'm')[0]).toEqual(corrected[0])
    expect(withChosenSpeakers({ quotes, referents: [board] }, chosen, 'm')).toEqual(quotes)
  })

  it('is overruled and brought back by the reader', () => {
    const changed = withChosenSpeakers({ quotes, referents: [quill] }, chosen, 'm')
    expect(withSpeaker({ quotes: withSpeaker({ quotes: changed, referents: [] }, [1], 'nobody'), referents: [] }, [1], 'as-found')).toEqual(
      changed,
    )
  })
})

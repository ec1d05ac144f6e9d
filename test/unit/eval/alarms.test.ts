import { describe, expect, it } from 'vitest'
import type { Doubt, Quote, Speaker } from '../../../src/core/quotes/quote'
import type { Language } from '../../../src/core/text/language'
import { alarmsIn } from '../../eval/alarms/alarms'
import { readArticle } from '../../eval/alarms/article'

interface Shown {
  text: string
  /** As the text names them; the same as the canonical where it is left out. */
  mention?: string
  canonical: string
  role?: string
  affiliation?: string
  doubt?: Doubt
  lang?: Language
}

const speakerOf = ({ mention, canonical, role, affiliation, doubt }: Shown): Speaker => ({
  referent: null,
  mention: { text: mention ?? canonical, start: 0, end: 0 },
  ...{ canonical, role: role ?? null, affiliation: affiliation ?? null, doubt: doubt ?? 'none' },
  evidence: { kind: 'named', note: '' },
})

const quoteBy = (speaker: Speaker, index: number): Quote => ({
  ...{ id: index + 1, start: index, end: index + 1, segments: [], speaker },
  ...{ kind: 'direct', translated: null },
})

/** The alarms of an article whose quotations are by these speakers. */
const alarmsOf = (first: Shown, ...others: Shown[]): string[] => {
  const article = readArticle({ id: 'mill', lang: first.lang ?? 'en', text: first.text })
  return alarmsIn(article, [first, ...others].map(speakerOf).map(quoteBy)).map(({ alarm }) => alarm)
}

const mill = 'Yesterday Mira Solberg opened the mill. “It turns,” she said.'
const korean = '서이든 다솜제분 대표는 물레방아를 열었다. 서 대표는 “돈다”고 말했다.'

describe('nothing is raised', () => {
  it.each<[string, Shown]>([
    ['by a full name', { text: mill, canonical: 'Mira Solberg' }],
    ['by a pronoun for one', { text: mill, mention: 'she', canonical: 'Mira Solberg' }],
    ['by one in doubt', { text: mill, canonical: 'Solberg', doubt: 'person' }],
    ['by a surname that the text has with a title', { text: 'We met Mr. Solberg. Solberg left with Solberg’s dog.', canonical: 'Solberg' }],
    ['by a source who is described', { text: mill, mention: 'a clerk', canonical: 'clerk' }],
    ['by a name with a particle', { text: 'We met van der Linden.', canonical: 'van der Linden' }],
    ['by a Korean full name', { text: korean, lang: 'ko', mention: '서 대표', canonical: '서이든', role: '대표' }],
    ['by a Korean surname written together with a title', { text: korean, lang: 'ko', mention: '서씨', canonical: '서이든' }],
    ['by a Korean pronoun for somebody with an office', { text: korean, lang: 'ko', mention: '그', canonical: '서이든', role: '대표' }],
    ['by an unnamed Korean source', { text: korean, lang: 'ko', mention: '한 관계자', canonical: '다솜제분 관계자' }],
  ])('%s', (_, shown) => {
    expect(alarmsOf(shown)).toEqual([])
  })
})

describe('an alarm is raised by', () => {
  it.each<[string, string, Shown]>([
    ['a surname', 'surnameDespiteFullName', { text: mill, canonical: 'Solberg' }],
    ['a surname with a title', 'surnameDespiteFullName', { text: mill, canonical: 'Mrs. Solberg' }],
    ['a surname after particles', 'surnameDespiteFullName', { text: 'We met Erik van der Linden.', canonical: 'Linden' }],
    ['a Korean surname with its office', 'surnameDespiteFullName', { text: korean, lang: 'ko', canonical: '서 대표' }],
    ['a foreign surname in Korean', 'surnameDespiteFullName', { text: '토비 하트웰이 왔다.', lang: 'ko', canonical: '하트웰' }],
    ['an office for a name', 'personByDescription', { text: mill, mention: 'the miller’s clerk', canonical: 'Mira Solberg' }],
    ['a Korean office for a name', 'personByDescription', { text: korean, lang: 'ko', mention: '대표', canonical: '서이든' }],
    ['a pronoun without a person', 'pronounToUncertain', { text: mill, mention: 'she', canonical: 'she' }],
    ['a pronoun of another gender', 'pronounToUncertain', { text: mill, mention: 'he', canonical: 'Mira Solberg' }],
    ['a pronoun for a body', 'pronounToUncertain', { text: mill, mention: 'she', canonical: 'Solberg Foundation' }],
    ['a pronoun of many for one', 'pronounToUncertain', { text: mill, mention: 'they', canonical: 'Mira Solberg' }],
    ['a Korean pronoun of many', 'pronounToUncertain', { text: korean, lang: 'ko', mention: '이들', canonical: '서이든', role: '대표' }],
    ['a Korean pronoun for a word seen once', 'pronounToUncertain', { text: korean, lang: 'ko', mention: '그', canonical: '물레방아' }],
    ['a verb before a name', 'verbEnding', { text: mill, canonical: 'Said Solberg' }],
    ['a verb after a name', 'verbEnding', { text: mill, canonical: 'Solberg adds' }],
    ['a Korean verb', 'verbEnding', { text: korean, lang: 'ko', canonical: '물레방아를 열었고 발표했고' }],
    ['a figure', 'digit', { text: mill, canonical: 'Mill 7' }],
    ['a capital of the sentence', 'onlySentenceInitial', { text: 'Mills turn. “Mills hum.”', canonical: 'Mills' }],
    ['a common word at the head of a sentence', 'onlySentenceInitial', { text: 'Just Solberg came, just so.', canonical: 'Just Solberg' }],
    [
      'an affiliation seen once',
      'affiliationSeenOnce',
      { text: `${mill} Novalab paid.`, canonical: 'Mira Solberg', affiliation: 'Novalab' },
    ],
    ['a noun in small letters', 'nounAsName', { text: mill, canonical: 'windmill' }],
    ['this', 'nounAsName', { text: mill, canonical: 'this' }],
  ])('%s: %s', (_, alarm, shown) => {
    expect(alarmsOf(shown)).toEqual([alarm])
  })

  it('two names of a text, one within the other, once however often they speak', () => {
    const full = { text: mill, canonical: 'Mira Solberg' }
    const tail = { text: mill, canonical: 'Solberg Junior Mira Solberg' }
    expect(alarmsOf(full, tail, full)).toEqual(['canonicalsContained'])
  })
})

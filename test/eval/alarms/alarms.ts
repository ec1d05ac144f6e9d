/** Signs of a wrong speaker that need no annotation: each is seldom right, and may be counted over any texts. */
import type { Quote, Speaker } from '../../../src/core/quotes/quote'
import { occurrencesOf, wordsOf, type ReadArticle } from './article'
import { hasFullerName } from './fuller-name'
import { hasVerb, isOnlySentenceInitial } from './name-shape'
import { isNounAsName, isPersonByDescription, isUncertainPronoun } from './referents'

/** What a speaker raises by itself, once for each of their quotations. */
const ofSpeaker = {
  surnameDespiteFullName: hasFullerName,
  personByDescription: isPersonByDescription,
  pronounToUncertain: isUncertainPronoun,
  verbEnding: hasVerb,
  digit: ({ canonical }) => /\p{N}/u.test(canonical),
  onlySentenceInitial: isOnlySentenceInitial,
  affiliationSeenOnce: ({ affiliation }, { text }) =>
    affiliation !== null && wordsOf(affiliation).length === 1 && occurrencesOf(text, affiliation).length === 1,
  nounAsName: isNounAsName,
} satisfies Record<string, (speaker: Speaker, article: ReadArticle) => boolean>

export type Alarm = keyof typeof ofSpeaker | 'canonicalsContained'

export const alarmNames = [...(Object.keys(ofSpeaker) as (keyof typeof ofSpeaker)[]), 'canonicalsContained'] as const

export interface Raised {
  alarm: Alarm
  quote: Quote
  speaker: Speaker
}

/** The alarms over the speakers that are shown without doubt. */
export function alarmsIn(article: ReadArticle, quotes: readonly Quote[]): Raised[] {
  const shown = quotes.flatMap((quote) => (quote.speaker?.doubt === 'none' ? [{ quote, speaker: quote.speaker }] : []))
  const single = shown.flatMap(({ quote, speaker }) =>
    Object.entries(ofSpeaker)
      .filter(([, holds]) => holds(speaker, article))
      .map(([alarm]) => ({ alarm: alarm as Alarm, quote, speaker })),
  )
  const firsts = [...new Map(shown.toReversed().map((one) => [one.speaker.canonical, one])).values()].toReversed()
  const contained = firsts.flatMap((one) =>
    firsts
      .filter((other) => contains(other.speaker.canonical, one.speaker.canonical))
      .map(() => ({ alarm: 'canonicalsContained' as const, ...one })),
  )
  return [...single, ...contained]
}

/** Whether the longer one has the shorter among its words: “Mira Solberg” and “Solberg”. */
const contains = (longer: string, shorter: string): boolean => longer !== shorter && occurrencesOf(longer, shorter).length > 0

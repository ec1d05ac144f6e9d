/** Chooses the speaker of each quotation: candidates, the facts that speak for them, and the one with the highest sum. */
import type { MarkedSpan } from '../../../text/marks'
import { factsAbove } from './facts-above'
import { factsHere } from './facts'
import { countWhile } from '../../../text/ordered'
import type { ParagraphReading, PhrasePlace } from '../reading/paragraph-reading'
import { siteOf, type QuoteSite } from './site'
import { weigh, type Fact } from './weights'

export interface Attribution {
  quote: MarkedSpan
  site: QuoteSite
  speaker: PhrasePlace | null
  /** What spoke for the speaker. */
  facts: readonly Fact[]
  /** How far the speaker leads before the next candidate, in log-odds. */
  margin: number
}

interface Candidate {
  place: PhrasePlace
  facts: Fact[]
}

/** Who spoke last, and the last one before who was somebody else. */
interface LastSpeakers {
  last: PhrasePlace | null
  beforeLast: PhrasePlace | null
}

/** Farthest a speaker may stand from a quotation that does not name one, in paragraphs. */
const paragraphReach = 12
/** Phrases weighed in the paragraph above, from its end. */
const phraseReach = 40
/** How far to either side of the quotation its own paragraph is searched, in words. */
const wordReach = 150

const isSame = (a: PhrasePlace | null, b: PhrasePlace): boolean => a?.reading === b.reading && a.phrase === b.phrase

/** Attributes every quotation of the readings, in order. */
export function attributeQuotes(text: string, readings: readonly ParagraphReading[]): Attribution[] {
  const found: Attribution[] = []
  let speakers: LastSpeakers = { last: null, beforeLast: null }
  for (const [index, reading] of readings.entries()) {
    for (const [number, quote] of reading.quotes.entries()) {
      const site = siteOf(reading, number, countWords(text.slice(quote.start, quote.end)))
      const above = readings[index - 1]
      const isReopened = number === 0 && above?.quotes.at(-1)?.closed === false
      const best = bestOf(candidatesFor(site, above, speakers, isReopened))
      found.push({ quote, site, speaker: best?.place ?? null, facts: best?.facts ?? [], margin: best?.margin ?? 0 })
      if (best) speakers = nextSpeakers(speakers, best.place)
    }
  }
  return found
}

function nextSpeakers(speakers: LastSpeakers, place: PhrasePlace): LastSpeakers {
  return { last: place, beforeLast: isSame(speakers.last, place) ? speakers.beforeLast : speakers.last }
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0

/** Everyone who may have spoken: the phrases round the quotation, those of the paragraph above, and the last two speakers. */
function candidatesFor(site: QuoteSite, above: ParagraphReading | undefined, speakers: LastSpeakers, isReopened: boolean): Candidate[] {
  const { reading, at } = site
  const candidates: Candidate[] = []
  const first = countWhile(reading.phrases, (phrase) => phrase.from < at - wordReach)
  const end = countWhile(reading.phrases, (phrase) => phrase.from < at + wordReach)
  for (let phrase = first; phrase < end; phrase++) {
    if (isTime(reading, phrase)) continue
    const place = { reading, phrase }
    const isLast = isSame(speakers.last, place)
    if (isLast || isNear(site, phrase)) candidates.push({ place, facts: factsHere(site, phrase, isLast) })
  }
  for (const place of placesAbove(site, above, speakers)) {
    const speakersAgo = isSame(speakers.last, place) ? 1 : isSame(speakers.beforeLast, place) ? 2 : 0
    candidates.push({ place, facts: factsAbove(site, { ...place, speakersAgo, isReopened }) })
  }
  return candidates
}

/** “this month”, “a week” */
const isTime = ({ tokens, phrases }: ParagraphReading, phrase: number): boolean =>
  /^(?:days?|weeks?|months?|years?|decades?|hours?|minutes?|weekends?|mornings?|evenings?|nights?|afternoons?)$/.test(
    tokens[phrases[phrase]?.head ?? 0]?.text ?? '',
  )

/** In the sentence of the quotation or one beside it, or the subject of the last cue before. */
function isNear({ reading, at, cueSentenceBefore }: QuoteSite, phrase: number): boolean {
  const sentence = reading.tokens[reading.phrases[phrase]?.from ?? 0]?.sentence ?? 0
  return Math.abs(sentence - (reading.tokens[at]?.sentence ?? 0)) <= 1 || cueSentenceBefore?.subject === phrase
}

function placesAbove({ reading }: QuoteSite, above: ParagraphReading | undefined, { last, beforeLast }: LastSpeakers): PhrasePlace[] {
  const places: PhrasePlace[] = []
  if (above)
    for (let phrase = Math.max(0, above.phrases.length - phraseReach); phrase < above.phrases.length; phrase++)
      if (!isTime(above, phrase)) places.push({ reading: above, phrase })
  for (const speaker of [last, beforeLast]) {
    if (!speaker || speaker.reading === reading || speaker.reading === above) continue
    if (reading.index - speaker.reading.index <= paragraphReach) places.push(speaker)
  }
  return places
}

/** Where nobody else is near, the lead is that before somebody of whom nothing is known. */
function bestOf(candidates: readonly Candidate[]): (Candidate & { margin: number }) | null {
  let chosen: Candidate | null = null
  let highest = -Infinity
  let second = unknown
  for (const candidate of candidates) {
    const score = weigh(candidate.facts)
    if (score <= highest) {
      second = Math.max(second, score)
      continue
    }
    second = Math.max(second, highest)
    chosen = candidate
    highest = score
  }
  return chosen && { ...chosen, margin: highest - second }
}

const unknown = -6

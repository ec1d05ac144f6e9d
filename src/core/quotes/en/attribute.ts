/** Chooses the speaker of each quotation: candidates, the facts that speak for them, and the one with the highest sum. */
import type { MarkedSpan } from '../marks'
import { featuresAbove, featuresInParagraph, siteOf, type QuoteSite } from './features'
import type { ParagraphReading } from './paragraph-reading'
import { weightOf } from './weights'

/** A phrase somewhere in the article. */
export interface PhrasePlace {
  reading: ParagraphReading
  phrase: number
}

export interface Attribution {
  quote: MarkedSpan
  site: QuoteSite
  reading: ParagraphReading
  speaker: PhrasePlace | null
  features: readonly string[]
}

/** Farthest a speaker may stand from a quotation that does not name one, in paragraphs. */
const reach = 12

const same = (a: PhrasePlace | undefined, b: PhrasePlace): boolean => a?.reading === b.reading && a.phrase === b.phrase

/** Attributes every quotation of the readings, in order. */
export function attributeQuotes(text: string, readings: readonly ParagraphReading[]): Attribution[] {
  const found: Attribution[] = []
  const speakers: PhrasePlace[] = []
  for (const [index, reading] of readings.entries()) {
    for (const [number, quote] of reading.quotes.entries()) {
      const at = reading.tokens.findIndex((token) => token.quote === number)
      const site = siteOf(reading, reading.cues, at, countWords(text.slice(quote.start, quote.end)))
      const isReopened = number === 0 && readings[index - 1]?.quotes.at(-1)?.closed === false
      const best = bestCandidate(site, reading, readings[index - 1], speakers, isReopened)
      found.push({ quote, site, reading, speaker: best?.place ?? null, features: best?.features ?? [] })
      if (best) speakers.push(best.place)
    }
  }
  return found
}

const countWords = (text: string): number => text.trim().split(/\s+/).length

interface Candidate {
  place: PhrasePlace
  features: string[]
}

function bestCandidate(
  site: QuoteSite,
  reading: ParagraphReading,
  above: ParagraphReading | undefined,
  speakers: readonly PhrasePlace[],
  isReopened: boolean,
): Candidate | null {
  const last = speakers.at(-1)
  const beforeLast = last && speakers.findLast((speaker) => !same(speaker, last))
  const ago = (place: PhrasePlace): number => (same(last, place) ? 1 : same(beforeLast, place) ? 2 : 0)
  const candidates: Candidate[] = reading.phrases.map((_, phrase) => ({
    place: { reading, phrase },
    features: featuresInParagraph(site, phrase, same(last, { reading, phrase })),
  }))
  const places = above ? above.phrases.map((_, phrase) => ({ reading: above, phrase })) : []
  for (const speaker of [last, beforeLast])
    if (speaker && reading.index - speaker.reading.index <= reach && speaker.reading !== reading && speaker.reading !== above)
      places.push(speaker)
  for (const place of places) {
    const distance = reading.index - place.reading.index
    candidates.push({
      place,
      features: featuresAbove(site, { paragraph: place.reading, cues: place.reading.cues, distance, isReopened }, place.phrase, ago(place)),
    })
  }
  return best(candidates)
}

function best(candidates: readonly Candidate[]): Candidate | null {
  let chosen: Candidate | null = null
  let highest = -Infinity
  for (const candidate of candidates) {
    const score = candidate.features.reduce((sum, feature) => sum + weightOf(feature), 0)
    if (score <= highest) continue
    chosen = candidate
    highest = score
  }
  return chosen
}

/** English: which marked spans are speech, and who speaks. */
import type { Attributed, LanguageRules, QuoteSource } from '../language-rules'
import { completeAffiliations } from './referents/affiliations'
import { attributeQuotes, type Attribution } from './attribution/attribute'
import { learnGenders } from './people/genders'
import { readParagraph, type ParagraphReading, type PhrasePlace } from './reading/paragraph-reading'
import { buildPeopleTable } from './people/mentions'
import { knownReferents } from './referents/known'
import { readReferences } from './referents/references'
import { speechMarks } from './reading/quotation-marks'
import { joinSegments } from './attribution/quotations'
import { completeRoles } from './referents/roles'
import { resolveSpeaker } from './referents/resolve'
import { isSpeech } from './attribution/speech'

export const englishRules: LanguageRules = { attribute }

function attribute(source: QuoteSource): Attributed {
  const { text } = source
  const readings = readParagraphs(source)
  const people = buildPeopleTable(text, readings)
  learnGenders(people.mentions, readings)
  completeAffiliations(text, people)
  const speech = attributeQuotes(text, readings).filter((found) => isSpeech(text, found))
  const references = readReferences(readings, people, quotationsBySpeaker(text, speech))
  completeRoles(text, readings, people, references)
  const quotes = joinSegments(text, speech).map(({ segments, attribution, kind }) => ({
    segments,
    kind,
    speaker: resolveSpeaker(text, attribution, people, references),
  }))
  return { quotes, known: knownReferents(text, people) }
}

/** The words that are attributed to a phrase, if any. */
function quotationsBySpeaker(text: string, attributions: readonly Attribution[]): (place: PhrasePlace) => string | null {
  const words = new Map<ParagraphReading, Map<number, string>>()
  for (const { speaker, quote } of attributions) {
    if (!speaker) continue
    const here = words.get(speaker.reading) ?? new Map<number, string>()
    here.set(speaker.phrase, `${here.get(speaker.phrase) ?? ''} ${text.slice(quote.start, quote.end)}`)
    words.set(speaker.reading, here)
  }
  return ({ reading, phrase }) => words.get(reading)?.get(phrase) ?? null
}

function readParagraphs({ text, paragraphs, marks, sentences }: QuoteSource): ParagraphReading[] {
  const quotes = speechMarks(text, marks)
  let next = 0
  let sentence = 0
  return paragraphs.map((paragraph, index) => {
    const from = next
    while (quotes[next]?.paragraph === index) next++
    const first = sentence
    while (sentences[sentence]?.paragraph === index) sentence++
    return readParagraph(text, { ...paragraph, index, sentences: sentences.slice(first, sentence) }, quotes.slice(from, next))
  })
}

/** English: which marked spans are speech, and who speaks. */
import type { AttributedQuote, LanguageRules, QuoteSource } from '../language-rules'
import { completeAffiliations } from './people/affiliations'
import { attributeQuotes } from './attribution/attribute'
import { learnGenders } from './people/genders'
import { readParagraph, type ParagraphReading } from './reading/paragraph-reading'
import { buildPeopleTable } from './people/mentions'
import type { Person } from './people/people'
import { speechMarks } from './reading/quotation-marks'
import { joinSegments } from './attribution/quotations'
import { resolveSpeaker } from './people/resolve'
import { isSpeech } from './attribution/speech'

export const englishRules: LanguageRules = { attribute }

function attribute(source: QuoteSource): AttributedQuote[] {
  const { text, marks } = source
  if (marks.length === 0) return []
  const readings = readParagraphs(source)
  const people = buildPeopleTable(text, readings)
  learnGenders(people.mentions, readings)
  completeAffiliations(text, people)
  const speech = attributeQuotes(text, readings).filter((found) => isSpeech(text, found))
  let lastSpeaker: Person | null = null
  return joinSegments(text, speech).map(({ segments, attribution, kind }) => {
    const resolved = resolveSpeaker(text, attribution, people, lastSpeaker)
    lastSpeaker = resolved?.person ?? lastSpeaker
    return { segments, kind, speaker: resolved?.speaker ?? null }
  })
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
